import { BLOCKER_LIMITS, UPDATE_LIMITS } from '#domain';

/** What one can do about a blocker or a decision. */
export type Deed = 'raise' | 'escalate' | 'lift' | 'withdraw' | 'decide' | 'complete';

/** All fields that a deed may have, named as the server names the one at fault. */
export const NOTHING_WRITTEN = {
  ...{ type: '', text: '', milestoneId: '', asked: '', wantedBy: '', committee: '', note: '' },
  ...{ body: '', takenOn: '', owner: '', due: '', doneOn: '', url: '' },
};
export type Written = typeof NOTHING_WRITTEN;
export type FieldName = keyof Written;

export interface DeedField {
  readonly name: FieldName;
  readonly kind: 'text' | 'line' | 'date' | 'select';
  readonly limits?: { readonly minimum: number; readonly maximum: number };
  readonly isOptional?: true;
}

const NOTE: DeedField = { name: 'note', kind: 'text', limits: BLOCKER_LIMITS.note };
const select = (name: FieldName): DeedField => ({ name, kind: 'select' });
const date = (name: FieldName): DeedField => ({ name, kind: 'date' });

/** What each deed asks for, in the order of its form. */
export const DEED_FIELDS: Readonly<Record<Deed, readonly DeedField[]>> = {
  raise: [
    { name: 'text', kind: 'text', limits: BLOCKER_LIMITS.text },
    select('type'),
    { name: 'milestoneId', kind: 'select', isOptional: true },
    select('asked'),
    date('wantedBy'),
  ],
  escalate: [select('committee'), NOTE],
  lift: [NOTE],
  withdraw: [NOTE],
  decide: [
    { name: 'text', kind: 'text', limits: BLOCKER_LIMITS.decision },
    select('body'),
    date('takenOn'),
    select('owner'),
    date('due'),
  ],
  complete: [date('doneOn'), NOTE, { name: 'url', kind: 'line', limits: UPDATE_LIMITS.url, isOptional: true }],
};
