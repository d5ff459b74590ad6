import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { type Context, contextAt } from '../context.ts';
import { momentIn } from '../modules/history/moment-in.ts';
import type { AsOf } from '../modules/types.generated.ts';

/**
 * Makes `asOf` carry to everything below the field that takes it: each resolver gets the context of the nearest field above
 * it that has one. What belongs to which moment is known by its place in the answer and not by the object, for the same
 * object, a ministry for instance, may be shown at two moments.
 *
 * A request that asks for no moment pays one comparison for each field that has a resolver.
 */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>) => {
      const { resolve } = field;
      // What has no resolver reads its object, whatever the context.
      if (!resolve) return undefined;
      const takesMoment = field.args?.['asOf'] !== undefined;
      const seen: typeof resolve = (source, args: { asOf?: AsOf | null }, context, info) => {
        if (takesMoment && args.asOf != null) {
          const then = contextAt(context, momentIn(args.asOf, context.views.now, 'asOf'));
          return resolve(source, args, seeBelow(info, then), info);
        }
        return resolve(source, args, context.views.below ? nearest(info.path, context) : context, info);
      };
      return { ...field, resolve: seen };
    },
  });
}

/** Shows what is below this field in another context, that of a moment for instance; the context is given back. */
export function seeBelow({ path }: GraphQLResolveInfo, context: Context): Context {
  context.views.below ??= new WeakMap();
  context.views.below.set(path, context);
  return context;
}

type Path = GraphQLResolveInfo['path'];

/** The context of the nearest place above, noted at the object for its other fields. */
function nearest({ prev: object }: Path, context: Context): Context {
  const below = context.views.below!;
  let place: Path | undefined = object;
  while (place && !below.has(place)) place = place.prev;
  const found = (place && below.get(place)) ?? context;
  if (object) below.set(object, found);
  return found;
}
