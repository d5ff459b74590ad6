import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { type GraphQLNamedType, type GraphQLSchema, isEnumType } from 'graphql';

/** What became of the contract between two of its states. */
export interface Changes {
  /** Programs that were right before may fail. Each has to be announced. */
  breaking: Change[];
  /** Programs that were right before may be surprised, by a value that they do not know for instance. */
  surprising: Change[];
  deprecated: Change[];
  /** What is new in what was there, and what is wholly new, which stands there once and not field by field. */
  added: Change[];
  /** Whatever else moved, harmlessly. */
  other: Change[];
  /** How many sentences were written or rewritten in what was there. */
  described: number;
}

const SENTENCE = /_DESCRIPTION_(ADDED|CHANGED|REMOVED)$/;
/** Uses of our own directives say who may read what, and `@deprecated` is told by itself. */
const INSIDE = /^DIRECTIVE_/;
const NEW = /_ADDED$/;
const DEPRECATED = /_DEPRECATION_(ADDED|REASON_CHANGED|REASON_ADDED)$/;

/** Compares two states of the contract. */
export async function changesBetween(before: GraphQLSchema, after: GraphQLSchema): Promise<Changes> {
  const changes: Changes = { breaking: [], surprising: [], deprecated: [], added: [], other: [], described: 0 };
  for (const change of await diff(before, after)) {
    const { type, criticality } = change;
    if (criticality.level === CriticalityLevel.Breaking) changes.breaking.push(change);
    else if (DEPRECATED.test(type)) changes.deprecated.push(change);
    else if (isPartOfNew(change, before)) continue;
    else if (SENTENCE.test(type)) changes.described += 1;
    else if (INSIDE.test(type)) continue;
    else if (criticality.level === CriticalityLevel.Dangerous) changes.surprising.push(change);
    else if (NEW.test(type)) changes.added.push(change);
    else changes.other.push(change);
  }
  return changes;
}

/** Whether it belongs to a type, or to a member of one, that is itself new: that one is told. */
function isPartOfNew({ type, path = '' }: Change, before: GraphQLSchema): boolean {
  const [typeName = '', member, part] = path.split('.');
  const known = before.getType(typeName);
  // The pages of a list come with the list.
  if (!known) return type !== 'TYPE_ADDED' || /(Connection|Edge)$/.test(typeName);
  if (member === undefined || hasMember(known, member)) return false;
  return part !== undefined || SENTENCE.test(type);
}

function hasMember(type: GraphQLNamedType, name: string): boolean {
  if (isEnumType(type)) return type.getValue(name) !== undefined;
  return 'getFields' in type && Object.hasOwn(type.getFields(), name);
}
