/** A field of public policy: `subject` follows « sur », `public` follows « pour », `staff` follows « former ». */
export interface Area {
  code: string;
  plan: string;
  subject: string;
  public: string;
  staff: string;
}

const area = (code: string, plan: string, subject: string, publicWords: string, staff: string): Area => ({
  ...{ code, plan, subject, staff },
  public: publicWords,
});

export const AREAS: readonly Area[] = [
  area(
    'sante-mentale',
    'Plan national pour la santé mentale des jeunes',
    'la santé mentale des jeunes',
    'les jeunes de 12 à 25 ans',
    'les équipes des lycées',
  ),
  area(
    'violences-femmes',
    'Plan interministériel contre les violences faites aux femmes',
    'les violences faites aux femmes',
    'les femmes victimes',
    'les agents d’accueil',
  ),
  area(
    'traite',
    'Plan national contre la traite des êtres humains',
    'la traite des êtres humains',
    'les victimes repérées',
    'les enquêteurs',
  ),
  area(
    'logement-abord',
    'Plan quinquennal pour le logement d’abord',
    'l’accès au logement',
    'les ménages sans domicile',
    'les travailleurs sociaux',
  ),
  area(
    'pauvrete',
    'Stratégie de lutte contre la pauvreté',
    'le non-recours aux droits',
    'les familles modestes',
    'les conseillers des guichets',
  ),
  area(
    'autisme',
    'Stratégie nationale pour l’autisme et les troubles du neurodéveloppement',
    'les troubles du neurodéveloppement',
    'les enfants et leurs familles',
    'les professionnels de santé',
  ),
  area(
    'cancer',
    'Stratégie décennale de lutte contre les cancers',
    'le dépistage des cancers',
    'les personnes éloignées du soin',
    'les médecins généralistes',
  ),
  area(
    'antibioresistance',
    'Feuille de route contre l’antibiorésistance',
    'le bon usage des antibiotiques',
    'les prescripteurs',
    'les vétérinaires et les médecins',
  ),
  area(
    'grand-age',
    'Plan pour l’autonomie et le grand âge',
    'le maintien à domicile',
    'les personnes âgées isolées',
    'les aides à domicile',
  ),
  area(
    'addictions',
    'Plan de mobilisation contre les addictions',
    'les conduites addictives',
    'les usagers et leurs proches',
    'les personnels de prévention',
  ),
  area(
    'harcelement',
    'Plan interministériel contre le harcèlement à l’école',
    'le harcèlement scolaire',
    'les élèves et leurs parents',
    'les personnels d’éducation',
  ),
  area(
    'decrochage',
    'Plan contre le décrochage scolaire',
    'la persévérance scolaire',
    'les jeunes sortis sans diplôme',
    'les psychologues de l’éducation',
  ),
  area(
    'lecture',
    'Plan pour la lecture publique',
    'la lecture publique',
    'les habitants des petites communes',
    'les bibliothécaires',
  ),
  area(
    'illettrisme',
    'Plan contre l’illettrisme',
    'la maîtrise des savoirs de base',
    'les adultes concernés',
    'les formateurs',
  ),
  area(
    'egalite-pro',
    'Plan pour l’égalité professionnelle',
    'l’égalité de rémunération',
    'les salariées',
    'les inspecteurs du travail',
  ),
  area(
    'laicite',
    'Plan de formation à la laïcité',
    'le principe de laïcité',
    'les agents publics',
    'les référents laïcité',
  ),
  area(
    'racisme',
    'Plan national contre le racisme et l’antisémitisme',
    'les actes racistes et antisémites',
    'les victimes de discrimination',
    'les enseignants et les policiers',
  ),
  area(
    'radicalisation',
    'Plan de prévention de la radicalisation',
    'les signes de radicalisation',
    'les familles concernées',
    'les référents départementaux',
  ),
  area(
    'cybersecurite',
    'Plan national de cybersécurité des collectivités',
    'la sécurité des systèmes d’information',
    'les petites collectivités',
    'les responsables informatiques',
  ),
  area(
    'inclusion-numerique',
    'Feuille de route pour l’inclusion numérique',
    'l’inclusion numérique',
    'les personnes éloignées du numérique',
    'les conseillers numériques',
  ),
  area(
    'velo',
    'Plan vélo et marche',
    'les mobilités actives',
    'les habitants des villes moyennes',
    'les techniciens de voirie',
  ),
  area(
    'biodiversite',
    'Stratégie nationale pour la biodiversité',
    'la protection des milieux',
    'les gestionnaires d’espaces naturels',
    'les agents des parcs',
  ),
  area(
    'eau',
    'Plan d’action pour une gestion résiliente de l’eau',
    'les économies d’eau',
    'les communes en tension',
    'les services d’eau',
  ),
  area(
    'adaptation',
    'Plan national d’adaptation au changement climatique',
    'l’adaptation au changement climatique',
    'les territoires exposés',
    'les aménageurs publics',
  ),
  area(
    'renovation',
    'Plan de rénovation énergétique des bâtiments',
    'la rénovation énergétique',
    'les propriétaires modestes',
    'les artisans du bâtiment',
  ),
  area(
    'pollution-air',
    'Plan de réduction des polluants atmosphériques',
    'la qualité de l’air',
    'les riverains des axes chargés',
    'les agents de contrôle',
  ),
  area(
    'dechets',
    'Programme de prévention des déchets',
    'le réemploi',
    'les ménages et les commerces',
    'les agents des collectivités',
  ),
  area(
    'foret',
    'Feuille de route pour l’adaptation des forêts',
    'le renouvellement forestier',
    'les propriétaires forestiers',
    'les techniciens forestiers',
  ),
  area(
    'bio',
    'Programme pour l’agriculture biologique',
    'la conversion biologique',
    'les exploitants en conversion',
    'les conseillers agricoles',
  ),
  area(
    'alimentation',
    'Programme national pour l’alimentation',
    'la restauration collective',
    'les cantines publiques',
    'les cuisiniers de collectivité',
  ),
  area(
    'outre-mer',
    'Plan de convergence pour les outre-mer',
    'l’accès aux services publics outre-mer',
    'les habitants des outre-mer',
    'les agents des préfectures',
  ),
  area(
    'ruralites',
    'Plan France ruralités',
    'les services de proximité',
    'les habitants des communes rurales',
    'les secrétaires de mairie',
  ),
  area(
    'quartiers',
    'Plan pour les quartiers prioritaires',
    'l’égalité des chances',
    'les habitants des quartiers prioritaires',
    'les délégués du préfet',
  ),
  area(
    'handicap',
    'Plan pour l’accessibilité et le handicap',
    'l’accessibilité',
    'les personnes handicapées',
    'les référents accessibilité',
  ),
  area(
    'aidants',
    'Stratégie en faveur des aidants',
    'le répit des aidants',
    'les proches aidants',
    'les équipes de soins',
  ),
  area(
    'jeunesse-emploi',
    'Plan pour l’emploi des jeunes',
    'l’insertion professionnelle',
    'les jeunes sans emploi',
    'les conseillers des missions locales',
  ),
  area(
    'sante-travail',
    'Plan santé au travail',
    'la prévention des accidents graves',
    'les salariés des secteurs à risque',
    'les préventeurs',
  ),
  area('apprentissage', 'Plan pour l’apprentissage', 'l’alternance', 'les apprentis', 'les maîtres d’apprentissage'),
  area(
    'patrimoine',
    'Plan de sauvegarde du patrimoine',
    'l’entretien du patrimoine',
    'les communes propriétaires',
    'les architectes de l’État',
  ),
  area(
    'sport',
    'Stratégie nationale sport et santé',
    'l’activité physique',
    'les personnes sédentaires',
    'les éducateurs sportifs',
  ),
];

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

/** The words with those of the area in their places. */
export function filled(words: string, { subject, public: publicWords, staff }: Area): string {
  return words.replace('{subject}', subject).replace('{public}', publicWords).replace('{staff}', staff);
}
