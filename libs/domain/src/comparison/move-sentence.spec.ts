import { CONTRADICTION_IDS } from '../contradiction/rules.ts';
import { aMilestone, aPicture, day, on } from '../testing/samples.ts';
import { MOVE_KINDS } from './move-kinds.ts';
import type { FactMoved } from './move.ts';
import { moveSentence } from './move-sentence.ts';
import type { MoveNames } from './move-sentence.ts';
import { milestonePicture } from './plan-picture.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function said(fact: FactMoved, names: Partial<MoveNames> = {}): [fr: string, en: string] {
  const { fr, en } = moveSentence(
    { actionId: 'a1', ...fact },
    { title: 'Décret', leads: [null, null], lateSince: null, ...names },
  );
  return [plain(fr), en];
}

const status = { wasDeduced: false, isDeduced: false } as const;
const milestone = { milestoneId: 'm1', isBaseline: false } as const;

const SAYS: readonly [fact: FactMoved, fr: string, en: string, names?: Partial<MoveNames>][] = [
  [{ kind: 'ADDED', before: null, after: aPicture() }, 'Action ajoutée au plan.', 'Action added to the plan.'],
  [{ kind: 'DROPPED', before: aPicture(), after: null }, 'Action retirée du plan.', 'Action dropped from the plan.'],
  [
    { kind: 'NEWLY_DONE', before: 'IN_PROGRESS', after: 'DONE', ...status },
    'Statut passé de « En cours » à « Réalisée ».',
    'Status moved from “In progress” to “Done”.',
  ],
  [
    { kind: 'STATUS', before: null, after: 'IN_PROGRESS', ...status },
    'Statut passé de « inconnu » à « En cours ».',
    'Status moved from “unknown” to “In progress”.',
  ],
  [
    { kind: 'STATUS', before: 'NOT_STARTED', after: 'SUSPENDED', wasDeduced: true, isDeduced: false },
    'Statut passé de « Non engagée » (déduit, non officiel) à « Suspendue ».',
    'Status moved from “Not started” (deduced, not official) to “Suspended”.',
  ],
  [
    { kind: 'STATUS_BASIS', before: 'DONE', after: 'DONE', wasDeduced: true, isDeduced: false },
    'Statut « Réalisée » désormais déclaré ; il n’était que déduit.',
    'Status “Done” now declared; it was only deduced.',
  ],
  [
    { kind: 'STATUS_BASIS', before: 'DONE', after: 'DONE', wasDeduced: false, isDeduced: true },
    'Statut « Réalisée » (déduit, non officiel) désormais ; il était déclaré.',
    'Status “Done” (deduced, not official) now; it was declared.',
  ],
  [{ kind: 'NEWLY_LATE', before: false, after: true }, 'Action en retard.', 'Action late.'],
  [
    { kind: 'NEWLY_LATE', before: false, after: true },
    'Action en retard depuis le 31 mars 2022.',
    'Action late since 31 March 2022.',
    { lateSince: day('2022-03-31') },
  ],
  [
    { kind: 'NO_LONGER_LATE', before: true, after: false },
    'Action qui n’est plus en retard.',
    'Action no longer late.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2022-03-31'), after: on('2022-Q2'), days: 91 },
    'Jalon « Décret » reporté de 91 jours, du 31 mars 2022 au T2 2022.',
    'Milestone “Décret” put off by 91 days, from 31 March 2022 to Q2 2022.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2022-04'), after: on('2022-03'), days: -30 },
    'Jalon « Décret » avancé de 30 jours, d’avril 2022 à mars 2022.',
    'Milestone “Décret” brought forward by 30 days, from April 2022 to March 2022.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2022-03-31'), after: on('2022-04-01'), days: 1 },
    'Jalon « Décret » reporté de 1 jour, du 31 mars 2022 au 1er avril 2022.',
    'Milestone “Décret” put off by 1 day, from 31 March 2022 to 1 April 2022.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2021'), after: on('2026'), days: 1826 },
    'Jalon « Décret » reporté de 1 826 jours, de 2021 à 2026.',
    'Milestone “Décret” put off by 1,826 days, from 2021 to 2026.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2022-Q1'), after: on('2022-03-31'), days: 0 },
    'Jalon « Décret » redaté du T1 2022 au 31 mars 2022, sans changer de dernier jour.',
    'Milestone “Décret” redated from Q1 2022 to 31 March 2022, with the same last day.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: null, after: on('2022-Q2'), days: null },
    'Jalon « Décret » promis pour le T2 2022, pour la première fois.',
    'Milestone “Décret” promised for Q2 2022, for the first time.',
  ],
  [
    { kind: 'FORECAST', ...milestone, before: on('2022-09'), after: null, days: null },
    'Jalon « Décret » désormais sans date ; il était promis pour septembre 2022.',
    'Milestone “Décret” without a date now; it was promised for September 2022.',
  ],
  [
    { kind: 'BASELINE', milestoneId: 'm1', before: null, after: on('2022'), days: null },
    'Jalon « Décret » : promesse de départ fixée à 2022.',
    'Milestone “Décret”: baseline set to 2022.',
  ],
  [
    { kind: 'BASELINE', milestoneId: 'm1', before: on('2022'), after: null, days: null },
    'Jalon « Décret » : promesse de départ retirée.',
    'Milestone “Décret”: baseline taken back.',
  ],
  [
    { kind: 'BASELINE', milestoneId: 'm1', before: on('2022'), after: on('2023'), days: 365 },
    'Jalon « Décret » : promesse de départ corrigée, de 2022 à 2023.',
    'Milestone “Décret”: baseline corrected from 2022 to 2023.',
  ],
  [
    { kind: 'MILESTONE_REACHED', milestoneId: 'm1', before: null, after: on('2022-03-12'), days: null },
    'Jalon « Décret » atteint le 12 mars 2022.',
    'Milestone “Décret” reached on 12 March 2022.',
  ],
  [
    { kind: 'MILESTONE_REACHED', milestoneId: 'm1', before: null, after: on('2022-03'), days: 19 },
    'Jalon « Décret » atteint en mars 2022, 19 jours après la date promise.',
    'Milestone “Décret” reached in March 2022, 19 days after the date promised.',
  ],
  [
    { kind: 'MILESTONE_REACHED', milestoneId: 'm1', before: null, after: on('2022-Q1'), days: -1 },
    'Jalon « Décret » atteint au T1 2022, 1 jour avant la date promise.',
    'Milestone “Décret” reached in Q1 2022, 1 day before the date promised.',
  ],
  [
    { kind: 'MILESTONE_REACHED', milestoneId: 'm1', before: null, after: on('2022'), days: 0 },
    'Jalon « Décret » atteint en 2022, à la date promise.',
    'Milestone “Décret” reached in 2022, on the date promised.',
  ],
  [
    { kind: 'MILESTONE_CORRECTED', milestoneId: 'm1', before: on('2022-03'), after: null, days: null },
    'Jalon « Décret » rouvert ; il était donné atteint en mars 2022.',
    'Milestone “Décret” reopened; it was said to be reached in March 2022.',
  ],
  [
    { kind: 'MILESTONE_CORRECTED', milestoneId: 'm1', before: on('2022-10'), after: on('2022-11'), days: 30 },
    'Jalon « Décret » : date à laquelle il fut atteint corrigée, d’octobre 2022 à novembre 2022.',
    'Milestone “Décret”: the date on which it was reached corrected from October 2022 to November 2022.',
  ],
  [
    { kind: 'MILESTONE_ADDED', milestoneId: 'm1', before: null, after: milestonePicture(aMilestone()) },
    'Jalon ajouté sans date : « Décret ».',
    'Milestone added without a date: “Décret”.',
  ],
  [
    { kind: 'MILESTONE_DROPPED', milestoneId: 'm1', before: milestonePicture(aMilestone()), after: null },
    'Jalon retiré : « Décret ».',
    'Milestone dropped: “Décret”.',
  ],
  [
    { kind: 'CONFIDENCE', before: null, after: 'COMPROMISED' },
    'Météo passée de « non donnée » à « Orage ».',
    'Confidence moved from “not given” to “Storm”.',
  ],
  [
    { kind: 'OWNER', before: null, after: 'x' },
    'Pilote désigné : Justice.',
    'Lead appointed: Justice.',
    { leads: [null, 'Justice'] },
  ],
  [
    { kind: 'OWNER', before: 'x', after: null },
    'Plus de pilote ; c’était Justice.',
    'No lead any more; it was Justice.',
    { leads: ['Justice', null] },
  ],
  [
    { kind: 'OWNER', before: 'x', after: 'y' },
    'Pilote : Intérieur, à la place de Justice.',
    'Lead: Intérieur, in place of Justice.',
    { leads: ['Justice', 'Intérieur'] },
  ],
  [{ kind: 'OWNER', before: null, after: null }, 'Pilote désigné : .', 'Lead appointed: .'],
  [
    { kind: 'VERDICT', before: null, after: 'FULLY_IMPLEMENTED' },
    'Constat de l’auditeur : « Mise en œuvre totale ».',
    'Auditor’s verdict: “Fully implemented”.',
  ],
  [
    { kind: 'VERDICT', before: 'INCOMPLETE', after: 'FULLY_IMPLEMENTED' },
    'Constat de l’auditeur : « Mise en œuvre totale », à la place de « Mise en œuvre incomplète ».',
    'Auditor’s verdict: “Fully implemented”, in place of “Incompletely implemented”.',
  ],
  [
    { kind: 'CONTRADICTION_OPENED', before: null, after: 'DONE_WITHOUT_EVIDENCE' },
    'Contradiction apparue : L’action est déclarée réalisée, mais aucune preuve ne le montre.',
    'Contradiction opened: The action is declared done, but no evidence shows it.',
  ],
  [
    { kind: 'BLOCKER_RAISED', blockerId: 'b1', before: null, after: 'OPEN' },
    'Blocage signalé : « Décret ».',
    'Blocker raised: “Décret”.',
  ],
  [
    { kind: 'BLOCKER_MOVED', blockerId: 'b1', before: 'OPEN', after: 'ESCALATED' },
    'Blocage porté devant un comité : « Décret ».',
    'Blocker escalated to a committee: “Décret”.',
  ],
  [
    { kind: 'BLOCKER_MOVED', blockerId: 'b1', before: 'ESCALATED', after: 'ANSWERED' },
    'Blocage tranché par une décision : « Décret ».',
    'Blocker answered by a decision: “Décret”.',
  ],
  [
    { kind: 'DECISION_TAKEN', decisionId: 'd1', before: null, after: false },
    'Décision prise : « Décret ».',
    'Decision taken: “Décret”.',
  ],
  [
    { kind: 'DECISION_DONE', decisionId: 'd1', before: false, after: true },
    'Décision exécutée : « Décret ».',
    'Decision done: “Décret”.',
  ],
  [
    { kind: 'CONTRADICTION_CLOSED', before: 'DONE_WITHOUT_EVIDENCE', after: null },
    'Contradiction levée : L’action est déclarée réalisée, mais aucune preuve ne le montre.',
    'Contradiction closed: The action is declared done, but no evidence shows it.',
  ],
  [{ kind: 'NEWLY_EVIDENCED', before: null, after: 'e1' }, 'Preuve ajoutée : « Décret ».', 'Evidence added: “Décret”.'],
  [
    { kind: 'EVIDENCE_WITHDRAWN', before: 'e1', after: null },
    'Preuve retirée : « Décret ».',
    'Evidence withdrawn: “Décret”.',
  ],
];

