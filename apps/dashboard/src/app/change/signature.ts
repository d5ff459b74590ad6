/** Whoever did something, and whom they stood in for: « Élise Prototype, pour Aurore Exemple ». */
export function signature(
  t: (key: string, params?: Record<string, string>) => string,
  person: { readonly displayName: string },
  standsInFor: { readonly displayName: string } | null | undefined,
): string {
  const { displayName: name } = person;
  return standsInFor ? t('shell.signed', { name, other: standsInFor.displayName }) : name;
}
