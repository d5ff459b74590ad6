import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { actionView, openUpdate } from '../../testing/action-view.ts';
import { button, control, description, type } from '../../testing/find.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { DecisionStore } from './decision.store.ts';
import { OpenUpdate } from './open-update.ts';
import { Outcome } from './outcome-message.ts';

const allowed = { __typename: 'Permission' as const, allowed: true, reason: null };

@Component({
  selector: 'jl-host',
  imports: [OpenUpdate, Outcome],
  providers: [DecisionStore],
  template: `
    <jl-outcome-message [isSubmitted]="true" />
    <jl-open-update [action]="action()" [update]="update()" />
  `,
})
class Host {
  readonly action = signal(actionView({ viewerCanValidate: allowed }));
  readonly update = signal(openUpdate());
}

describe('the update that waits for a decision', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [provideWords(), provideRouter([])],
    });
  });

  async function open(prepare: (host: Host) => void = () => undefined) {
    await speak('fr', 'change', 'action');
    const fixture = TestBed.createComponent(Host);
    prepare(fixture.componentInstance);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    const settle = async () => {
      await new Promise((done) => setTimeout(done, 5));
      await fixture.whenStable();
    };
    return { root, settle, server: TestBed.inject(ApolloTestingController) };
  }

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('shows field by field what it would change, old and new', async () => {
    const { root } = await open();
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows).toEqual([
      'Statut En cours → Réalisée',
      'Météo non donnée → Soleil : objectif sécurisé',
      'Jalon atteint Référents nommés attendu septembre 2026 → atteint 20 novembre 2026',
      'Avancement calculé 0 % → 100 %',
    ]);
  });

  it('T-05 is validated once, on the version that was read', async () => {
    const { root, settle, server } = await open();
    button(root, 'Valider').click();
    await settle();
    button(root, 'Valid').click();
    await settle();
    const sent = server.expectOne('ValidateUpdate');
    expect(sent.operation.variables['input']).toMatchObject({ actionId: 'act_1', expectedVersion: 3 });
    sent.flushData({ result: { __typename: 'UpdateAccepted', sequence: 143, action: actionView({ version: 4 }) } });
    await settle();
    expect(root.querySelector('[role=status]')?.textContent).toContain('Validé');
    expect(root.querySelector('[role=status]')?.textContent).toContain('143');
  });

  it('is returned only with a written reason, said beside the field', async () => {
    const { root, settle, server } = await open();
    button(root, 'Renvoyer à l’auteur').click();
    await settle();
    const reason = control<HTMLTextAreaElement>(root, 'Motif du renvoi');
    type(reason, 'Non.');
    button(root, 'Renvoyer avec').click();
    await settle();
    expect(description(root, reason)).toContain('trop court');
    server.expectNone('ReturnUpdate');
    type(reason, 'Précisez la date de la réunion.');
    button(root, 'Renvoyer avec').click();
    await settle();
    expect(server.expectOne('ReturnUpdate').operation.variables['input']).toMatchObject({
      reason: 'Précisez la date de la réunion.',
    });
  });

  it('tells a refusal with the server’s own sentence', async () => {
    const { root, settle, server } = await open();
    button(root, 'Valider').click();
    await settle();
    const refused = {
      __typename: 'Refused',
      code: 'AUTHOR_CANNOT_DECIDE',
      field: null,
      fr: 'Vous l’avez écrit.',
      en: 'You wrote it.',
    };
    server.expectOne('ValidateUpdate').flushData({ result: refused });
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Vous l’avez écrit.');
  });

  it('sends the same key again after silence, a new one after an answer', async () => {
    const { root, settle, server } = await open();
    const ask = async () => {
      button(root, 'Valider').click();
      await settle();
      return server.expectOne('ValidateUpdate');
    };
    const first = await ask();
    first.networkError(new Error('offline'));
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('ne répond pas');
    const second = await ask();
    const key = (sent: typeof first) =>
      (sent.operation.variables['input'] as { idempotencyKey: string }).idempotencyKey;
    expect(key(second)).toBe(key(first));
    second.flushData({ result: { __typename: 'VersionConflict', actualVersion: 4 } });
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('a changé pendant votre lecture');
    expect(key(await ask())).not.toBe(key(first));
  });

  it('offers nothing that the server does not allow', async () => {
    const { root } = await open((host) => {
      host.action.set(actionView());
    });
    expect(() => button(root, 'Valider')).toThrow();
    expect(() => button(root, 'Reprendre')).toThrow();
  });

  it('can be taken back by whoever the server says', async () => {
    const { root, settle, server } = await open((host) => {
      host.action.set(actionView({ viewerCanWithdraw: allowed }));
    });
    button(root, 'Reprendre').click();
    await settle();
    server.expectOne('WithdrawUpdate');
  });
});
