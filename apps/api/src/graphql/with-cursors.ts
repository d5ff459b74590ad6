import { createHash } from 'node:crypto';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  defaultFieldResolver,
  getNamedType,
} from 'graphql';
import { refusal } from '#domain';
import type { Context } from '../context.ts';
import { badInput } from '../modules/relay/errors.ts';
import type { Page, PageArguments } from '../modules/relay/page.ts';
import { whenThere } from './when-there.ts';

/** Lists of the ledger go on after the number of an entry as well: a program, or an address, may have kept one. */
const BY_NUMBER = new Set(['Query.changes', 'Query.ledger', 'Action.history']);
const NUMBER = /^\d{1,15}$/;

/**
 * Ties each cursor to its list and order: in another one the same key is another place, and a page would silently start in the
 * middle of nowhere. A filter may change between two pages: the place stays one.
 */
export function withCursors(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>) => {
      if (!getNamedType(field.type).name.endsWith('Connection')) return undefined;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (source: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => {
          const tag = once(() => tagOf(source, args, info));
          const inside = (cursor: string | null | undefined) => cursor && untied(cursor, tag(), info);
          const page = resolve(
            source,
            { ...args, after: inside(args.after), before: inside(args.before) },
            context,
            info,
          );
          return whenThere(page as Page<unknown>, (there) => there.marking((cursor) => `${cursor}.${tag()}`));
        },
      };
    },
  });
}

type Arguments = PageArguments & Record<string, unknown>;

/** What says where the page is, and what keeps or leaves out items without moving any. */
const PLACE = ['first', 'after', 'last', 'before', 'filter', 'asOf'];

/** Of whom the list is, which one it is, and what was asked of it, its order for instance. */
function tagOf(source: unknown, args: Arguments, { parentType, fieldName }: GraphQLResolveInfo): string {
  const id = source !== null && typeof source === 'object' && 'id' in source ? source.id : null;
  const asked = Object.entries(args).filter(([name, value]) => value != null && !PLACE.includes(name));
  const list = JSON.stringify([parentType.name, id, fieldName, ...asked.sort()]);
  return createHash('sha256').update(list).digest('base64url').slice(0, 8);
}

/** @throws BAD_USER_INPUT when the cursor is of another list. */
function untied(cursor: string, tag: string, { parentType, fieldName }: GraphQLResolveInfo): string {
  if (NUMBER.test(cursor) && BY_NUMBER.has(`${parentType.name}.${fieldName}`)) return cursor;
  if (!cursor.endsWith(`.${tag}`)) throw badInput(refusal('INVALID_CURSOR'));
  return cursor.slice(0, -tag.length - 1);
}

/** Made when it is first asked for. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}
