export type Language = 'fr' | 'en';
export type Theme = 'light' | 'dark' | 'system';

// The names are those of the dashboard: one choice holds for both.

/** The language chosen in this browser, French by default. */
export function chosenLanguage(): Language {
  return recall('jalon.language') === 'en' ? 'en' : 'fr';
}

/** Keeps the language for the dashboard and the explorer. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem('jalon.language', language);
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
  }
}

/** The theme chosen in the dashboard. */
export function chosenTheme(): Theme {
  const kept = recall('jalon.theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
