/** A number on screen, and the field of the API that gives it: `plan.overview.statuses.done`. */
export interface Shown {
  readonly field: string;
  /** Null when it is not known. */
  readonly value: number | null;
}

/** Reads one number of an answer by going straight to it, and notes the way. */
export type ReadShown<T> = (pick: (root: T) => number | null | undefined) => Shown;

/**
 * Reads numbers of an answer, each with its field: the way to the value is the field, so that a number on screen cannot
 * say that it is another one.
 *
 * @param from Where the answer stands in that of the API, `plan.overview` for instance.
 */
export function shownIn<T extends object>(from: string, root: T): ReadShown<T> {
  return (pick) => {
    const way = [from];
    const value = pick(followed(root, way));
    return { field: way.join('.'), value: value ?? null };
  };
}

/** The same object, which notes in `way` what is read of it. */
function followed<O extends object>(object: O, way: string[]): O {
  // An answer is frozen: a proxy of it would have to give its parts as they are.
  return new Proxy({} as O, {
    get: (_, name) => {
      way.push(String(name));
      const part: unknown = Reflect.get(object, name);
      return typeof part === 'object' && part !== null ? followed(part, way) : part;
    },
  });
}
