import { allFields } from '../contract.ts';
import { expectedRow } from './expected.ts';
import { ANSWERS, type Cell, type Matrix } from './trial.ts';
import { VISITORS } from './visitors.ts';

/** How a trial differs from the table, a sentence each. */
export interface Findings {
  /** Fields of the contract that nobody tried. */
  untested: string[];
  /** Somebody got what the table does not give. */
  allowed: string[];
  /** Somebody did not get what it gives, or was refused for another reason. */
  refused: string[];
}

const isOpen = (cell: Cell): boolean => cell === 'READ' || cell === 'ALLOWED';

/** Holds what each visitor got against the table. */
export function findingsIn(matrix: Matrix): Findings {
  const untested = allFields
    .filter(({ name, parent }) => !matrix.has(name) && !ANSWERS.includes(parent.name))
    .map(({ name }) => name);
  const wrong = [...matrix].flatMap(([field, cells]) => {
    const expected = expectedRow(field);
    return cells.flatMap((cell, place) =>
      cell === expected[place]
        ? []
        : [{ cell, line: `${field} as ${VISITORS[place]}: ${cell} instead of ${expected[place]}` }],
    );
  });
  return {
    untested,
    allowed: wrong.filter(({ cell }) => isOpen(cell)).map(({ line }) => line),
    refused: wrong.filter(({ cell }) => !isOpen(cell)).map(({ line }) => line),
  };
}
