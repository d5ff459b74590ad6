import { says } from './definition.ts';
import type { RefusalDefinition } from './definition.ts';

/** Who may do what: the reasons that the permission policy gives. */
export const ACCESS_REFUSALS = {
  NOT_SIGNED_IN: says(
    "Vous n'êtes pas connecté. Connectez-vous, puis recommencez.",
    'You are not signed in. Sign in, then try again.',
  ),
  NO_ROLE: says(
    "Aucun rôle ne vous est attribué. Demandez-en un à l'administrateur de votre ministère.",
    'You have no role. Ask the administrator of your ministry for one.',
  ),
  TOKEN_READ_ONLY: says(
    "Un jeton d'accès ne permet que la lecture. Pour modifier, connectez-vous à l'application.",
    'An access token only allows reading. To make a change, sign in to the application.',
  ),
  SYSTEM_ONLY: says(
    "Seule la reprise d'historique, lancée par l'exploitant, peut dater un fait dans le passé. Adressez-lui votre fichier.",
    'Only the history import, started by the operator, may date a fact in the past. Send the operator your file.',
  ),
  ACTION_HAS_NO_LEAD: says(
    "Cette action n'a pas de ministère pilote : personne ne peut en rendre compte. Demandez à la coordination d'en désigner un.",
    'This action has no lead ministry, so nobody can report on it. Ask the coordinator to appoint one.',
  ),
  NOT_LEAD_MINISTRY: says(
    'Cette action est pilotée par {ministry}. Adressez votre demande à ce ministère.',
    'This action is led by {ministry}. Send your request to that ministry.',
    'ministry',
  ),
  NOT_THE_AUTHOR: says(
    "Seule la personne qui a écrit ce point d'avancement peut le reprendre. Adressez-vous à elle.",
    'Only the person who wrote this update can take it back. Please ask them.',
  ),
  AUTHOR_CANNOT_DECIDE: says(
    "Vous avez écrit ce point d'avancement : une autre personne de votre ministère doit le valider ou le renvoyer.",
    'You wrote this update: someone else of your ministry must validate or return it.',
  ),
  ONLY_LEADS_REPORT: says(
    "Seuls les référents du ministère pilote rendent compte d'une action. Adressez-vous à l'un d'eux.",
    'Only the leads of the lead ministry report on an action. Please ask one of them.',
  ),
  ONLY_VALIDATORS_DECIDE: says(
    "Seuls les valideurs du ministère pilote valident ou renvoient un point d'avancement. Adressez-vous à l'un d'eux.",
    'Only the validators of the lead ministry validate or return an update. Please ask one of them.',
  ),
  ONLY_AUDITORS_JUDGE: says(
    'Seuls les auditeurs rendent un constat. Adressez-leur vos observations.',
    'Only auditors record a verdict. Send them your observations.',
  ),
  ONLY_LEADS_RAISE: says(
    "Seuls les référents du ministère pilote signalent ou retirent un blocage. Adressez-vous à l'un d'eux.",
    'Only the leads of the lead ministry raise or withdraw a blocker. Please ask one of them.',
  ),
  ESCALATION_RESTRICTED: says(
    "Seuls les référents du ministère pilote et la coordination portent un blocage devant un comité. Adressez-vous à l'un d'eux.",
    'Only the leads of the lead ministry and the coordinator escalate a blocker to a committee. Please ask one of them.',
  ),
  LIFTING_RESTRICTED: says(
    'Seuls ceux à qui le blocage est adressé, les référents du ministère pilote et la coordination peuvent le lever. Adressez-leur votre réponse.',
    'Only those whom the blocker asks, the leads of the lead ministry and the coordinator can lift it. Send them your answer.',
  ),
  DECISIONS_RESTRICTED: says(
    'Seuls la coordination et le cabinet inscrivent une décision. Transmettez-leur le relevé de décisions.',
    'Only the coordinator and the cabinet write a decision down. Send them the minutes.',
  ),
  ONLY_OWNERS_COMPLETE: says(
    "Seuls ceux qui sont chargés de cette décision et la coordination peuvent la dire exécutée. Adressez-vous à l'un d'eux.",
    'Only those in charge of this decision and the coordinator can say that it is done. Please ask one of them.',
  ),
  DEPENDENCIES_RESTRICTED: says(
    "Seuls les référents du ministère pilote et la coordination disent de quoi une action a besoin. Adressez-vous à l'un d'eux.",
    'Only the leads of the lead ministry and the coordinator say what an action needs. Please ask one of them.',
  ),
  UPDATE_NOT_YET_VALIDATED: says(
    "Ce point d'avancement n'est pas encore validé. Il sera visible dès sa validation par le ministère pilote.",
    'This update is not validated yet. It will be visible once the lead ministry has validated it.',
  ),
  EVIDENCE_RESTRICTED: says(
    'Cette preuve est réservée au ministère pilote, à la coordination et aux auditeurs. Adressez-vous au ministère pilote.',
    'This evidence is kept for the lead ministry, the coordinator and auditors. Please ask the lead ministry.',
  ),
  LEDGER_RESTRICTED: says(
    "Le registre complet est réservé à l'audit, à la coordination et à l'administration. L'historique de chaque action reste ouvert sur sa page.",
    'The full ledger is kept for auditors, the coordinator and administrators. The history of each action is open on its page.',
  ),
  SNAPSHOTS_RESTRICTED: says(
    "Seuls la coordination, le cabinet et les auditeurs prennent un instantané. Demandez-le à l'un d'eux : chacun peut ensuite le lire.",
    'Only the coordinator, the cabinet and auditors take a snapshot. Ask one of them: everyone may then read it.',
  ),
  CAMPAIGNS_RESTRICTED: says(
    'Seule la coordination du plan ouvre, clôt et rouvre ses campagnes. Adressez-vous à elle.',
    'Only the coordinator of the plan opens, closes and reopens its campaigns. Please ask them.',
  ),
  DEPUTIES_RESTRICTED: says(
    "Chacun désigne ses suppléants pour un rôle ministériel qu'il tient ; un administrateur le fait pour les autres. Demandez-le à l'un d'eux.",
    'People appoint deputies for a ministry role that they hold; an administrator does so for others. Ask one of them.',
  ),
  TOKENS_RESTRICTED: says(
    "Les jetons d'accès sont réservés aux auditeurs et aux administrateurs. Demandez ce rôle à votre administrateur.",
    'Access tokens are kept for auditors and administrators. Ask your administrator for that role.',
  ),
  ALL_TOKENS_RESTRICTED: says(
    "Seul un administrateur voit les jetons de tous. Les vôtres figurent sur la page « Jetons d'accès ».",
    'Only an administrator sees everyone’s tokens. Yours are on the “Access tokens” page.',
  ),
  ACCESS_LOG_RESTRICTED: says(
    'Seul un administrateur voit les consultations de tous. Les vôtres figurent sur la page « Mes consultations ».',
    'Only an administrator sees what everyone read. Your own reads are on the “My reads” page.',
  ),
  ALL_MAILS_RESTRICTED: says(
    'Seul un administrateur voit les courriels envoyés à tous. Les vôtres figurent sur la page « Mes courriels ».',
    'Only an administrator sees the mails sent to everyone. Yours are on the “My mails” page.',
  ),
  TOKEN_SCOPE_MISSING: says(
    "Ce jeton n'ouvre pas ceci : {scope}. Créez-en un autre qui l'ouvre, depuis la page « Jetons d'accès ».",
    'This token does not open this: {scope}. Create another that does, from the “Access tokens” page.',
    'scope',
  ),
  SESSIONS_RESTRICTED: says(
    "Seul un administrateur ferme les sessions d'une autre personne. Les vôtres figurent sur la page « Mes sessions ».",
    'Only an administrator ends someone else’s sessions. Yours are on the “My sessions” page.',
  ),
  SCHEMA_RESTRICTED: says(
    "L'exploration du schéma se fait avec le jeton d'accès d'un auditeur ou d'un administrateur. Utilisez le vôtre, ou demandez ce rôle.",
    'The schema is explored with the access token of an auditor or an administrator. Use yours, or ask for that role.',
  ),
  QUESTION_NOT_LISTED: says(
    "Cette session ne pose que les questions du tableau de bord. L'explorateur et les jetons d'accès, qui en posent d'autres, sont ouverts à la coordination, aux auditeurs et aux administrateurs. Si une page vous répond ceci, rechargez-la : elle est d'une version précédente.",
    'This session asks the questions of the dashboard alone. The explorer and access tokens, which ask others, are open to the coordinator, auditors and administrators. If a page answers you this, load it again: it is of an earlier version.',
  ),
  CHANGE_NOT_LISTED: says(
    "L'explorateur pose des questions et ne change rien. Faites ce changement dans le tableau de bord. Si une page vous répond ceci, rechargez-la : elle est d'une version précédente.",
    'The explorer asks questions and changes nothing. Make this change in the dashboard. If a page answers you this, load it again: it is of an earlier version.',
  ),
} as const satisfies Record<string, RefusalDefinition>;
