import { TestBed } from '@angular/core/testing';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ApolloLink, gql } from '@apollo/client';
import { throwError } from 'rxjs';

import { Notices } from '../notices/notices.ts';
import { isOutdated } from './outdated.ts';
import { troubleLink } from './trouble-link.ts';

const refusal = (rule: string) => ({ errors: [{ message: '', extensions: { code: 'FORBIDDEN', rule } }] });
const answered = (status: number, bodyText: string) =>
  new ServerError('', { response: { status, headers: new Map() } as unknown as Response, bodyText });

describe('G-60 a page that is older than its server', () => {
  const refused = answered(403, JSON.stringify(refusal('QUESTION_NOT_LISTED')));

  it('is known by what the server does not take from it, a question or a change', () => {
    expect(isOutdated(refused)).toBe(true);
    expect(isOutdated(answered(403, JSON.stringify(refusal('CHANGE_NOT_LISTED'))))).toBe(true);
    expect(isOutdated(new CombinedGraphQLErrors(refusal('QUESTION_NOT_LISTED')))).toBe(true);
  });

  it('is nothing else that the server refuses', () => {
    expect(isOutdated(answered(403, JSON.stringify(refusal('LEDGER_RESTRICTED'))))).toBe(false);
    expect(isOutdated(answered(403, '{"code":"CROSS_SITE_REQUEST"}'))).toBe(false);
    expect(isOutdated(answered(403, '<html>'))).toBe(false);
    expect(isOutdated(answered(500, JSON.stringify(refusal('QUESTION_NOT_LISTED'))))).toBe(false);
    expect(isOutdated(undefined)).toBe(false);
  });

  it('is told to the person, who loads it again', () => {
    const link = TestBed.runInInjectionContext(() => troubleLink()).concat(
      new ApolloLink(() => throwError(() => refused)),
    );
    const query = gql`
      {
        viewer {
          id
        }
      }
    `;
    ApolloLink.execute(link, { query }, { client: {} as never }).subscribe({ error: () => undefined });
    expect(TestBed.inject(Notices).notices()).toMatchObject([
      { key: 'shell.notice.outdated', button: 'shell.notice.reload' },
    ]);
  });
});
