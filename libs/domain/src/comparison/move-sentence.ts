import type { BlockerState } from '../blocker/blocker-machine.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import type { Localised } from '../language/localised.ts';
import { dayWord, forDate } from './date-phrases.ts';
import { baselineSentence, correctedSentence, forecastSentence, reachedSentence } from './milestone-sentence.ts';
import type { MoveKind } from './move-kinds.ts';
import type { Move, MoveOf } from './move.ts';
import { sentence } from './sentence.ts';
import type { Word } from './sentence.ts';
import { confidenceWord, ruleWords, statusWord, verdictWord } from './words.ts';

/** What a sentence calls things by. */
export interface MoveNames {
  /** The title of the milestone or of the evidence concerned, the words of the blocker or decision. */
  readonly title: string;
  /** The names of the lead ministries before and after; `null` for none. */
  readonly leads: readonly [before: string | null, after: string | null];
  /** Since when the action is late, for one that became it. */
  readonly lateSince: CivilDate | null;
}

const ADDED = sentence('Action ajoutée au plan.', 'Action added to the plan.');
const DROPPED = sentence('Action retirée du plan.', 'Action dropped from the plan.');
const STATUS = sentence('Statut passé de {before} à {after}.', 'Status moved from {before} to {after}.');
const DECLARED = sentence(
  "Statut {after} désormais déclaré ; il n'était que déduit.",
  'Status {after} now declared; it was only deduced.',
);
const UNDECLARED = sentence('Statut {after} désormais ; il était déclaré.', 'Status {after} now; it was declared.');
const CONFIDENCE = sentence('Météo passée de {before} à {after}.', 'Confidence moved from {before} to {after}.');
const LATE = sentence('Action en retard.', 'Action late.');
const LATE_SINCE = sentence('Action en retard depuis {day}.', 'Action late since {day}.');
const NO_LONGER_LATE = sentence("Action qui n'est plus en retard.", 'Action no longer late.');
const OPENED = sentence('Contradiction apparue : {rule}', 'Contradiction opened: {rule}');
const CLOSED = sentence('Contradiction levée : {rule}', 'Contradiction closed: {rule}');
const EVIDENCE_ADDED = sentence('Preuve ajoutée : « {title} ».', 'Evidence added: “{title}”.');
const EVIDENCE_WITHDRAWN = sentence('Preuve retirée : « {title} ».', 'Evidence withdrawn: “{title}”.');
const MILESTONE_ADDED = sentence('Jalon ajouté {for} : « {title} ».', 'Milestone added {for}: “{title}”.');
const MILESTONE_DROPPED = sentence('Jalon retiré : « {title} ».', 'Milestone dropped: “{title}”.');
const BLOCKER_RAISED = sentence('Blocage signalé : « {title} ».', 'Blocker raised: “{title}”.');
const BLOCKER_MOVED: Readonly<Record<BlockerState, ReturnType<typeof sentence>>> = {
  OPEN: sentence('Blocage en attente : « {title} ».', 'Blocker waiting: “{title}”.'),
  ESCALATED: sentence('Blocage porté devant un comité : « {title} ».', 'Blocker escalated to a committee: “{title}”.'),
  ANSWERED: sentence('Blocage tranché par une décision : « {title} ».', 'Blocker answered by a decision: “{title}”.'),
  LIFTED: sentence('Blocage levé : « {title} ».', 'Blocker lifted: “{title}”.'),
  WITHDRAWN: sentence('Blocage retiré : « {title} ».', 'Blocker withdrawn: “{title}”.'),
};
const DECISION_TAKEN = sentence('Décision prise : « {title} ».', 'Decision taken: “{title}”.');
const DECISION_DONE = sentence('Décision exécutée : « {title} ».', 'Decision done: “{title}”.');
const LEAD = {
  first: sentence('Pilote désigné : {after}.', 'Lead appointed: {after}.'),
  none: sentence("Plus de pilote ; c'était {before}.", 'No lead any more; it was {before}.'),
  changed: sentence('Pilote : {after}, à la place de {before}.', 'Lead: {after}, in place of {before}.'),
};
const VERDICT = {
  first: sentence("Constat de l'auditeur : {after}.", 'Auditor’s verdict: {after}.'),
  none: sentence("Constat de l'auditeur retiré ; c'était {before}.", 'Auditor’s verdict taken back; it was {before}.'),
  changed: sentence(
    "Constat de l'auditeur : {after}, à la place de {before}.",
    'Auditor’s verdict: {after}, in place of {before}.',
  ),
};

