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
  BLOCKER_UNKNOWN: says(
    "Ce blocage n'est pas de cette action. Choisissez-le dans la liste de ses blocages.",
    'This blocker is not of this action. Choose it from the list of its blockers.',
  ),
  BLOCKER_ENDED: says(
    "Ce blocage a déjà reçu une décision, a été levé ou retiré. S'il dure, signalez-en un nouveau.",
    'This blocker was already answered by a decision, lifted or withdrawn. If it lasts, raise a new one.',
  ),
  BLOCKER_ALREADY_THERE: says(
    "Ce blocage est déjà porté devant cette instance : {committee}. Choisissez-en une autre, ou attendez qu'elle tranche.",
    'This blocker is already before this committee: {committee}. Choose another one, or wait for its decision.',
    'committee',
  ),
  TOO_MANY_BLOCKERS: says(
    "Cette action a déjà {maximum} blocages en attente. Levez-en ou retirez-en un avant d'en signaler un autre.",
    'This action already has {maximum} blockers waiting. Lift or withdraw one before raising another.',
    'maximum',
  ),
  NO_BLOCKER_CHOSEN: says(
    'Une décision répond à un blocage au moins. Choisissez celui ou ceux auxquels elle répond.',
    'A decision answers one blocker at least. Choose the one or those that it answers.',
  ),
  NO_BLOCKER_WAITING: says(
    "Aucun blocage de cette action n'attend de décision. Le ministère pilote doit d'abord en signaler un.",
    'No blocker of this action waits for a decision. The lead ministry has to raise one first.',
  ),
  BLOCKER_TWICE: says(
    'Ce blocage figure deux fois dans votre envoi. Gardez-le une seule fois.',
    'This blocker appears twice in what you send. Keep it once.',
  ),
  DECISION_UNKNOWN: says(
    "Cette décision n'est pas de cette action. Choisissez-la dans la liste de ses décisions.",
    'This decision is not of this action. Choose it from the list of its decisions.',
  ),
  DECISION_ALREADY_DONE: says(
    "Cette décision est déjà dite exécutée. Il n'y a rien d'autre à faire.",
    'This decision is already said to be done. There is nothing more to do.',
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
  CAMPAIGN_ALREADY_OPEN: says(
    "Une campagne est déjà ouverte sur ce plan. Clôturez-la d'abord : une seule est ouverte à la fois.",
    'A campaign is open on this plan already. Close it first: one is open at a time.',
  ),
  CAMPAIGN_ALREADY_CLOSED: says(
    'Cette campagne est déjà close. Relisez la page : elle a sans doute changé depuis.',
    'This campaign is closed already. Read the page again: it has probably changed since.',
  ),
  CAMPAIGN_LOCKED: says(
    "La campagne de ce point d'avancement est close : rien n'y entre plus. Il entrera dans la prochaine ; la coordination peut aussi rouvrir celle-ci.",
    'The campaign of this update is closed: nothing more enters it. It will go into the next one; the coordinator may also reopen this one.',
  ),
  DEADLINE_PAST: says(
    "Cette date limite est déjà passée. Donnez aujourd'hui au plus tôt.",
    'This deadline is already past. Give today at the earliest.',
  ),
  DEADLINES_REVERSED: says(
    'Les valideurs ne peuvent pas avoir fini avant les référents. Donnez-leur le même jour ou un jour plus tardif.',
    'Validators cannot be done before leads are. Give them the same day or a later one.',
  ),
  DEPUTY_ROLE_NOT_HELD: says(
    'Ce rôle ne peut être suppléé : la personne ne le tient pas elle-même. Choisissez un rôle ministériel qui est le sien.',
    'This role cannot be stood in for: the person does not hold it themselves. Choose a ministry role of theirs.',
  ),
  DEPUTY_IS_ONESELF: says(
    'Personne ne se supplée soi-même. Choisissez une autre personne.',
    'Nobody stands in for themselves. Choose someone else.',
  ),
  DEPUTY_DATES_REVERSED: says(
    "La suppléance finirait avant d'avoir commencé. Échangez les deux jours.",
    'The stand-in would end before it began. Swap the two days.',
  ),
  DEPUTY_ALREADY_ENDED: says(
    'Cette suppléance est déjà finie. Relisez la page : elle a sans doute changé depuis.',
    'This stand-in has ended already. Read the page again: it has probably changed since.',
  ),
  UPDATE_NOT_SUBMITTED: says(
    "Ce point d'avancement n'attend pas de validation. Son auteur doit d'abord le soumettre.",
    'This update is not waiting for validation. Its author must submit it first.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
