import type { OpenDatabase } from '../../database/open-database.ts';
import { freshDatabase } from '../../testing/fresh-database.ts';

/** An empty database of this version's schema, gone when closed. */
export const memoryDatabase = (): Promise<OpenDatabase> => freshDatabase('empty');
