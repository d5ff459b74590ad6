import { type Operation, type PolicyObject, type Viewer, may } from '#domain';
import { hashOf } from '../../identity/secret.ts';
import { newCalendarAddress } from '../../calendar/calendar-address.ts';
import { newId } from '../../modules/relay/ids.ts';
import { giveFile } from '../give-file.ts';
import { mutate } from '../mutate.ts';
import { CONTENT, EVIDENCE, readAction, readDiscussion, readPlan } from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import { type TriedServer, dayIn } from './tried-server.ts';
import type { Visitor } from './visitors.ts';

/** Who may see it, of whom the policy knows this. */
export type Right = (viewer: Viewer | null, visitor: Visitor) => boolean;

/** Something that not everybody may read, known by a word that stands nowhere else. */
export interface KeptToFew {
  what: string;
  word: string;
  right: Right;
}

/** What there is of it, and where it is. */
export interface Secrets {
  things: Record<
    'openUpdate' | 'draft' | 'message' | 'question' | 'evidence' | 'file' | 'entry' | 'token' | 'snapshot' | 'calendar',
    KeptToFew
  >;
  numbers: { open: number; proven: number };
  ids: Record<
    'update' | 'openAction' | 'provenAction' | 'message' | 'question' | 'evidence' | 'token' | 'snapshot',
    string
  >;
  fileAddress: string;
  fingerprint: string;
  calendars: { open: string; ofClosed: string };
}

const as =
  (operation: Operation, object?: PolicyObject): Right =>
  (viewer) =>
    may(viewer, operation, object).allowed;

const OPEN = 3;
const PROVEN = 2;

/** One of each kind of thing that not everybody may read, all of SEEF, and what everybody who reads plans may. */
export async function keepSecrets(server: TriedServer, closedId: string): Promise<Secrets> {
  const [lead, validator, auditor, other] = [
    await server.as('lead of SEEF'),
    await server.as('validator of SEEF'),
    await server.as('auditor'),
    await server.as('lead of MI'),
  ];
  const leadId = (await lead('{ viewer { id } }')).data.viewer.id as string;
  const open = await mutate(lead, 'submitUpdate', {
    ...(await readAction(lead, OPEN)),
    ...{ ...CONTENT, narrative: 'Zibeline en attente.' },
  });
  const submitted = (await auditor('{ ledger(first: 1) { nodes { leafHash } } }')).data.ledger.nodes[0]
    .leafHash as string;
  const proven = await readAction(lead, PROVEN);
  const bytes = Buffer.from('%PDF-1.7\n%zeugite\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const { body: file } = await giveFile(lead, bytes, proven);
  const proof = { ...EVIDENCE, reference: 'ZITHER-1', fileId: file['fileId'], visibility: 'RESTRICTED' };
  await mutate(lead, 'submitUpdate', { ...proven, ...CONTENT, evidence: [proof] });
  await mutate(validator, 'validateUpdate', await readAction(validator, PROVEN));
  await mutate(lead, 'saveDraft', { actionId: proven.actionId, expectedVersion: 0, text: '{"narrative":"zouave"}' });
  const said = await mutate(other, 'writeMessage', {
    ...(await readDiscussion(other, PROVEN)),
    text: 'Le zodiaque est de notre côté.',
  });
  const asked = await mutate(auditor, 'askQuestion', {
    ...(await readDiscussion(auditor, PROVEN)),
    ...{ text: 'Où est passé le zircon ?', expectedBy: dayIn(server, 7) },
  });
  const token = await mutate(auditor, 'createToken', {
    ...{ expectedVersion: await versionOf(auditor), name: 'Zinnia', days: 1 },
  });
  const plan = await readPlan(auditor);
  const { snapshot } = await mutate(auditor, 'takeSnapshot', { ...plan, name: 'Zambèze' });
  const { path } = await mutate(auditor, 'openCalendar', {
    ...{ planId: plan.planId, expectedVersion: await versionOf(auditor) },
  });
  const calendarId = newId('cal');
  const closed = newCalendarAddress(calendarId);
  await server.behind((db) =>
    db
      .insertInto('calendarFeed')
      .values({
        ...{ id: calendarId, personId: closedId, secretHash: hashOf(closed.secret), planId: plan.planId },
        createdAt: server.now,
      })
      .execute(),
  );
  const action = `{ plan(code: "prostitution-mineurs-2021") { action(number: ${PROVEN}) {
    lead { ministry { id } } evidence(first: 100) { nodes { id reference } } } } }`;
  const found = (await auditor(action)).data.plan.action;
  const leadMinistryId = found.lead.ministry.id as string;
  const evidence = found.evidence.nodes.find(({ reference }: { reference: string }) => reference === 'ZITHER-1');
  const restricted = as('READ_RESTRICTED_EVIDENCE', { leadMinistryId });
  const things: Secrets['things'] = {
    openUpdate: {
      ...{ what: 'an update that is not validated', word: 'Zibeline' },
      right: as('READ_OPEN_UPDATE', { leadMinistryId, authorId: leadId }),
    },
    draft: { what: 'a draft', word: 'zouave', right: (_, visitor) => visitor === 'lead of SEEF' },
    message: { what: 'a message', word: 'zodiaque', right: as('READ_DISCUSSION') },
    question: { what: 'a question', word: 'zircon', right: as('READ_QUESTIONS') },
    evidence: { what: 'evidence kept to few', word: 'ZITHER-1', right: restricted },
    file: { what: 'its file', word: 'zeugite', right: restricted },
    entry: { what: 'an entry of the ledger', word: submitted, right: as('READ_LEDGER') },
    token: {
      ...{ what: 'somebody’s token', word: 'Zinnia' },
      right: (viewer, visitor) => visitor.includes('auditor') || may(viewer, 'READ_ALL_TOKENS').allowed,
    },
    snapshot: { what: 'a snapshot', word: 'Zamb', right: as('READ_PLAN') },
    // Its address is what opens it, for whoever has it.
    calendar: { what: 'a calendar', word: 'BEGIN:VCALENDAR', right: () => true },
  };
  return {
    things,
    numbers: { open: OPEN, proven: PROVEN },
    ids: {
      ...{ update: open.update.id, openAction: open.action.id, provenAction: proven.actionId },
      ...{ message: said.written.id, question: asked.written.id, evidence: evidence.id },
      ...{ token: token.token.id, snapshot: snapshot.id },
    },
    fileAddress: String(file['address']),
    fingerprint: snapshot.fingerprint,
    calendars: { open: path, ofClosed: closed.path },
  };
}

const versionOf = async (speaker: Speaker): Promise<number> =>
  (await speaker('{ viewer { version } }')).data.viewer.version as number;