describe('What a move says', () => {
  it.each(SAYS.map(([fact, fr, en, names = {}]) => ({ fact, fr, en, names })))('$en', ({ fact, fr, en, names }) => {
    expect(said(fact, names)).toEqual([fr, en]);
  });

  it('is written for every kind', () => {
    expect(new Set(SAYS.map(([{ kind }]) => kind))).toEqual(new Set(MOVE_KINDS));
  });

  it('ends with one full stop, although a title brings its own', () => {
    expect(said({ kind: 'NEWLY_EVIDENCED', before: null, after: 'e1' }, { title: 'Le réseau ouvre.' })).toEqual([
      'Preuve ajoutée : « Le réseau ouvre ».',
      'Evidence added: “Le réseau ouvre”.',
    ]);
  });

  it('knows every rule of contradiction', () => {
    for (const rule of CONTRADICTION_IDS) {
      expect(said({ kind: 'CONTRADICTION_OPENED', before: null, after: rule })[0].length).toBeGreaterThan(40);
    }
  });

  it('E-40 keeps French typography, and names as they were typed', () => {
    const { fr } = moveSentence(
      { actionId: 'a1', kind: 'NEWLY_EVIDENCED', before: null, after: 'e1' },
      { title: "L'arrêté : {title} $&", leads: [null, null], lateSince: null },
    );
    expect(fr).toBe("Preuve ajoutée\u00a0: «\u00a0L'arrêté : {title} $&\u00a0».");
  });
});
