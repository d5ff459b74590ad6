/** A field of public policy: `subject` follows « sur », `public` follows « pour », `staff` follows « former ». */
export interface Area {
  code: string;
  plan: string;
  subject: string;
  public: string;
  staff: string;
}

const TABLE = `
sante-mentale | Plan national pour la santé mentale des jeunes | la santé mentale des jeunes | les jeunes de 12 à 25 ans | les équipes des lycées
violences-femmes | Plan interministériel contre les violences faites aux femmes | les violences faites aux femmes | les femmes victimes | les agents d’accueil
traite | Plan national contre la traite des êtres humains | la traite des êtres humains | les victimes repérées | les enquêteurs
logement-abord | Plan quinquennal pour le logement d’abord | l’accès au logement | les ménages sans domicile | les travailleurs sociaux
pauvrete | Stratégie de lutte contre la pauvreté | le non-recours aux droits | les familles modestes | les conseillers des guichets
autisme | Stratégie nationale pour l’autisme et les troubles du neurodéveloppement | les troubles du neurodéveloppement | les enfants et leurs familles | les professionnels de santé
cancer | Stratégie décennale de lutte contre les cancers | le dépistage des cancers | les personnes éloignées du soin | les médecins généralistes
antibioresistance | Feuille de route contre l’antibiorésistance | le bon usage des antibiotiques | les prescripteurs | les vétérinaires et les médecins
grand-age | Plan pour l’autonomie et le grand âge | le maintien à domicile | les personnes âgées isolées | les aides à domicile
addictions | Plan de mobilisation contre les addictions | les conduites addictives | les usagers et leurs proches | les personnels de prévention
harcelement | Plan interministériel contre le harcèlement à l’école | le harcèlement scolaire | les élèves et leurs parents | les personnels d’éducation
decrochage | Plan contre le décrochage scolaire | la persévérance scolaire | les jeunes sortis sans diplôme | les psychologues de l’éducation
lecture | Plan pour la lecture publique | la lecture publique | les habitants des petites communes | les bibliothécaires
illettrisme | Plan contre l’illettrisme | la maîtrise des savoirs de base | les adultes concernés | les formateurs
egalite-pro | Plan pour l’égalité professionnelle | l’égalité de rémunération | les salariées | les inspecteurs du travail
laicite | Plan de formation à la laïcité | le principe de laïcité | les agents publics | les référents laïcité
racisme | Plan national contre le racisme et l’antisémitisme | les actes racistes et antisémites | les victimes de discrimination | les enseignants et les policiers
radicalisation | Plan de prévention de la radicalisation | les signes de radicalisation | les familles concernées | les référents départementaux
cybersecurite | Plan national de cybersécurité des collectivités | la sécurité des systèmes d’information | les petites collectivités | les responsables informatiques
inclusion-numerique | Feuille de route pour l’inclusion numérique | l’inclusion numérique | les personnes éloignées du numérique | les conseillers numériques
velo | Plan vélo et marche | les mobilités actives | les habitants des villes moyennes | les techniciens de voirie
biodiversite | Stratégie nationale pour la biodiversité | la protection des milieux | les gestionnaires d’espaces naturels | les agents des parcs
eau | Plan d’action pour une gestion résiliente de l’eau | les économies d’eau | les communes en tension | les services d’eau
adaptation | Plan national d’adaptation au changement climatique | l’adaptation au changement climatique | les territoires exposés | les aménageurs publics
renovation | Plan de rénovation énergétique des bâtiments | la rénovation énergétique | les propriétaires modestes | les artisans du bâtiment
pollution-air | Plan de réduction des polluants atmosphériques | la qualité de l’air | les riverains des axes chargés | les agents de contrôle
dechets | Programme de prévention des déchets | le réemploi | les ménages et les commerces | les agents des collectivités
foret | Feuille de route pour l’adaptation des forêts | le renouvellement forestier | les propriétaires forestiers | les techniciens forestiers
bio | Programme pour l’agriculture biologique | la conversion biologique | les exploitants en conversion | les conseillers agricoles
alimentation | Programme national pour l’alimentation | la restauration collective | les cantines publiques | les cuisiniers de collectivité
outre-mer | Plan de convergence pour les outre-mer | l’accès aux services publics outre-mer | les habitants des outre-mer | les agents des préfectures
ruralites | Plan France ruralités | les services de proximité | les habitants des communes rurales | les secrétaires de mairie
quartiers | Plan pour les quartiers prioritaires | l’égalité des chances | les habitants des quartiers prioritaires | les délégués du préfet
handicap | Plan pour l’accessibilité et le handicap | l’accessibilité | les personnes handicapées | les référents accessibilité
aidants | Stratégie en faveur des aidants | le répit des aidants | les proches aidants | les équipes de soins
jeunesse-emploi | Plan pour l’emploi des jeunes | l’insertion professionnelle | les jeunes sans emploi | les conseillers des missions locales
sante-travail | Plan santé au travail | la prévention des accidents graves | les salariés des secteurs à risque | les préventeurs
patrimoine | Plan de sauvegarde du patrimoine | l’entretien du patrimoine | les communes propriétaires | les architectes de l’État
sport | Stratégie nationale sport et santé | l’activité physique | les personnes sédentaires | les éducateurs sportifs
apprentissage | Plan pour l’apprentissage | l’alternance | les apprentis | les maîtres d’apprentissage
`;

/** Fields in which the State does have plans; the plans themselves are made up. */
export const AREAS: readonly Area[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', plan = '', subject = '', publicWords = '', staff = ''] = line.split(' | ');
    return { code, plan, subject, public: publicWords, staff };
  });

/** The words with those of the area in their places. */
export function filled(words: string, { subject, public: publicWords, staff }: Area): string {
  return words.replace('{subject}', subject).replace('{public}', publicWords).replace('{staff}', staff);
}
