import { TestBed } from '@angular/core/testing';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ApolloLink, gql } from '@apollo/client';
import { throwError } from 'rxjs';

import { Notices } from '../notices/notices.ts';
import { askAgainAt } from './too-much.ts';
import { troubleLink } from './trouble-link.ts';

const NOW = Date.parse('2026-11-24T09:00:00.000Z');

function answered(statusCode: number, retryAfter: string | null): ServerError {
  const headers = { get: () => retryAfter };
  return new ServerError('', { response: { status: statusCode, headers } as unknown as Response, bodyText: '' });
}

describe('G-36 a server of which too much was asked', () => {
  it.each([
    ['the minute in which it said, rounded up', answered(429, '42'), '2026-11-24T09:01:00.000Z'],
    ['a minute when it says none', answered(429, null), '2026-11-24T09:01:00.000Z'],
    ['a minute when it says nonsense', answered(429, 'soon'), '2026-11-24T09:01:00.000Z'],
  ])('is asked again after %s', (_, error, at) => {
    expect(askAgainAt(error, NOW)?.toISOString()).toBe(at);
  });

  it.each([answered(503, '42'), new CombinedGraphQLErrors({ errors: [] }), undefined])(
    'is no other failure',
    (error) => {
      expect(askAgainAt(error, NOW)).toBeNull();
    },
  );

  it('is told to the person, with the time from which it answers', () => {
    const link = TestBed.runInInjectionContext(() => troubleLink());
    const failing = link.concat(new ApolloLink(() => throwError(() => answered(429, '42'))));
    ApolloLink.execute(
      failing,
      {
        query: gql`
          {
            viewer {
              id
            }
          }
        `,
      },
      { client: {} as never },
    ).subscribe({ error: () => undefined });
    const [notice] = TestBed.inject(Notices).notices();
    expect(notice?.key).toBe('shell.notice.tooMuch');
    expect(notice?.at?.getTime()).toBeGreaterThan(Date.now());
  });
});
