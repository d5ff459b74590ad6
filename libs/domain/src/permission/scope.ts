import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import type { Operation } from './operation.ts';

/**
 * What an API token may be made for. Every token opens the plans, for whatever else it reads leads to them; the rest is
 * asked for by name. A token never opens what its holder may not read.
 */
export const TOKEN_SCOPES = ['PLANS', 'OPEN_UPDATES', 'LEDGER', 'ACCOUNTS'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export const TOKEN_SCOPE_LABELS: Readonly<Record<TokenScope, Localised>> = {
  PLANS: { fr: french('les plans'), en: 'the plans' },
  OPEN_UPDATES: {
    fr: french("les points d'avancement pas encore validés"),
    en: 'updates that are not validated yet',
  },
  LEDGER: { fr: french('le registre, ses preuves et son export'), en: 'the ledger, its proofs and its export' },
  ACCOUNTS: {
    fr: french('les jetons et les consultations de tous'),
    en: 'everyone’s tokens and what everyone read',
  },
};

/** The scope that each operation needs by token. No scope opens a change: the door refuses those before. */
export const SCOPE_OF: Readonly<Partial<Record<Operation, TokenScope | 'ANY'>>> = {
  READ_PUBLIC: 'ANY',
  READ_PLAN: 'PLANS',
  READ_OPEN_UPDATE: 'OPEN_UPDATES',
  // The ledger has it all: who may open that opens this.
  READ_RESTRICTED_EVIDENCE: 'LEDGER',
  READ_LEDGER: 'LEDGER',
  READ_PEOPLE: 'PLANS',
  READ_ALL_TOKENS: 'ACCOUNTS',
  READ_ACCESS_LOG: 'ACCOUNTS',
  READ_ALL_MAILS: 'ACCOUNTS',
  INTROSPECT: 'ANY',
  ASK_FREELY: 'ANY',
};