/** One that came, one that went, or one in place of another. */
function replaced(says: typeof LEAD, before: Word | null, after: Word | null): Localised {
  if (before === null) return says.first({ after: after ?? '' });
  return after === null ? says.none({ before }) : says.changed({ before, after });
}

const statusSentence = (move: MoveOf<'STATUS' | 'NEWLY_DONE'>): Localised =>
  STATUS({ before: statusWord(move.before, move.wasDeduced), after: statusWord(move.after, move.isDeduced) });

/** What each kind of move says. */
const SENTENCES: { readonly [K in MoveKind]: (move: MoveOf<K>, names: MoveNames) => Localised } = {
  ADDED: () => ADDED(),
  DROPPED: () => DROPPED(),
  NEWLY_DONE: statusSentence,
  STATUS: statusSentence,
  STATUS_BASIS: ({ after, isDeduced }) => (isDeduced ? UNDECLARED : DECLARED)({ after: statusWord(after, isDeduced) }),
  NEWLY_LATE: (_move, { lateSince }) => (lateSince ? LATE_SINCE({ day: dayWord(lateSince) }) : LATE()),
  NO_LONGER_LATE: () => NO_LONGER_LATE(),
  FORECAST: (move, { title }) => forecastSentence(move, title),
  BASELINE: (move, { title }) => baselineSentence(move, title),
  MILESTONE_REACHED: (move, { title }) => reachedSentence(move, title),
  MILESTONE_CORRECTED: (move, { title }) => correctedSentence(move, title),
  MILESTONE_ADDED: ({ after }, { title }) => MILESTONE_ADDED({ title, for: forDate(after.promised) }),
  MILESTONE_DROPPED: (_move, { title }) => MILESTONE_DROPPED({ title }),
  CONFIDENCE: ({ before, after }) => CONFIDENCE({ before: confidenceWord(before), after: confidenceWord(after) }),
  OWNER: (_move, { leads: [before, after] }) => replaced(LEAD, before, after),
  VERDICT: ({ before, after }) => replaced(VERDICT, verdictWord(before), verdictWord(after)),
  BLOCKER_RAISED: (_move, { title }) => BLOCKER_RAISED({ title }),
  BLOCKER_MOVED: ({ after }, { title }) => BLOCKER_MOVED[after]({ title }),
  DECISION_TAKEN: (_move, { title }) => DECISION_TAKEN({ title }),
  DECISION_DONE: (_move, { title }) => DECISION_DONE({ title }),
  CONTRADICTION_OPENED: ({ after }) => OPENED({ rule: ruleWords(after) }),
  CONTRADICTION_CLOSED: ({ before }) => CLOSED({ rule: ruleWords(before) }),
  NEWLY_EVIDENCED: (_move, { title }) => EVIDENCE_ADDED({ title }),
  EVIDENCE_WITHDRAWN: (_move, { title }) => EVIDENCE_WITHDRAWN({ title }),
};

/** A move in one sentence for a person. What is unknown, deduced or not given is said as such. */
export function moveSentence(move: Move, names: MoveNames): Localised {
  const say = SENTENCES[move.kind] as (move: Move, names: MoveNames) => Localised;
  // A title that is a sentence brings its own full stop.
  return say(move, { ...names, title: names.title.replace(/\.$/, '') });
}
