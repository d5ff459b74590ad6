import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What is not allowed between actions that need one another. */
export const DEPENDENCY_REFUSALS = {
  DEPENDENCY_CYCLE: says(
    "Ce besoin tournerait en rond : {cycle}. Chacune attendrait la suivante, et la dernière la première. Retirez d'abord l'un des besoins de ce cercle.",
    'This need would go round in a circle: {cycle}. Each would wait for the next, and the last for the first. Remove one of the needs of this circle first.',
    'cycle',
  ),
  DEPENDENCY_UNKNOWN: says(
    "Ce besoin n'est pas de cette action. Choisissez-le dans la liste de ses besoins.",
    'This need is not of this action. Choose it from the list of its needs.',
  ),
  DEPENDENCY_REMOVED: says(
    "Ce besoin est déjà retiré. S'il revient, dites-le de nouveau.",
    'This need was already removed. If it comes back, state it again.',
  ),
  NEED_ALREADY_STATED: says(
    'Ce besoin est déjà dit. Choisissez une autre action ou un autre jalon.',
    'This need is stated already. Choose another action or another milestone.',
  ),
  NEEDED_OF_ITSELF: says(
    "Une action n'a pas besoin d'elle-même : ses propres jalons vont de soi. Choisissez une autre action.",
    'An action does not need itself: its own milestones go without saying. Choose another action.',
  ),
  NEEDED_UNKNOWN: says(
    "Ce dont vous dites avoir besoin n'est pas dans ce plan. Choisissez une action du plan, et un jalon de cette action.",
    'What you say you need is not in this plan. Choose an action of the plan, and a milestone of that action.',
  ),
  TOO_MANY_DEPENDENCIES: says(
    "Cette action a déjà {maximum} besoins. Retirez-en un avant d'en ajouter un autre.",
    'This action already has {maximum} needs. Remove one before adding another.',
    'maximum',
  ),
} as const satisfies Record<string, RefusalDefinition>;
