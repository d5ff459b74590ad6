import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** Accounts, the roles that they hold, invitations and hand-overs. */
export const ACCOUNT_REFUSALS = {
  ACCOUNTS_RESTRICTED: says(
    "Les comptes d'un ministère sont tenus par son gestionnaire des comptes, ceux de tous par un administrateur. Adressez-vous à l'un d'eux.",
    'The accounts of a ministry are kept by its account manager, those of all by an administrator. Ask one of them.',
  ),
  ACCOUNTS_BY_SESSION_ONLY: says(
    "Les comptes se lisent dans l'application, pas avec un jeton d'accès : ils portent des adresses de personnes.",
    'Accounts are read in the application, not with an access token: they hold people’s addresses.',
  ),
  ACCOUNT_OF_ANOTHER_MINISTRY: says(
    "Vous gérez les comptes de votre ministère, pas ceux d'un autre. Adressez-vous à son gestionnaire des comptes ou à un administrateur.",
    'You manage the accounts of your ministry, not those of another. Ask its account manager or an administrator.',
  ),
  NATIONAL_ROLE_RESTRICTED: says(
    "Ce rôle vaut pour tous les ministères : seul un administrateur l'attribue ou y met fin. Adressez-vous à lui.",
    'This role holds for all ministries: an administrator alone grants or ends it. Please ask one.',
  ),
  OWN_ACCOUNT: says(
    'Personne ne change ses propres rôles ni ne ferme son propre compte. Demandez-le à un autre gestionnaire ou à un administrateur.',
    'Nobody changes their own roles or closes their own account. Ask another manager or an administrator.',
  ),
  ROLE_MINISTRY_MISMATCH: says(
    "Référent, valideur et gestionnaire des comptes se tiennent pour un ministère, les autres rôles pour tous. Choisissez un ministère, ou n'en choisissez pas.",
    'Leads, validators and account managers are held for one ministry, the other roles for all. Choose a ministry, or none.',
  ),
  ROLE_ALREADY_HELD: says(
    "Cette personne tient déjà ce rôle pendant ces jours. Mettez fin à l'actuel, ou donnez d'autres jours.",
    'This person holds this role during these days already. End the present one, or give other days.',
  ),
  ROLE_ALREADY_ENDED: says(
    'Ce rôle est déjà fini. Relisez la page : elle a sans doute changé depuis.',
    'This role has ended already. Read the page again: it has probably changed since.',
  ),
  ROLE_DATES_REVERSED: says(
    "Le rôle finirait avant d'avoir commencé. Échangez les deux jours.",
    'The role would end before it began. Swap the two days.',
  ),
  LAST_ADMINISTRATOR: says(
    "Il ne resterait aucun administrateur. Donnez d'abord ce rôle à quelqu'un d'autre.",
    'There would be no administrator left. Give the role to someone else first.',
  ),
  LAST_ACCOUNT_MANAGER: says(
    "Ce ministère n'aurait plus de gestionnaire des comptes. Donnez d'abord ce rôle à quelqu'un d'autre.",
    'This ministry would have no account manager left. Give the role to someone else first.',
  ),
  ACCOUNT_IS_CLOSED: says("Ce compte est fermé. Rouvrez-le d'abord.", 'This account is closed. Reopen it first.'),
  ACCOUNT_IS_OPEN: says(
    "Ce compte est ouvert : il n'y a rien à rouvrir. Relisez la page.",
    'This account is open: there is nothing to reopen. Read the page again.',
  ),
  ACCOUNT_SHARED: says(
    'Cette personne a aussi des rôles hors de votre ministère : vous ne pouvez pas fermer son compte. Mettez fin à ses rôles chez vous, ou adressez-vous à un administrateur.',
    'This person also has roles outside your ministry: you cannot close their account. End their roles with you, or ask an administrator.',
  ),
  EMAIL_INVALID: says(
    "Ce n'est pas une adresse électronique. Écrivez-la comme prenom.nom@ministere.gouv.fr.",
    'This is no e-mail address. Write it as first.last@ministry.gouv.fr.',
  ),
  EMAIL_HAS_ACCOUNT: says(
    'Cette adresse a déjà un compte : une invitation en ouvrirait un second. Donnez le rôle à ce compte, depuis la liste.',
    'This address has an account: an invitation would open a second one. Give the role to that account, from the list.',
  ),
  INVITATION_SETTLED: says(
    'Cette invitation a déjà servi, ou a été retirée. Relisez la page : elle a sans doute changé depuis.',
    'This invitation was used or withdrawn already. Read the page again: it has probably changed since.',
  ),
  SUCCESSOR_IS_LEAVING: says(
    'Personne ne reprend ses propres dossiers. Choisissez une autre personne.',
    'Nobody takes over from themselves. Choose someone else.',
  ),
  SUCCESSOR_ELSEWHERE: says(
    'Cette personne ne travaille pour aucun des ministères quittés. Choisissez quelqu’un qui y tient un rôle, ou donnez-lui-en un d’abord.',
    'This person works for none of the ministries left. Choose somebody who holds a role there, or give them one first.',
  ),
  NOTHING_TO_HAND_OVER: says(
    "Cette personne ne tient aucun rôle que vous gérez : il n'y a rien à transmettre.",
    'This person holds no role that you manage: there is nothing to hand over.',
  ),
  HANDOVER_SETTLED: says(
    "Cette passation ne peut plus être annulée : le dernier jour est passé, ou elle l'a déjà été. Donnez les rôles de nouveau si besoin.",
    'This hand-over cannot be undone any more: its last day is past, or it was undone already. Grant the roles again if need be.',
  ),
  STEP_UP_REQUIRED: says(
    "Cet acte demande de prouver de nouveau qui vous êtes. Confirmez votre identité, puis recommencez : rien de ce que vous avez écrit n'est perdu.",
    'This act asks you to prove again who you are. Confirm your identity, then try again: nothing that you wrote is lost.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
