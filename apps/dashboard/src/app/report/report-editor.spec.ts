import '../../testing/indexed-db.ts';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { button, choose, control, description, type } from '../../testing/find.ts';
import { reportedAction } from '../../testing/reported-action.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { keptHere } from '../drafts/kept-here.ts';
import { ReportEditor } from './report-editor.ts';
import { readActionOf } from './kept-draft.ts';
import { startingDraft } from './report-draft.ts';

@Component({
  selector: 'jl-host',
  imports: [ReportEditor],
  template: `<jl-report-editor [action]="action()" personId="per_1" (submitted)="sequence = $event" />`,
})
class Host {
  readonly action = signal(reportedAction());
  sequence: number | null = null;
}

const keptDrafts = async () => (await keptHere()).getAllKeys('drafts');
const NOTHING = { version: 0, text: null, savedAt: null };
const onServer = (draft: object) => ({ node: { __typename: 'Action', id: 'act_1', viewerDraft: draft } });
const SAVED_AT = '2026-11-23T13:03:00.000Z';
/** What was sent; waits for it, for what is typed is kept before anything leaves. */
async function sentBy(server: ApolloTestingController, name: string) {
  for (;;) {
    const [sent, ...more] = server.match(name);
    expect(more).toEqual([]);
    if (sent) return sent;
    await new Promise((done) => setTimeout(done, 20));
  }
}
const update = { __typename: 'Update', id: 'upd_1' };
const accepted = (version: number) => ({
  result: {
    __typename: 'UpdateAccepted',
    sequence: 77,
    update,
    action: reportedAction({ version, viewerCanSubmit: { allowed: false, reason: 'Déjà soumis.' } }),
  },
});

// A person pauses before a draft is saved, and a busy machine pauses longer.
jest.setTimeout(30_000);

