import type { Cell } from '#ui/files';

/** A column of what is taken away. */
export interface TakenColumn<Item> {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  /** Numbers as numbers, civil dates as `2026-11-24`; null is unknown. */
  readonly valueIn: (item: Item) => Cell;
}

/** A list as it is taken away. */
export interface Taken {
  /** « Actions » */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Puts items in rows, one cell per column. */
export function takenOf<Item>(name: string, columns: readonly TakenColumn<Item>[], items: readonly Item[]): Taken {
  return { name, columns, rows: items.map((item) => columns.map(({ valueIn }) => valueIn(item))) };
}
