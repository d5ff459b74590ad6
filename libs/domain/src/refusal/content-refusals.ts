import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What is wrong with a text, a link, a date or a list that someone gave. */
export const CONTENT_REFUSALS = {
  TEXT_EMPTY: says('Ce texte est vide. Écrivez-le, puis recommencez.', 'This text is empty. Write it, then try again.'),
  TEXT_TOO_SHORT: says(
    'Ce texte est trop court. Écrivez au moins {minimum} caractères.',
    'This text is too short. Write at least {minimum} characters.',
    'minimum',
  ),
  TEXT_TOO_LONG: says(
    'Ce texte est trop long. Ramenez-le à {maximum} caractères au plus.',
    'This text is too long. Shorten it to {maximum} characters at most.',
    'maximum',
  ),
  TEXT_MALFORMED: says(
    'Ce texte contient des caractères illisibles ou de commande. Retirez-les ; un copier-coller en texte brut suffit souvent.',
    'This text contains unreadable or control characters. Remove them; pasting as plain text is often enough.',
  ),
  TEXT_HAS_INVISIBLE_CHARACTERS: says(
    'Ce titre contient des caractères invisibles ou qui changent le sens de lecture. Retirez-les ; un copier-coller en texte brut suffit souvent.',
    'This title contains characters that are invisible or change the reading direction. Remove them; pasting as plain text is often enough.',
  ),
  LINK_INVALID: says(
    "Ce lien n'est pas une adresse web complète. Copiez-la depuis le navigateur, en commençant par https://.",
    'This link is not a complete web address. Copy it from the browser, starting with https://.',
  ),
  LINK_SCHEME_REFUSED: says(
    'Seules les adresses en https:// ou http:// sont acceptées. Donnez celle de la page où la preuve se lit.',
    'Only https:// and http:// addresses are accepted. Give that of the page where the evidence can be read.',
  ),
  LINK_HAS_CREDENTIALS: says(
    "Ce lien contient un nom d'utilisateur ou un mot de passe. Retirez ce qui précède le signe @.",
    'This link contains a user name or a password. Remove what stands before the @ sign.',
  ),
  DATE_INVALID: says(
    "Cette date n'existe pas ou n'est pas comprise. Écrivez par exemple 2022-03-31, 2022-03, 2022-Q1 ou 2022, entre {minimum} et {maximum}.",
    'This date does not exist or is not understood. Write for example 2022-03-31, 2022-03, 2022-Q1 or 2022, from {minimum} to {maximum}.',
    'minimum',
    'maximum',
  ),
  DATE_IN_THE_FUTURE: says(
    "Cette date n'est pas encore arrivée. Donnez le jour où le jalon a été atteint, ou déplacez sa prévision.",
    'This date has not come yet. Give the day on which the milestone was reached, or move its forecast.',
  ),
  DAY_TO_COME: says(
    "Ce jour n'est pas encore arrivé. Donnez celui où c'était fait, au plus tard aujourd'hui.",
    'This day has not come yet. Give the one on which it was done, today at the latest.',
  ),
  DAY_ALREADY_PAST: says(
    'Cette date est déjà passée. Donnez celle à laquelle vous attendez une réponse.',
    'This date is already past. Give the one by which you want an answer.',
  ),
  DUE_BEFORE_TAKEN: says(
    'Cette échéance précède le jour de la décision. Donnez-en une qui vienne ce jour-là ou après.',
    'This is due before the day of the decision. Give a date on that day or later.',
  ),
  DONE_BEFORE_TAKEN: says(
    'Ce jour précède celui de la décision. Donnez celui où elle était exécutée.',
    'This day comes before that of the decision. Give the one on which it was done.',
  ),
  ASKED_NOT_ONE: says(
    'Choisissez à qui vous vous adressez : un ministère, ou la coordination ou le cabinet, et un seul.',
    'Choose whom you ask: a ministry, or the coordinator or the cabinet, and one only.',
  ),
  MINISTRY_UNKNOWN: says(
    "Ce ministère n'est pas connu. Choisissez-le dans la liste.",
    'This ministry is not known. Choose it from the list.',
  ),
  FORECAST_IN_THE_PAST: says(
    'Cette date est déjà passée. Donnez une date à venir, ou déclarez le jalon atteint.',
    'This date is already past. Give a date to come, or declare the milestone reached.',
  ),
  FORECAST_UNCHANGED: says(
    "C'est déjà la date prévue. Donnez une autre date, ou retirez ce déplacement.",
    'This is already the forecast. Give another date, or remove this change.',
  ),
  MILESTONE_ALREADY_REACHED: says(
    'Ce jalon est déjà atteint : sa date ne change plus. Retirez-le de votre envoi.',
    'This milestone is already reached: its date no longer changes. Remove it from your update.',
  ),
  MILESTONE_UNKNOWN: says(
    "Ce jalon n'appartient pas à cette action. Choisissez-le dans la liste des jalons de l'action.",
    'This milestone does not belong to this action. Choose it from the milestones of the action.',
  ),
  MILESTONE_TWICE: says(
    'Ce jalon figure deux fois dans votre envoi. Gardez une seule ligne : atteint, ou déplacé.',
    'This milestone appears twice in your update. Keep one line only: reached, or moved.',
  ),
  EVIDENCE_NEEDS_SOURCE: says(
    'Cette preuve ne peut pas être vérifiée. Joignez un fichier, ou donnez une adresse.',
    'This evidence cannot be checked. Give a file, or an address.',
  ),
  EVIDENCE_NEEDS_ADDRESS: says(
    'Une page publique se lit à une adresse. Donnez-la ; pour une copie seule, choisissez « Document ».',
    'A public page is read at an address. Give it; for a copy alone, choose “Document”.',
  ),
  EVIDENCE_NEEDS_REFERENCE: says(
    'Ce genre de preuve demande sa référence ({kind}). Un NOR, une référence du Journal officiel ou un numéro, par exemple SSAA2134567D ou n° 2021-1469.',
    'This kind of evidence needs its reference ({kind}). A NOR, a reference of the Journal officiel or a number, for example SSAA2134567D or n° 2021-1469.',
    'kind',
  ),
  EVIDENCE_REFERENCE_NOT_OFFICIAL: says(
    'Cette référence ne permet pas de retrouver le texte. Donnez son NOR (SSAA2134567D), sa référence au Journal officiel (JORF n° 0264) ou son numéro (n° 2021-1469).',
    'This reference does not find the text. Give its NOR (SSAA2134567D), its reference in the Journal officiel (JORF n° 0264) or its number (n° 2021-1469).',
  ),
  EVIDENCE_NEEDS_DATE: says(
    'Ce genre de preuve demande sa date ({kind}). Donnez-la, au mois près si le jour vous manque.',
    'This kind of evidence needs its date ({kind}). Give it, to the month if you do not have the day.',
    'kind',
  ),
  EVIDENCE_TWICE: says(
    'Cette preuve figure deux fois dans votre envoi. Gardez une seule ligne.',
    'This evidence appears twice in your update. Keep one line only.',
  ),
  LIST_TOO_LONG: says(
    'Cette liste est trop longue. Ramenez-la à {maximum} éléments au plus.',
    'This list is too long. Shorten it to {maximum} items at most.',
    'maximum',
  ),
  CHOICE_UNKNOWN: says(
    'Cette valeur ne fait pas partie des choix possibles. Choisissez-la dans la liste.',
    'This value is not one of the choices. Choose it from the list.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
