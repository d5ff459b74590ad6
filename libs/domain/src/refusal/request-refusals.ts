import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What is wrong with the request itself: used by the server, before or around the rules. */
export const REQUEST_REFUSALS = {
  NOT_FOUND: says(
    "Cet objet n'existe pas ou ne vous est pas ouvert. Vérifiez l'adresse, ou revenez à la liste.",
    'This object does not exist or is not open to you. Check the address, or go back to the list.',
  ),
  INVALID_ID: says(
    "Cet identifiant n'est pas valable. Vérifiez l'adresse, ou revenez à la liste.",
    'This identifier is not valid. Check the address, or go back to the list.',
  ),
  INVALID_VERSION: says(
    'Le numéro de version attendu doit être un entier positif. Relisez la fiche et recommencez.',
    'The expected version must be a positive whole number. Read the record again and retry.',
  ),
  VERSION_CONFLICT: says(
    "Cette fiche a changé depuis votre lecture. Comparez avec l'état actuel, puis envoyez de nouveau.",
    'This record has changed since you read it. Compare with its current state, then send again.',
  ),
  INVALID_IDEMPOTENCY_KEY: says(
    "La clé d'envoi doit être un UUID. Donnez-en une nouvelle à chaque envoi.",
    'The idempotency key must be a UUID. Give a new one with each request.',
  ),
  IDEMPOTENCY_KEY_REUSED: says(
    "Cette clé d'envoi a déjà servi pour une autre demande. Recommencez avec une nouvelle clé.",
    'This idempotency key was already used for another request. Try again with a new key.',
  ),
  PAGE_SIZE_OUT_OF_RANGE: says(
    'Une page compte de {minimum} à {maximum} éléments. Demandez moins, puis la page suivante.',
    'A page holds {minimum} to {maximum} items. Ask for fewer, then for the next page.',
    'minimum',
    'maximum',
  ),
  INVALID_CURSOR: says(
    'Ce repère de page ne vient pas de cette liste. Reprenez au début de la liste.',
    'This cursor does not come from this list. Start again from the beginning of the list.',
  ),
  SEARCH_WITHOUT_WORDS: says(
    "Rien à chercher : ce texte n'a que des mots-outils ou des signes. Écrivez au moins un mot plus précis.",
    'Nothing to search for: this text has only function words or signs. Write at least one more telling word.',
  ),
  OUTSIDE_LEDGER: says(
    "Le registre n'a pas ces entrées : donnez des nombres dans l'ordre, de 1 à {maximum}.",
    'The ledger has no such entries: give numbers in order, from 1 to {maximum}.',
    'maximum',
  ),
  QUERY_TOO_LARGE: says(
    'Cette requête réunit plus de {maximum} éléments. Demandez des pages plus courtes, ou moins de listes à la fois.',
    'This query brings together more than {maximum} items. Ask for shorter pages, or for fewer lists at a time.',
    'maximum',
  ),
  QUERY_TOO_COSTLY: says(
    "Cette requête coûte {cost} points, au-delà des {maximum} permis. Demandez des pages plus courtes, ou moins de listes l'une dans l'autre.",
    'This query costs {cost} points, beyond the {maximum} allowed. Ask for shorter pages, or for fewer lists within lists.',
    'cost',
    'maximum',
  ),
  RATE_LIMITED: says(
    'Les {limit} points accordés par minute ne suffisent plus à cette requête. Réessayez dans {seconds} s.',
    'What is left of the {limit} points given a minute is not enough for this query. Try again in {seconds} s.',
    'limit',
    'seconds',
  ),
  TOO_MANY_AT_ONCE: says(
    'Trop de vos requêtes attendent déjà leur tour. Attendez une réponse avant de demander la suite.',
    'Too many of your requests already wait for their turn. Wait for an answer before you ask for more.',
  ),
  PLAN_NOT_THERE_THEN: says(
    "Ce plan n'existait pas encore à cette date. Choisissez une date plus récente, ou laissez le champ vide.",
    'This plan was not there yet at that date. Choose a more recent one, or leave the field empty.',
  ),
  MOMENT_NOT_ONE: says(
    "Une date de consultation se donne par un jour ou par un instant, pas les deux. Donnez l'un ou l'autre.",
    'A past moment is given by a day or by an instant, not both. Give one of the two.',
  ),
  MOMENT_IN_THE_FUTURE: says(
    "Cette date n'est pas encore arrivée : le plan ne peut être vu que tel qu'il a été. Donnez une date passée.",
    'This moment has not come yet: the plan can only be seen as it was. Give a moment of the past.',
  ),
  TOO_MANY_MOMENTS: says(
    'Une requête regarde au plus {maximum} dates. Répartissez-les sur plusieurs requêtes.',
    'A query looks at {maximum} moments at most. Spread them over several queries.',
    'maximum',
  ),
  PERIOD_REVERSED: says(
    'Cette période finit avant de commencer. Échangez ses deux dates.',
    'This period ends before it begins. Swap its two dates.',
  ),
  DAYS_OUT_OF_RANGE: says(
    'Un nombre de jours va ici de {minimum} à {maximum}. Donnez-en un dans ces limites.',
    'A number of days goes here from {minimum} to {maximum}. Give one within these limits.',
    'minimum',
    'maximum',
  ),
  TOKEN_LIFETIME_OUT_OF_RANGE: says(
    'Un jeton dure de {minimum} à {maximum} jours. Choisissez une durée dans ces limites.',
    'A token lasts {minimum} to {maximum} days. Choose a lifetime within these limits.',
    'minimum',
    'maximum',
  ),
  TOO_MANY_TOKENS: says(
    'Vous avez déjà {maximum} jetons actifs. Révoquez-en un avant de créer le suivant.',
    'You already have {maximum} active tokens. Revoke one before creating the next.',
    'maximum',
  ),
  NO_SESSION_TO_END: says(
    "Aucune autre session n'est ouverte. Il n'y a rien à fermer.",
    'No other session is open. There is nothing to end.',
  ),
  TOKEN_ALREADY_REVOKED: says(
    "Ce jeton est déjà révoqué : il n'ouvre plus rien. Il n'y a rien d'autre à faire.",
    'This token is already revoked: it no longer opens anything. There is nothing more to do.',
  ),
  MAIL_PREFERENCES_UNCHANGED: says(
    "C'est déjà votre choix. Il n'y a rien à enregistrer.",
    'This is your choice already. There is nothing to save.',
  ),
  MAIL_NOT_FAILED: says(
    "Seul un courriel dont l'envoi a échoué peut être renvoyé. Relisez la liste.",
    'Only a mail that could not be sent can be sent again. Read the list again.',
  ),
  CALENDAR_OF_ONE_THING: says(
    "Un calendrier est celui d'un ministère ou celui d'un plan. Donnez l'un ou l'autre, qui existe.",
    'A calendar is that of a ministry or that of a plan. Give one of the two, which exists.',
  ),
  TOO_MANY_CALENDARS: says(
    'Vous avez déjà {maximum} adresses de calendrier. Fermez-en une avant de créer la suivante.',
    'You already have {maximum} calendar addresses. Close one before making the next.',
    'maximum',
  ),
} as const satisfies Record<string, RefusalDefinition>;
