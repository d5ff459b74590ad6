export const VOLETS = [
  '',
  ' — volet outre-mer',
  ' — volet ruralité',
  ' — volet numérique',
  ' — volet formation',
] as const;

/** `{subject}`, `{public}` and `{staff}` are replaced by those of the area. */
export const AXES = [
  'Mieux connaître {subject}',
  'Prévenir et informer',
  'Repérer et orienter {public}',
  'Accompagner {public}',
  'Former {staff}',
  'Mobiliser les territoires',
  'Adapter le droit',
  'Piloter et évaluer',
] as const;

export const ACTIONS = [
  'Publier un état des lieux national sur {subject}',
  'Créer un observatoire permanent sur {subject}',
  'Lancer une campagne nationale d’information sur {subject}',
  'Ouvrir une plateforme unique d’information pour {public}',
  'Créer un numéro national d’écoute pour {public}',
  'Former {staff} dans chaque département',
  'Inscrire un module sur {subject} dans la formation initiale',
  'Diffuser un guide de bonnes pratiques sur {subject}',
  'Désigner un référent sur {subject} dans chaque préfecture',
  'Signer une convention nationale avec les associations sur {subject}',
  'Financer des projets territoriaux pour {public}',
  'Ouvrir des lieux d’accueil pour {public}',
  'Simplifier les démarches pour {public}',
  'Généraliser l’expérimentation menée pour {public}',
  'Adapter le cadre réglementaire sur {subject}',
  'Transposer le droit européen sur {subject}',
  'Mettre en place un système d’information partagé sur {subject}',
  'Ouvrir les données publiques sur {subject}',
  'Créer un label national pour les acteurs engagés sur {subject}',
  'Soutenir la recherche sur {subject}',
  'Renforcer les contrôles sur {subject}',
  'Installer un comité de suivi sur {subject}',
  'Évaluer les dispositifs ouverts pour {public}',
  'Mobiliser les employeurs publics sur {subject}',
  'Décliner le plan dans chaque région pour {public}',
] as const;

export const TERRITORIES = [
  '',
  '',
  '',
  ' dans trois régions pilotes',
  ' outre-mer',
  ' dans les villes moyennes',
  ' en zone rurale',
  ', première phase',
  ', seconde phase',
] as const;

export const MILESTONES = [
  'Cadrage validé en réunion interministérielle',
  'Cahier des charges publié',
  'Texte transmis au Conseil d’État',
  'Décret publié',
  'Circulaire signée',
  'Marché notifié',
  'Appel à projets clos',
  'Conventions signées',
  'Premiers sites ouverts',
  'Déploiement dans la moitié des départements',
  'Déploiement dans tous les départements',
  'Outil mis en service',
  'Bilan à mi-parcours remis',
  'Évaluation publiée',
] as const;

export const RECOMMENDATIONS = [
  'Mesurer chaque année l’évolution de la situation sur {subject}.',
  'Confier à une seule administration le pilotage des travaux sur {subject}.',
  'Garantir un accueil de proximité pour {public}.',
  'Inscrire dans la durée le financement des actions pour {public}.',
  'Former {staff} dès la prise de poste.',
  'Publier les résultats obtenus sur {subject}.',
  'Simplifier les règles applicables et les rendre lisibles pour {public}.',
  'Associer les collectivités à la définition des priorités sur {subject}.',
  'Évaluer l’effet des mesures prises pour {public} avant de les étendre.',
  'Harmoniser les pratiques entre départements sur {subject}.',
] as const;

export const THEMES = [
  'connaissance',
  'prévention',
  'repérage',
  'accompagnement',
  'formation',
  'gouvernance',
  'droit',
  'moyens',
] as const;

export const SUB_MEASURES = [
  'Réunir un groupe de travail avec les associations',
  'Rédiger et diffuser un cahier des charges',
  'Identifier les départements volontaires',
  'Notifier les crédits aux services déconcentrés',
  'Publier un bilan annuel',
] as const;

export const DECLINED = [
  'La mesure relève de la compétence des collectivités.',
  'Le dispositif existant couvre déjà ce besoin.',
  'Le coût de la mesure est sans rapport avec l’effet attendu.',
] as const;
