/** What is being typed after the last `@` before the caret: the beginning of a name, null when none is. */
export function nameBegun(text: string, caret: number): string | null {
  const begun = /(?:^|[\s(«])@([\p{L}'’-]{1,40}(?: [\p{L}'’-]{0,40}){0,2})$/u.exec(text.slice(0, caret));
  return begun?.[1] ?? null;
}

/** The text with that name whole, and where the caret goes on. */
export function withName(text: string, caret: number, name: string): { text: string; caret: number } {
  const begun = nameBegun(text, caret) ?? '';
  const before = `${text.slice(0, caret - begun.length)}${name} `;
  return { text: before + text.slice(caret), caret: before.length };
}

/** Those of the people chosen whose name still stands in the text. */
export function stillCalled<Person extends { readonly displayName: string }>(
  text: string,
  chosen: readonly Person[],
): Person[] {
  return chosen.filter(({ displayName }) => text.includes(`@${displayName}`));
}
