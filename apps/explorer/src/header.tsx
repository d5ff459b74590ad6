import { useContext } from 'react';
import { Place } from './place.ts';

/** Where one is, with whose rights, and the way back. */
export function Header({ who, changeLanguage }: { who: string | null; changeLanguage: () => void }) {
  const { language, words } = useContext(Place);
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <header className="top">
      <a href="/" className="home" aria-label={`Jalon — ${words.home}`}>
        Jalon
      </a>
      <h1>{words.explorer}</h1>
      {who !== null && (
        <p className="who">
          {words.asWhom} <strong>({who})</strong>
        </p>
      )}
      <button type="button" lang={other} onClick={changeLanguage}>
        {words.language}
      </button>
    </header>
  );
}
