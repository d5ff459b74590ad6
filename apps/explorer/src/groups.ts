import type { Language } from './preferences.ts';

/** What the ready queries are about, in the order in which they are shown. */
export const groups = {
  chain: { fr: 'La chaîne, du rapport aux actions', en: 'The chain, from the report to the actions' },
  promises: { fr: 'Retards et promesses', en: 'Lateness and promises' },
  evidence: { fr: 'Preuves', en: 'Evidence' },
  contradictions: { fr: 'Contradictions, constats, inconnus', en: 'Contradictions, verdicts, unknowns' },
  responsibilities: { fr: 'Responsabilités', en: 'Responsibilities' },
  figures: { fr: 'Courbes', en: 'Curves' },
  past: { fr: 'Histoire et dates passées', en: 'History and past dates' },
  ledger: { fr: 'Registre, instantanés, preuves', en: 'Ledger, snapshots, proofs' },
} as const satisfies Record<string, Record<Language, string>>;

export type Group = keyof typeof groups;

export const isGroup = (name: string): name is Group => Object.hasOwn(groups, name);
