/** A preference kept in this browser. A browser that forbids storage only forgets it. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`jalon.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a preference in this browser; null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`jalon.${name}`);
    else localStorage.setItem(`jalon.${name}`, value);
  } catch {
    // Storage is forbidden or full: the preference lasts as long as the page.
  }
}
