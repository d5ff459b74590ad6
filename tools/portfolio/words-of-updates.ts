import type { ActionStatus, Confidence, EvidenceKind, SlippageReason, VerdictValue } from '#domain';

export const DONE_SO_FAR = [
  'Le comité technique s’est réuni le mois dernier et a arrêté le calendrier.',
  'La consultation des associations est close ; {n} contributions ont été reçues.',
  'Les crédits ont été notifiés à {n} départements.',
  'La première vague de formation a touché {n} agents.',
  '{n} projets ont été retenus après instruction par les services.',
  'Le marché a été notifié ; le titulaire a remis sa note de cadrage.',
  'Le projet de texte a été transmis pour avis aux ministères associés.',
  'L’outil est ouvert à {n} utilisateurs pilotes.',
  'Le protocole a été signé avec les partenaires nationaux.',
  'Les préfectures ont désigné leurs référents, à {n} exceptions près.',
] as const;

export const COMING_NEXT = [
  'Le déploiement se poursuit au prochain trimestre.',
  'Une réunion d’arbitrage est demandée pour lever les derniers points.',
  'Le bilan sera présenté au prochain comité de pilotage.',
  'La prochaine étape est la publication du texte.',
  'Les services déconcentrés remonteront leurs données d’ici la fin du mois.',
  'Une relance des départements sans réponse est prévue.',
] as const;

export const STUCK = [
  'Point de vigilance : le recrutement des coordonnateurs prend du retard.',
  'Point de vigilance : le financement au-delà de l’exercice n’est pas acquis.',
  'Point de vigilance : la coordination avec les collectivités reste inégale.',
  'Point de vigilance : l’avis du Conseil d’État est attendu.',
] as const;

export const SLIPPAGES: readonly (readonly [SlippageReason, string])[] = [
  ['LEGAL', 'L’examen du texte au Conseil d’État est reporté.'],
  ['LEGAL', 'La consultation obligatoire n’est pas achevée.'],
  ['BUDGET', 'Les crédits n’ont pas été délégués à la date prévue.'],
  ['PROCUREMENT', 'La première procédure d’achat a été déclarée sans suite.'],
  ['STAFFING', 'Le poste de chef de projet est resté vacant.'],
  ['DEPENDENCY', 'La livraison dépend d’un autre chantier, lui-même décalé.'],
  ['SCOPE_CHANGE', 'Le périmètre a été étendu à la demande du comité de pilotage.'],
  ['POLITICAL_DECISION', 'La date a été revue en réunion interministérielle.'],
  ['OTHER', 'Les remontées des territoires demandent un délai supplémentaire.'],
];

export const STATUS_REASONS: Readonly<Partial<Record<ActionStatus, readonly string[]>>> = {
  SUSPENDED: [
    'Les travaux sont arrêtés dans l’attente d’un arbitrage budgétaire.',
    'Le partenaire principal s’est retiré ; une solution est recherchée.',
  ],
  ABANDONED: [
    'L’étude préalable a conclu que la mesure ne produirait pas l’effet attendu.',
    'La mesure est devenue sans objet après la réforme du dispositif.',
  ],
  TRANSFERRED: [
    'L’action est reprise par le plan qui suit.',
    'L’action est rattachée à la feuille de route du ministère associé.',
  ],
  DONE: ['L’action a été menée à bien en une seule période.'],
};

export const RETURN_REASONS = [
  'Merci de préciser le nombre de départements couverts.',
  'La pièce jointe ne montre pas que le jalon est atteint : merci d’en fournir une autre.',
  'La nouvelle date n’est pas cohérente avec le calendrier du marché.',
  'Le texte est trop général : merci de citer les livrables.',
] as const;

export const AFTER_RETURN = ' Précisions apportées à la demande du valideur.';

export const EVIDENCE: readonly (readonly [EvidenceKind, string])[] = [
  ['DECREE', 'Décret publié au Journal officiel'],
  ['CIRCULAR', 'Circulaire aux préfets'],
  ['MINUTES', 'Relevé de décisions du comité de pilotage'],
  ['DATASET', 'Jeu de données de suivi'],
  ['PAGE', 'Page du ministère'],
  ['PAGE', 'Communiqué de lancement'],
  ['FILE', 'Rapport d’exécution'],
  ['LAW', 'Article de loi promulgué'],
];

export const CONFIDENCE_STEPS: Readonly<Record<Confidence, readonly (readonly [Confidence, number])[]>> = {
  SECURED: [
    ['SECURED', 82],
    ['ACHIEVABLE', 16],
    ['NEEDS_SUPPORT', 2],
  ],
  ACHIEVABLE: [
    ['SECURED', 12],
    ['ACHIEVABLE', 74],
    ['NEEDS_SUPPORT', 13],
    ['COMPROMISED', 1],
  ],
  NEEDS_SUPPORT: [
    ['ACHIEVABLE', 24],
    ['NEEDS_SUPPORT', 66],
    ['COMPROMISED', 10],
  ],
  COMPROMISED: [
    ['NEEDS_SUPPORT', 30],
    ['COMPROMISED', 70],
  ],
};

export const VERDICTS: Readonly<Record<ActionStatus | 'UNKNOWN', readonly (readonly [VerdictValue, number])[]>> = {
  UNKNOWN: [['NOT_IMPLEMENTED', 1]],
  NOT_STARTED: [
    ['NOT_IMPLEMENTED', 8],
    ['IN_PROGRESS', 2],
  ],
  IN_PROGRESS: [
    ['IN_PROGRESS', 7],
    ['INCOMPLETE', 3],
  ],
  DONE: [
    ['FULLY_IMPLEMENTED', 76],
    ['INCOMPLETE', 18],
    ['NOT_IMPLEMENTED', 6],
  ],
  SUSPENDED: [
    ['INCOMPLETE', 6],
    ['NOT_IMPLEMENTED', 4],
  ],
  ABANDONED: [
    ['NOT_IMPLEMENTED', 6],
    ['REFUSED', 4],
  ],
  TRANSFERRED: [
    ['INCOMPLETE', 5],
    ['NO_LONGER_APPLICABLE', 5],
  ],
};

export const VERDICT_TEXTS: Readonly<Record<VerdictValue, string>> = {
  FULLY_IMPLEMENTED: 'Les livrables annoncés existent et ont été vus lors du contrôle.',
  IN_PROGRESS: 'Les travaux avancent ; une part des livrables reste à produire.',
  INCOMPLETE: 'Une part seulement de l’action a été menée, sans calendrier pour le reste.',
  NOT_IMPLEMENTED: 'Aucun livrable n’a été produit à la date du contrôle.',
  REFUSED: 'Le ministère a fait connaître qu’il ne donnerait pas suite.',
  NO_LONGER_APPLICABLE: 'L’évolution du droit a privé l’action de son objet.',
};
