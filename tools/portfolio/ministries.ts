import type { PlanFile } from '../../apps/api/src/import/plan-file.ts';

const NAMES: readonly (readonly [code: string, name: string, ...departments: string[]])[] = [
  ['MI', 'Ministère de l’Intérieur', 'DGPN', 'DGGN', 'DLPAJ'],
  ['MJ', 'Ministère de la Justice', 'DACG', 'DPJJ', 'DSJ'],
  ['MSS', 'Ministère des Solidarités et de la Santé', 'DGCS', 'DGS', 'DGOS'],
  ['MEN', 'Ministère de l’Éducation nationale', 'DGESCO', 'DJEPVA'],
  ['MESR', 'Ministère de l’Enseignement supérieur et de la Recherche', 'DGESIP', 'DGRI'],
  ['MTE', 'Ministère de la Transition écologique', 'DGEC', 'DGPR', 'DEB'],
  ['MEF', 'Ministère de l’Économie et des Finances', 'DGE', 'DGCCRF', 'DB'],
  ['MTRAV', 'Ministère du Travail', 'DGT', 'DGEFP'],
  ['MA', 'Ministère de l’Agriculture', 'DGAL', 'DGPE'],
  ['MC', 'Ministère de la Culture', 'DGPA', 'DGMIC'],
  ['MARM', 'Ministère des Armées', 'SGA', 'DSNJ'],
  ['MEAE', 'Ministère de l’Europe et des Affaires étrangères', 'DGM', 'DUE'],
  ['MOM', 'Ministère des Outre-mer', 'DGOM'],
  ['MLV', 'Ministère du Logement et de la Ville', 'DHUP', 'ANCT'],
  ['MTFP', 'Ministère de la Transformation et de la Fonction publiques', 'DGAFP', 'DITP', 'DINUM'],
];

/** Fifteen ministries as they are commonly named; who holds them is left out. */
export const MINISTRIES: PlanFile['ministries'] = NAMES.map(([code, name, ...departments]) => ({
  code,
  name,
  holder: null,
  source: null,
  note: null,
  departments: departments.map((department) => ({ code: department, name: department })),
}));
