import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** What is wrong with a file that someone gives. */
export const FILE_REFUSALS = {
  FILE_UNKNOWN: says(
    "Ce fichier n'est plus là, ou il a été donné pour une autre action. Joignez-le de nouveau.",
    'This file is no longer there, or was given for another action. Give it again.',
  ),
  FILE_EMPTY: says('Ce fichier est vide. Joignez-en un autre.', 'This file is empty. Give another one.'),
  FILE_TOO_LARGE: says(
    'Ce fichier dépasse {maximum} Mo. Réduisez-le, ou donnez son adresse.',
    'This file exceeds {maximum} MB. Make it smaller, or give its address.',
    'maximum',
  ),
  FILE_TYPE_REFUSED: says(
    "Ce fichier n'est pas de ceux qui sont acceptés : PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, CSV ou TXT. Enregistrez-le dans l'un de ces formats.",
    'This file is not one of those accepted: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, CSV or TXT. Save it in one of these formats.',
  ),
  FILE_NOT_WHAT_IT_SAYS: says(
    "Le contenu de ce fichier n'est pas ce que son nom annonce. Ouvrez-le, puis enregistrez-le de nouveau dans le bon format.",
    'The content of this file is not what its name says. Open it, then save it again in the right format.',
  ),
  UPLOAD_BROKEN_OFF: says(
    "L'envoi de ce fichier s'est interrompu. Recommencez.",
    'The sending of this file broke off. Try again.',
  ),
  UPLOAD_TOO_SLOW: says(
    "L'envoi de ce fichier n'avançait plus. Vérifiez votre connexion, puis recommencez.",
    'The sending of this file had stopped moving. Check your connection, then try again.',
  ),
  UPLOAD_KEY_REUSED: says(
    'Cet envoi a déjà servi à un autre fichier, ou il est en cours. Joignez le fichier de nouveau.',
    'This sending was already used for another file, or is under way. Give the file again.',
  ),
  TOO_MANY_FILES_WAITING: says(
    'Trop de fichiers attendent que vous soumettiez. Soumettez vos points d’avancement, puis recommencez.',
    'Too many files are waiting for you to submit. Submit your updates, then try again.',
  ),
  NO_SPACE_LEFT: says(
    "Le serveur n'a plus de place pour ce fichier. Prévenez l'administrateur ; une adresse reste possible.",
    'The server has no space left for this file. Tell the administrator; an address is still possible.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
