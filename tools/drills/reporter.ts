import { randomUUID } from 'node:crypto';
import { type Person, ask } from './people.ts';

/** A change that the server said it had made. */
export interface Acknowledged {
  actionId: string;
  version: number;
  sequence: number;
  key: string;
}

interface Said {
  answer: {
    __typename: string;
    sequence?: number;
    code?: string;
    action?: { version: number };
    actualVersion?: number;
  };
}

const ANSWER = `__typename
  ... on UpdateAccepted { sequence action { version } } ... on Refused { code } ... on VersionConflict { actualVersion }`;
const SUBMIT = `mutation ($input: SubmitUpdateInput!) { answer: submitUpdate(input: $input) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($input: DecideUpdateInput!) { answer: withdrawUpdate(input: $input) { ${ANSWER} } }`;

/** A lead who submits an update on one action, takes it back, submits it again, and writes down every answer. */
export class Reporter {
  readonly actionId: string;
  readonly #lead: Person;
  /** The version that the answers so far lead to. */
  version: number;
  readonly acknowledged: Acknowledged[] = [];
  /** Requests whose answer was lost with the server: had been done, had not. */
  readonly ambiguous = { done: 0, notDone: 0 };
  /** What the server said that it never may. */
  readonly surprises: string[] = [];
  #pending: { document: string; input: Record<string, unknown> } | undefined;
  #isSubmitted = false;

  constructor(actionId: string, lead: Person, version: number) {
    this.actionId = actionId;
    this.#lead = lead;
    this.version = version;
  }

  /** Goes on until the signal or until the server is gone. The request under way is then in doubt. */
  async report(origin: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#pending ??= this.#next();
      try {
        await this.#send(origin);
      } catch (error) {
        if (error instanceof TypeError || (error as Error).name === 'SyntaxError') return;
        this.surprises.push(String(error));
        return;
      }
    }
  }

  /** Sends the request in doubt once more, under its key: it is then done, once. */
  async resolve(origin: string): Promise<void> {
    if (!this.#pending) return;
    const { actionVersion } = await ask<{ node: { actionVersion: number } }>(
      origin,
      this.#lead,
      `query ($id: ID!) { node(id: $id) { ... on Action { actionVersion: version } } }`,
      { id: this.actionId },
    ).then(({ node }) => node);
    this.ambiguous[actionVersion === this.version + 1 ? 'done' : 'notDone']++;
    await this.#send(origin);
  }

  #next() {
    const input = { actionId: this.actionId, expectedVersion: this.version, idempotencyKey: randomUUID() };
    if (this.#isSubmitted) return { document: WITHDRAW, input };
    const narrative = `Point d’avancement numéro ${this.version}.`;
    return {
      document: SUBMIT,
      input: { ...input, status: 'IN_PROGRESS', statusReason: 'Reprise pour l’exercice.', narrative },
    };
  }

  async #send(origin: string): Promise<void> {
    const { document, input } = this.#pending!;
    const { answer } = await ask<Said>(origin, this.#lead, document, { input });
    this.#pending = undefined;
    const { sequence, action } = answer;
    if (answer.__typename !== 'UpdateAccepted' || sequence === undefined || !action) {
      this.surprises.push(JSON.stringify(answer));
      return;
    }
    this.version += 1;
    this.#isSubmitted = !this.#isSubmitted;
    this.acknowledged.push({
      actionId: this.actionId,
      version: this.version,
      sequence,
      key: String(input['idempotencyKey']),
    });
  }
}
