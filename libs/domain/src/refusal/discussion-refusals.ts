import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What is not allowed where people write to one another about an action. */
export const DISCUSSION_REFUSALS = {
  DISCUSSION_RESTRICTED: says(
    "Ces échanges sont ceux des ministères, de la coordination et du cabinet. Pour obtenir une réponse, posez une question au pilote : elle se lit aussi par l'audit.",
    'These exchanges are among the ministries, the coordinator and the cabinet. To get an answer, ask the lead a question: auditors read those too.',
  ),
  QUESTIONS_RESTRICTED: says(
    "Les questions au pilote se lisent par les ministères, la coordination, le cabinet et l'audit. Demandez à l'un d'eux.",
    'Questions to the lead are read by the ministries, the coordinator, the cabinet and auditors. Ask one of them.',
  ),
  DISCUSSION_BY_SESSION_ONLY: says(
    "Les échanges se lisent à l'écran, pas avec un jeton d'accès. Ouvrez la fiche de l'action.",
    'Exchanges are read on screen, not with an access token. Open the record of the action.',
  ),
  QUESTIONS_ASKED_BY: says(
    "Seuls la coordination, le cabinet et l'audit posent une question au pilote. Pour le joindre, écrivez un message dans les échanges.",
    'Only the coordinator, the cabinet and auditors ask the lead a question. To reach them, write a message in the exchanges.',
  ),
  MENTION_CANNOT_READ: says(
    'Une des personnes citées ne peut pas lire ce message. Choisissez parmi les noms proposés.',
    'One of the people mentioned cannot read this message. Choose among the names offered.',
  ),
  NOT_YOUR_MESSAGE: says(
    "Seul l'auteur d'un message le modifie ou le retire. Répondez-lui plutôt.",
    'Only the author of a message edits or withdraws it. Answer it instead.',
  ),
  MESSAGE_WITHDRAWN: says(
    'Ce message a été retiré : il ne se modifie plus. Écrivez-en un autre.',
    'This message was withdrawn: it can no longer be changed. Write another one.',
  ),
  QUESTION_CLOSED: says(
    'Cette question est close : on n’y ajoute plus rien. Ouvrez un nouvel échange, ou posez une autre question.',
    'This question is closed: nothing is added to it any more. Begin a new exchange, or ask another question.',
  ),
  ONLY_WHO_ASKED_CLOSES: says(
    'Seule la personne qui a posé la question la clôt. Répondez-lui : elle verra votre réponse.',
    'Only who asked the question closes it. Answer them: they will see your answer.',
  ),
  DATE_ALREADY_PAST: says(
    "Cette date est passée. Choisissez aujourd'hui ou un jour à venir.",
    'This date is past. Choose today or a day to come.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
