import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request } from '../context.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import { UNCOVERED } from './tables.ts';

/** What an answer was made of, found out while it is made: whatever looks at something else than the key says so here. */
export class MadeOf {
  /** The person was looked at, and not only what they may do. */
  isPersonal = false;
  /** Something was looked at that changes without the revision: the time of day, or a table such as that of tokens. */
  isFleeting = false;
}

const making = new AsyncLocalStorage<MadeOf>();

/** Runs what makes an answer, and tells what it looked at. */
export async function watched<Result>(make: () => Promise<Result>): Promise<{ result: Result; madeOf: MadeOf }> {
  const madeOf = new MadeOf();
  const result = await making.run(madeOf, make);
  return { result, madeOf };
}

/** Hears of every statement of the database. One that names a table of those that no revision covers is noted. */
export function noteStatement(text: string): void {
  const madeOf = making.getStore();
  if (madeOf && !madeOf.isFleeting && UNCOVERED.test(text)) madeOf.isFleeting = true;
}

/** The request, as what makes an answer sees it: who asks and what time it is cannot be looked at unnoticed. */
export function seen(request: Request): Request {
  const madeOf = making.getStore();
  if (!madeOf) return request;
  const { now, charge, signedIn, ...rest } = request;
  // In the prototype, which Apollo leaves alone when it copies the context; it looks at all that is in the object itself.
  const clock = {
    get now() {
      madeOf.isFleeting = true;
      return now;
    },
    get charge() {
      madeOf.isFleeting = true;
      return charge;
    },
  };
  return Object.assign(Object.create(clock) as typeof clock, rest, {
    signedIn: signedIn && seenPerson(signedIn, madeOf),
  });
}

function seenPerson(signedIn: SignedIn, madeOf: MadeOf): SignedIn {
  return {
    ...signedIn,
    get person() {
      madeOf.isPersonal = true;
      return signedIn.person;
    },
    // Two sessions of one person differ in it, two tokens in the other.
    get previousVisitAt() {
      madeOf.isFleeting = true;
      return signedIn.previousVisitAt;
    },
    get sessionId() {
      madeOf.isFleeting = true;
      return signedIn.sessionId;
    },
    get proof() {
      madeOf.isFleeting = true;
      return signedIn.proof;
    },
    get tokenId() {
      madeOf.isFleeting = true;
      return signedIn.tokenId;
    },
    viewer: {
      ...signedIn.viewer,
      get personId() {
        madeOf.isPersonal = true;
        return signedIn.viewer.personId;
      },
    },
  };
}

/** All that an answer may depend on of who asks, save the person: what else a request comes to know is in it by itself. */
export function rightsOf({
  person: _person,
  previousVisitAt: _last,
  tokenId: _token,
  sessionId: _session,
  proof: _proof,
  viewer,
  ...rest
}: SignedIn): string {
  const { personId: _id, ...rights } = viewer;
  return JSON.stringify([rights, rest]);
}
