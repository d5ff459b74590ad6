export { plainly, SaidFigure } from './said.ts';
export type { Said } from './said.ts';
