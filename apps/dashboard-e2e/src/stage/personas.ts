/** The people of the demonstration, by what they are. */
export const PERSONAS = {
  'lead of SEEF': 'Aurore Exemple',
  'account manager of SEEF': 'Margaux Calque',
  'lead of MI': 'Basile Modèle',
  'lead of MJ': 'Clémence Maquette',
  'lead of MSS': 'Damien Spécimen',
  'validator of SEEF': 'Élise Prototype',
  'validator of MI': 'Fabien Croquis',
  'validator of MJ': 'Gaëlle Esquisse',
  coordinator: 'Inès Fictive',
  cabinet: 'Jules Illustré',
  auditor: 'Karine Témoin',
  administrator: 'Léo Canevas',
} as const;

export type Persona = keyof typeof PERSONAS;
