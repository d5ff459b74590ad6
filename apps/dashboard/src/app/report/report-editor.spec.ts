import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { button, choose, control, description, type } from '../../testing/find.ts';
import { reportedAction } from '../../testing/reported-action.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { ReportEditor } from './report-editor.ts';
import { submitUpdate } from './report-query.ts';

@Component({
  selector: 'jl-host',
  imports: [ReportEditor],
  template: `<jl-report-editor [action]="action()" personId="per_1" (submitted)="sequence = $event" />`,
})
class Host {
  readonly action = signal(reportedAction());
  sequence: number | null = null;
}

const keptDrafts = () => Object.keys(localStorage).filter((key) => key.startsWith('jalon.draft'));
const update = { __typename: 'Update', id: 'upd_1' };
const accepted = (version: number) => ({
  result: {
    __typename: 'UpdateAccepted',
    sequence: 77,
    update,
    action: reportedAction({ version, viewerCanSubmit: { allowed: false, reason: 'Déjà soumis.' } }),
  },
});

describe('reporting on an action', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [provideWords(), provideRouter([{ path: '**', component: Host }])],
    });
  });

  async function open() {
    await speak('fr', 'shell', 'change', 'report');
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    const server = TestBed.inject(ApolloTestingController);
    const settle = async () => {
      await new Promise((done) => setTimeout(done, 5));
      await fixture.whenStable();
    };
    const send = async () => {
      root.querySelector<HTMLElement>('button[type=submit]')?.click();
      await settle();
    };
    return { fixture, root, server, settle, send, host: fixture.componentInstance };
  }

  afterEach(() => {
    document.body.replaceChildren();
  });

  it('starts from what stands, and keeps nothing as long as nothing is typed', async () => {
    const { root } = await open();
    expect(control(root, 'En cours').checked).toBe(true);
    expect(control(root, 'Couvert').checked).toBe(true);
    expect(keptDrafts()).toEqual([]);
  });

  it('offers only the statuses that can be reached, each with its definition', async () => {
    const { root } = await open();
    expect(() => control(root, 'Non engagée')).toThrow();
    expect(root.textContent).toContain('Le travail est arrêté pour un motif écrit');
  });

  it('sends nothing wrong: each fault stands beside its field and the first is focused', async () => {
    const { root, server, send } = await open();
    await send();
    const narrative = control<HTMLTextAreaElement>(root, 'Où en est');
    expect(description(root, narrative)).toContain('Ce texte est vide');
    expect(narrative.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(narrative);
    server.expectNone('SubmitUpdate');
  });

  it('asks for a reason with a status that needs one, and for evidence with « Réalisée »', async () => {
    const { root, send, settle } = await open();
    choose(control(root, 'Suspendue'));
    await settle();
    expect(control(root, 'Motif du statut')).toBeTruthy();
    choose(control(root, 'Réalisée'));
    await send();
    expect(description(root, control(root, 'Réalisée'))).toContain('demande une preuve');
  });

  it('understands dates as people write them and refuses those that are wrong', async () => {
    const { root, send, settle } = await open();
    choose(control(root, 'Atteint'));
    await settle();
    const on = control(root, 'Atteint le');
    type(on, '31/02/2026');
    await send();
    expect(description(root, on)).toContain('n’est pas comprise');
    type(on, 'T1 2027');
    await settle();
    expect(description(root, on)).toContain('n’est pas encore arrivée');
    type(on, '20/11/2026');
    await settle();
    expect(root.textContent).toContain('= 20 novembre 2026');
  });

  it('T-05 sends once what was read, however often one clicks, then tells the entry that records it', async () => {
    const { root, server, send, settle, host } = await open();
    type(control<HTMLTextAreaElement>(root, 'Où en est'), 'Deux sessions tenues.');
    await settle();
    await send();
    await send();
    const sent = server.expectOne('SubmitUpdate');
    expect(sent.operation.variables['input']).toMatchObject({
      actionId: 'act_1',
      expectedVersion: 3,
      status: 'IN_PROGRESS',
      narrative: 'Deux sessions tenues.',
      idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    sent.flushData(accepted(4));
    await settle();
    expect(host.sequence).toBe(77);
    expect(keptDrafts()).toEqual([]);
  });

  it('keeps the text and the key when the server is silent, so that trying again does it once', async () => {
    const { root, server, send, settle } = await open();
    type(control<HTMLTextAreaElement>(root, 'Où en est'), 'Deux sessions tenues.');
    await send();
    const first = server.expectOne(submitUpdate);
    first.networkError(new Error('offline'));
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Le serveur ne répond pas');
    await send();
    const second = server.expectOne(submitUpdate);
    expect(second.operation.variables['input']).toEqual(first.operation.variables['input']);
  });

  it('puts the server’s refusal beside the field it names, in the language of the moment', async () => {
    const { root, server, send, settle } = await open();
    const narrative = control<HTMLTextAreaElement>(root, 'Où en est');
    type(narrative, 'Deux sessions tenues.');
    await send();
    const refused = {
      __typename: 'Refused',
      code: 'TEXT_MALFORMED',
      field: 'narrative',
      fr: 'Illisible.',
      en: 'Unreadable.',
    };
    server.expectOne('SubmitUpdate').flushData({ result: refused });
    await settle();
    expect(description(root, narrative)).toContain('Illisible.');
    await speak('en', 'report');
    await settle();
    expect(description(root, narrative)).toContain('Unreadable.');
  });

  it('T-05 shows what changed meanwhile, loses nothing, and sends over the new version once read', async () => {
    const { root, server, host, send, settle } = await open();
    type(control<HTMLTextAreaElement>(root, 'Où en est'), 'Deux sessions tenues.');
    await settle();
    host.action.set(reportedAction({ version: 5, status: 'SUSPENDED' }));
    await settle();
    expect(root.querySelector('jl-meanwhile-panel')?.textContent).toContain('Suspendue');
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Deux sessions tenues.');
    await send();
    server.expectNone('SubmitUpdate');
    button(root, 'J’ai lu : envoyer').click();
    await settle();
    expect(server.expectOne('SubmitUpdate').operation.variables['input']).toMatchObject({ expectedVersion: 5 });
  });

  it('finds the text again after a reload, and erases it only when asked, with a way back', async () => {
    const before = await open();
    type(control<HTMLTextAreaElement>(before.root, 'Où en est'), 'Tapé puis quitté.');
    await before.settle();
    before.fixture.destroy();
    const { root, settle } = await open();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Tapé puis quitté.');
    button(root, 'Effacer le brouillon').click();
    await settle();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('');
    expect(keptDrafts()).toEqual([]);
    button(root, 'Le remettre').click();
    await settle();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Tapé puis quitté.');
  });
});
