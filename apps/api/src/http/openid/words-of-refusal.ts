import { french } from '#domain/language/french';
import type { Localised } from '#domain/language/localised';
import type { Refused } from '../../identity/openid/refusals.ts';

/** What a refusal answers: its status, its words, and whether trying again may help. */
export interface RefusalSaid {
  status: number;
  title: Localised;
  body: Localised;
  canRetry: boolean;
}

const says = (status: number, canRetry: boolean, title: [string, string], body: [string, string]): RefusalSaid => ({
  status,
  canRetry,
  title: { fr: french(title[0]), en: title[1] },
  body: { fr: french(body[0]), en: body[1] },
});

/** Each refusal in words: what happened, and what to do. */
export const REFUSALS_SAID: Readonly<Record<Refused, RefusalSaid>> = {
  UNKNOWN_ATTEMPT: says(
    400,
    true,
    ["Cette connexion n'a pas commencé ici", 'This sign-in did not begin here'],
    [
      "L'adresse a déjà servi, elle a trop attendu, ou elle vient d'un autre navigateur. Recommencez la connexion.",
      'The address was used already, waited too long, or comes from another browser. Sign in again.',
    ],
  ),
  DECLINED: says(
    403,
    true,
    ["La connexion n'a pas abouti", 'The sign-in was not completed'],
    [
      "Le service d'identité ne vous a pas identifié : vous avez peut-être renoncé. Vous pouvez recommencer.",
      'The identity service did not identify you: you may have given up. You can try again.',
    ],
  ),
  LOGIN_REQUIRED: says(
    403,
    true,
    ["Le service d'identité demande que vous vous identifiiez", 'The identity service asks you to identify yourself'],
    [
      'Votre identification y est terminée. Recommencez la connexion.',
      'You are no longer identified there. Sign in again.',
    ],
  ),
  PROVIDER_BUSY: says(
    503,
    true,
    ["Le service d'identité est momentanément indisponible", 'The identity service is busy'],
    [
      "Jalon n'y peut rien. Ceux qui sont déjà connectés le restent. Réessayez dans un instant.",
      'Jalon cannot help it. Those who are signed in stay so. Try again in a moment.',
    ],
  ),
  PROVIDER_UNREACHABLE: says(
    503,
    true,
    ["Le service d'identité ne répond pas", 'The identity service does not answer'],
    [
      "Jalon n'y peut rien. Ceux qui sont déjà connectés le restent. Réessayez dans une minute.",
      'Jalon cannot help it. Those who are signed in stay so. Try again in a minute.',
    ],
  ),
  CODE_REFUSED: says(
    400,
    true,
    ['La connexion a trop attendu', 'The sign-in waited too long'],
    [
      "Le service d'identité n'accepte son code qu'une fois, pendant une minute. Recommencez la connexion.",
      'The identity service accepts its code once, within a minute. Sign in again.',
    ],
  ),
  ANSWER_REFUSED: says(
    403,
    true,
    ["La réponse du service d'identité n'a pas été acceptée", 'The answer of the identity service was not accepted'],
    [
      "Elle n'a pas passé toutes les vérifications : rien n'a été ouvert. Recommencez ; si cela se reproduit, prévenez le contact ci-dessous.",
      'It did not pass all checks: nothing was opened. Try again; if it happens again, tell the contact above.',
    ],
  ),
  ACR_TOO_LOW: says(
    403,
    true,
    ["Votre moyen d'identification n'est pas assez fort", 'Your means of identification is not strong enough'],
    [
      'Jalon demande une identification renforcée, à deux facteurs par exemple. Recommencez avec un autre moyen, ou demandez-en un à votre service informatique.',
      'Jalon asks for stronger identification, with two factors for instance. Try again with another means, or ask your IT service for one.',
    ],
  ),
  ANOTHER_PERSON: says(
    403,
    true,
    ["Ce n'est pas la personne connectée ici", 'This is not the person signed in here'],
    [
      "Vous deviez confirmer votre identité, et le service d'identité en a donné une autre. Rien n'a changé : la session d'avant continue. Recommencez avec la vôtre.",
      'You were to confirm your identity, and the identity service gave another one. Nothing changed: the session before goes on. Try again with yours.',
    ],
  ),
  ROLE_NOT_ALLOWED: says(
    403,
    false,
    ["Jalon n'est pas ouvert à votre population", 'Jalon is not open to your population'],
    [
      'Vous êtes bien identifié, mais votre administration ne vous déclare dans aucune des populations admises ici. Adressez-vous au contact ci-dessous.',
      'You are identified, but your administration declares you in none of the populations admitted here. Ask the contact above.',
    ],
  ),
  SIRET_NOT_ALLOWED: says(
    403,
    false,
    ["Jalon n'est pas ouvert à votre organisme", 'Jalon is not open to your organisation'],
    [
      "Vous êtes bien identifié, mais le SIRET de votre organisme n'est pas de ceux qui sont admis ici. Adressez-vous au contact ci-dessous.",
      'You are identified, but the SIRET of your organisation is not one of those admitted here. Ask the contact above.',
    ],
  ),
  NO_ACCOUNT: says(
    403,
    false,
    ["Vous n'avez pas de compte dans Jalon", 'You have no account in Jalon'],
    [
      "Vous êtes bien identifié, mais personne ne vous a invité, ou l'invitation a expiré ou portait une autre adresse électronique. Demandez-en une au contact ci-dessous.",
      'You are identified, but nobody invited you, or the invitation expired or named another e-mail address. Ask the contact above for one.',
    ],
  ),
  NO_ROLE: says(
    403,
    false,
    ['Votre compte n’a plus aucun rôle', 'Your account has no role any more'],
    [
      'Il existe, mais ne permet de rien lire. Demandez un rôle au contact ci-dessous.',
      'It exists, but does not let you read anything. Ask the contact above for a role.',
    ],
  ),
  ACCOUNT_DISABLED: says(
    403,
    false,
    ['Votre compte est fermé', 'Your account is closed'],
    [
      'Un administrateur l’a fermé. Adressez-vous au contact ci-dessous.',
      'An administrator closed it. Ask the contact above.',
    ],
  ),
};
