/** `NOT_STARTED` is the figure of the field `notStarted`. */
export type FieldOf<Figure extends string> = Figure extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}${Capitalize<FieldOf<Tail>>}`
  : Lowercase<Figure>;

/** The field that a figure of the contract is the number of. */
export function fieldOf<Figure extends string>(figure: Figure): FieldOf<Figure> {
  return figure.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) as FieldOf<Figure>;
}
