import { ROLE_LABELS } from '#domain';

import type { Role, RoleState } from '../graphql/generated/graphql.ts';
import { formatDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

interface Term {
  readonly role?: Role | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly ministry?: { readonly code: string } | null;
}

/** « Référent ministériel (SEEF) ». */
export function roleName({ role, ministry }: Term, words: Pick<Words, 'language'>): string {
  const name = role ? ROLE_LABELS[role][words.language()] : '';
  return ministry ? `${name} (${ministry.code})` : name;
}

/** Between which days it is held, as a sentence that begins small; empty when it has neither. */
export function roleDays({ from, to }: Term, words: Pick<Words, 'language' | 't'>): string {
  const language = words.language();
  const days = { from: from ? formatDay(from, language) : '', to: to ? formatDay(to, language) : '' };
  if (from && to) return words.t('accounts.days.between', days);
  if (from) return words.t('accounts.days.from', days);
  return to ? words.t('accounts.days.to', days) : '';
}

/** What there is to say of a role on a page: what it is, between which days, and that it is over or to come. */
export function saidRole(role: Term & { readonly isEnded: boolean; readonly state: RoleState }, words: Words) {
  return { name: roleName(role, words), days: roleDays(role, words), state: role.state, isEnded: role.isEnded };
}