describe('reporting on an action', () => {
  beforeEach(async () => {
    await (await keptHere()).clear('drafts');
    TestBed.configureTestingModule({
      imports: [ApolloTestingModule],
      providers: [provideWords(), provideRouter([{ path: '**', component: Host }])],
    });
  });

  async function open(saved: object | null = NOTHING) {
    await speak('fr', 'shell', 'change', 'report');
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    document.body.append(root);
    const server = TestBed.inject(ApolloTestingController);
    // What is typed is kept before anything else happens: each round waits for what this browser writes, and for Apollo.
    const settle = async () => {
      for (let round = 0; round < 8; round += 1) {
        await (await keptHere()).count('drafts');
        await new Promise((done) => setTimeout(done));
      }
      await fixture.whenStable();
    };
    const asked = server.expectOne('SavedDraft');
    if (saved) asked.flushData(onServer(saved));
    else asked.networkError(new Error('offline'));
    while (!root.querySelector('form')) await settle();
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
    expect(await keptDrafts()).toEqual([]);
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
    const sent = await sentBy(server, 'SubmitUpdate');
    expect(sent.operation.variables['input']).toMatchObject({
      actionId: 'act_1',
      expectedVersion: 3,
      status: 'IN_PROGRESS',
      narrative: 'Deux sessions tenues.',
      idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    sent.flushData(accepted(4));
    while (host.sequence === null) await settle();
    server.expectNone('SubmitUpdate');
    expect(host.sequence).toBe(77);
    expect(await keptDrafts()).toEqual([]);
  });

  it('keeps the text and the key when the server is silent, so that trying again does it once', async () => {
    const { root, server, send, settle } = await open();
    type(control<HTMLTextAreaElement>(root, 'Où en est'), 'Deux sessions tenues.');
    await send();
    const first = await sentBy(server, 'SubmitUpdate');
    first.networkError(new Error('offline'));
    await settle();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Le serveur ne répond pas');
    await send();
    const second = await sentBy(server, 'SubmitUpdate');
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
    (await sentBy(server, 'SubmitUpdate')).flushData({ result: refused });
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
    host.action.set(reportedAction({ version: 5, status: 'SUSPENDED', statusReason: 'Les crédits sont gelés.' }));
    await settle();
    expect(root.querySelector('jl-meanwhile-panel')?.textContent).toContain('Suspendue');
    const since = server.expectOne('ActionSince');
    expect(since.operation.variables).toEqual({ id: 'act_1', first: 2 });
    const actor = { __typename: 'Person', id: 'per_2', displayName: 'Élise Prototype' };
    const change = { __typename: 'FieldChange', field: 'status', after: 'SUSPENDED' };
    const entry = { __typename: 'LedgerEntry', id: 'led_9', sequence: 9, recordedAt: SAVED_AT, actor };
    const nodes = [{ ...entry, changes: { __typename: 'FieldChangeConnection', nodes: [change] } }];
    since.flushData({ node: { __typename: 'Action', id: 'act_1', history: { __typename: 'X', nodes } } });
    await settle();
    expect(root.querySelector('jl-meanwhile-panel')?.textContent).toContain(
      'Élise Prototype, 14 h 03'.replaceAll(' h ', '\u00a0h\u00a0'),
    );
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Deux sessions tenues.');
    await send();
    server.expectNone('SubmitUpdate');
    button(root, 'J’ai lu : soumettre').click();
    await settle();
    expect((await sentBy(server, 'SubmitUpdate')).operation.variables['input']).toMatchObject({
      ...{ expectedVersion: 5, status: 'SUSPENDED', statusReason: 'Les crédits sont gelés.' },
    });
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
    expect(await keptDrafts()).toEqual([]);
    button(root, 'Le remettre').click();
    await settle();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Tapé puis quitté.');
  });

  const kept = (version: number, text: unknown) => ({
    result: { __typename: 'DraftKept', draft: { __typename: 'Draft', version, text, savedAt: SAVED_AT } },
  });
  const saysKept = (root: HTMLElement) => root.querySelector('.kept')?.textContent?.replaceAll('\u00a0', ' ');

  it('saves on the server a moment after one types, one saving on top of the other, and says when', async () => {
    const { root, server, settle } = await open();
    const narrative = control<HTMLTextAreaElement>(root, 'Où en est');
    type(narrative, 'Deux');
    const first = await sentBy(server, 'SaveDraft');
    const input = first.operation.variables['input'] as { text: string };
    expect(input).toMatchObject({ actionId: 'act_1', expectedVersion: 0 });
    expect(JSON.parse(input.text)).toMatchObject({ draft: { narrative: 'Deux' }, read: { version: 3 } });
    type(narrative, 'Deux sessions');
    await settle();
    first.flushData(kept(1, input.text));
    const second = await sentBy(server, 'SaveDraft');
    expect(second.operation.variables['input']).toMatchObject({ expectedVersion: 1 });
    second.flushData(kept(2, (second.operation.variables['input'] as { text: string }).text));
    await settle();
    expect(saysKept(root)).toContain('Brouillon enregistré à 14 h 03');
  });

  it('goes on from what was typed on another device', async () => {
    const draft = { ...startingDraft(reportedAction(), 'fr'), narrative: 'Tapé ailleurs.' };
    const text = JSON.stringify({ draft, read: readActionOf(reportedAction()) });
    const { root } = await open({ version: 4, text, savedAt: SAVED_AT });
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('Tapé ailleurs.');
    expect(root.querySelector('jl-kept-notice')?.textContent).toContain('23 novembre 2026');
  });

  it('offers what was saved here and went elsewhere, until its writer says that it may go', async () => {
    const before = await open();
    type(control<HTMLTextAreaElement>(before.root, 'Où en est'), 'Enregistré, puis soumis ailleurs.');
    const sent = await sentBy(before.server, 'SaveDraft');
    sent.flushData(kept(1, (sent.operation.variables['input'] as { text: string }).text));
    await before.settle();
    before.fixture.destroy();
    const { root, settle } = await open({ version: 2, text: null, savedAt: SAVED_AT });
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('');
    expect(root.querySelector('.erased')?.textContent).toContain('soumis, effacé ou remplacé ailleurs');
    expect(await keptDrafts()).toHaveLength(1);
    button(root, 'L’oublier').click();
    await settle();
    expect(root.querySelector('.erased')).toBeNull();
    expect(await keptDrafts()).toEqual([]);
  });

  it('T-10 says that it is offline, keeps the text here, and sends the very same again', async () => {
    const { root, server, settle } = await open(null);
    type(control<HTMLTextAreaElement>(root, 'Où en est'), 'Dans le train.');
    const first = await sentBy(server, 'SaveDraft');
    first.networkError(new Error('offline'));
    await settle();
    expect(saysKept(root)).toContain('Hors ligne : votre texte est gardé sur cet appareil');
    expect(await keptDrafts()).toEqual([['per_1', 'act_1']]);
    window.dispatchEvent(new Event('online'));
    const again = await sentBy(server, 'SaveDraft');
    expect(again.operation.variables).toEqual(first.operation.variables);
  });

  it('T-05 when another window saved something else, both texts stay and the person chooses', async () => {
    const { root, server, settle } = await open();
    const narrative = control<HTMLTextAreaElement>(root, 'Où en est');
    type(narrative, 'D’ici.');
    const first = await sentBy(server, 'SaveDraft');
    const draft = { ...startingDraft(reportedAction(), 'fr'), narrative: 'De là-bas.' };
    const text = JSON.stringify({ draft, read: readActionOf(reportedAction()) });
    const viewerDraft = { __typename: 'Draft', version: 1, text, savedAt: SAVED_AT };
    const current = { __typename: 'Action', id: 'act_1', viewerDraft };
    first.flushData({ result: { __typename: 'VersionConflict', current } });
    await settle();
    expect(root.querySelector('jl-elsewhere-notice')?.textContent).toContain('De là-bas.');
    expect(narrative.value).toBe('D’ici.');
    button(root, 'Prendre l’autre texte').click();
    await settle();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('De là-bas.');
    button(root, 'Le remettre').click();
    await settle();
    expect(control<HTMLTextAreaElement>(root, 'Où en est').value).toBe('D’ici.');
    expect((await sentBy(server, 'SaveDraft')).operation.variables['input']).toMatchObject({ expectedVersion: 1 });
  });
});
