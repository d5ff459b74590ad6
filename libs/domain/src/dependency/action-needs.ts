import type { Dependency, Link } from './dependency.ts';

/** An action as its needs see it. */
export interface ActionNeeds {
  readonly id: string;
  readonly leadMinistryId: string | null;
  /** All that it was ever said to need, what was removed included. */
  readonly dependencies: readonly Dependency[];
}

/** The actions of the plan with their milestones, and all needs between them that stand. */
export interface PlanEnds {
  readonly actions: ReadonlyMap<string, PlanAction>;
  readonly links: readonly Link[];
}

export interface PlanAction {
  readonly number: number;
  /** Whether each of its milestones is reached, by id. */
  readonly milestones: ReadonlyMap<string, boolean>;
}
