import { LRUCache } from 'lru-cache';
import type { CivilDate } from '#domain';
import type { Revision } from '../identity/ask-who.ts';
import type { SignedIn } from '../identity/signed-in.ts';
import { Answer } from './answer.ts';
import { type Extensions, withoutExtensions } from './extensions.ts';
import { rightsOf, watched } from './made-of.ts';
import type { Question } from './question.ts';

/** What Apollo answered. */
export interface Made {
  status: number;
  type: string;
  text: string;
}

/** Who asks what and when: all that an answer which is kept may depend on. */
export interface Asked {
  question: Question;
  signedIn: SignedIn;
  revision: Revision;
  /** Lateness depends on the day. */
  today: CivilDate;
}

/** An answer that may be kept, or what was answered to this request alone. */
export type Answered = { answer: Answer; extensions: Extensions | null } | { made: Made };

interface Flight {
  personId: string;
  landed: Promise<{ answer: Answer; isPersonal: boolean } | null>;
}

/** What was found out of a question at an earlier revision, to go the right way at once. A hint: nothing depends on it. */
type Kind = 'PERSONAL' | 'FLEETING';

/**
 * Answers to queries, kept for as long as nothing that they were made of has changed. One that never looked at the person is
 * everybody's who may do the same; any other is that person's. An answer is kept when the revision, read again once it is
 * made, is still the one with which it began: so it is the answer at that revision, whole.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, Answer>;
  readonly #flights = new Map<string, Flight>();
  readonly #kinds = new LRUCache<string, Kind>({ max: 10_000 });
  readonly #largest: number;
  readonly #revisionNow: () => Promise<Revision>;
  #newest: Revision = { entry: 0, beside: 0 };

  /** @param bytes How much to keep at most, in all; one answer may be an eighth of it. */
  constructor(bytes: number, revisionNow: () => Promise<Revision>) {
    this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation: ({ weight }, key) => weight + 2 * key.length });
    this.#largest = Math.min(2 * 1024 * 1024, bytes / 8);
    this.#revisionNow = revisionNow;
  }

  /** What it holds now, in bytes. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Answers from what was kept or is being made by another request; else makes it. */
  async answer(asked: Asked, make: () => Promise<Made>): Promise<Answered> {
    const { question, signedIn, revision, today } = asked;
    this.#forgetBefore(revision);
    const { personId } = signedIn.viewer;
    const rights = rightsOf(signedIn);
    const of = `${revision.entry} ${revision.beside} ${today}`;
    const everybodys = `${rights} ${question} ${of}`;
    const persons = `${personId} ${everybodys}`;
    const kept = this.#kept.get(everybodys) ?? this.#kept.get(persons);
    if (kept) return { answer: kept, extensions: null };
    const kind = `${rights} ${question}`;
    const known = this.#kinds.get(kind);
    if (known === 'FLEETING') return { made: (await this.#make(asked, make, kind)).made };
    const key = known === 'PERSONAL' ? persons : everybodys;
    const flight = this.#flights.get(key);
    const landed = await flight?.landed;
    if (flight && landed && (!landed.isPersonal || flight.personId === personId))
      return { answer: landed.answer, extensions: null };
    return this.#fly(key, asked, make, { everybodys, persons, kind });
  }

  async #fly(
    key: string,
    asked: Asked,
    make: () => Promise<Made>,
    { everybodys, persons, kind }: { everybodys: string; persons: string; kind: string },
  ): Promise<Answered> {
    const flown = this.#make(asked, make, kind);
    const landed = flown.then(
      ({ answer, isPersonal }) => answer && { answer, isPersonal },
      () => null,
    );
    const flight = { personId: asked.signedIn.viewer.personId, landed };
    this.#flights.set(key, flight);
    try {
      const { made, answer, extensions, isPersonal, isWhole } = await flown;
      if (!answer) return { made };
      if (isWhole && answer.weight <= this.#largest) this.#kept.set(isPersonal ? persons : everybodys, answer);
      return { answer, extensions };
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  async #make({ revision }: Asked, make: () => Promise<Made>, kind: string) {
    const { result: made, madeOf } = await watched(make);
    const { isPersonal, isFleeting } = madeOf;
    const unkept = { made, answer: null, extensions: null, isPersonal, isWhole: false };
    // What failed, wholly or in part, says so first.
    if (made.status !== 200 || !made.text.startsWith('{"data":')) return unkept;
    if (isFleeting) this.#kinds.set(kind, 'FLEETING');
    else if (isPersonal) this.#kinds.set(kind, 'PERSONAL');
    else this.#kinds.delete(kind);
    if (isFleeting) return unkept;
    const { entry, beside } = await this.#revisionNow();
    const isWhole = entry === revision.entry && beside === revision.beside;
    const { text, extensions } = withoutExtensions(made.text);
    return { made, answer: new Answer(text, made.type), extensions, isPersonal, isWhole };
  }

  /** What was kept at an earlier revision is nobody's any more. */
  #forgetBefore(revision: Revision): void {
    const { entry, beside } = this.#newest;
    if (revision.entry <= entry && revision.beside <= beside) return;
    this.#newest = revision;
    this.#kept.clear();
  }
}
