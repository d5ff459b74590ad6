import { useContext } from 'react';
import { Place } from './place.ts';
import type { Visit } from './visit.ts';

type Shut = Exclude<Visit, { state: 'open' }>;

/** Why the explorer stays shut, and what to do about it. */
export function WhyShut({ visit }: { visit: Shut }) {
  const { words } = useContext(Place);
  switch (visit.state) {
    case 'signed-out':
      return (
        <section className="shut">
          <h2>{words.signedOut}</h2>
          <p>{words.signedOutText}</p>
          <a href={`/sign-in?returnTo=${encodeURIComponent(location.pathname + location.search + location.hash)}`}>
            {words.signIn}
          </a>
        </section>
      );
    case 'refused':
      return (
        <section className="shut">
          <h2>{words.refused}</h2>
          <p>{visit.reason}</p>
          <a href="/">{words.home}</a>
        </section>
      );
    case 'too-much':
      return (
        <section className="shut">
          <h2>{words.tooMuch}</h2>
          <p>{visit.reason}</p>
          <a href="">{words.retry}</a>
        </section>
      );
    case 'unreachable':
      return (
        <section className="shut">
          <h2>{words.unreachable}</h2>
          <p>{words.unreachableText}</p>
          <a href="">{words.retry}</a>
        </section>
      );
  }
}
