import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What the rules of the trade do not allow: status machine and life of an update. */
export const RULE_REFUSALS = {
  STATUS_CHANGE_REFUSED: says(
    "On ne peut pas passer de « {from} » à « {to} ». Choisissez l'un des statuts proposés ; une action close se rouvre d'abord « En cours ».",
    'An action cannot go from “{from}” to “{to}”. Choose one of the statuses offered; a closed action is first reopened as “In progress”.',
    'from',
    'to',
  ),
  STATUS_NEEDS_REASON: says(
    "Le statut « {to} » demande ici un motif. Écrivez en une phrase ce qui l'explique.",
    'The status “{to}” needs a reason here. Write in one sentence what explains it.',
    'to',
  ),
  STATUS_NEEDS_EVIDENCE: says(
    'Le statut « {to} » demande une preuve. Ajoutez au moins un fichier, ou un lien vers un texte, un compte rendu ou une page.',
    'The status “{to}” needs evidence. Add at least one file, or a link to a text, minutes or a page.',
    'to',
  ),
  EVIDENCE_NOT_SUFFICIENT: says(
    "Les preuves déjà là ne suffisent pas au statut « {to} » : elles ont été données pour un autre statut, ou rien n'y permet de vérifier. Ajoutez un fichier, un lien ou un texte officiel qui montre que l'action est faite.",
    'The evidence already there is not sufficient for the status “{to}”: it was given for another status, or nothing in it can be checked. Add a file, a link or an official text that shows the action done.',
    'to',
  ),
  PAST_CANNOT_CHANGE: says(
    "Vous regardez le plan tel qu'il était : le passé ne se modifie pas. Revenez à aujourd'hui pour agir.",
    'You are looking at the plan as it stood: the past cannot be changed. Come back to today to act.',
  ),
  UPDATE_ALREADY_SUBMITTED: says(
    "Votre point d'avancement attend déjà la validation. Reprenez-le pour le modifier.",
    'Your update is already waiting for validation. Take it back to change it.',
  ),
  UPDATE_OPEN_BY_ANOTHER: says(
    "Une autre personne de votre ministère a un point d'avancement en cours sur cette action. Voyez avec elle avant d'en écrire un autre.",
    'Someone else of your ministry has an open update on this action. Agree with them before writing another.',
  ),
  NO_OPEN_UPDATE: says(
    "Cette action n'a plus de point d'avancement en cours. Relisez la fiche : il a sans doute déjà été traité.",
    'This action no longer has an open update. Read the record again: it has probably been dealt with already.',
  ),
  UPDATE_NOT_SUBMITTED: says(
    "Ce point d'avancement n'attend pas de validation. Son auteur doit d'abord le soumettre.",
    'This update is not waiting for validation. Its author must submit it first.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
