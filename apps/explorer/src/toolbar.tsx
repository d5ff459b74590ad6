import { ToolbarButton, useGraphiQLActions } from '@graphiql/react';
import { useContext } from 'react';
import { Place } from './place.ts';
import { useShare } from './share.tsx';
import { useCurrentQuery } from './use-current-query.ts';

/** What is ours beside the button that runs the query: take its rows away, share its address. */
export function OurTools() {
  const { words } = useContext(Place);
  const { setVisiblePlugin } = useGraphiQLActions();
  const { now } = useCurrentQuery();
  const share = useShare();
  return (
    <>
      <ToolbarButton
        label={words.csvTitle}
        onClick={() => {
          setVisiblePlugin(words.csvTitle);
        }}
      >
        <CsvIcon />
      </ToolbarButton>
      <ToolbarButton label={words.share} onClick={() => void share(now())}>
        <ShareIcon />
      </ToolbarButton>
    </>
  );
}

export function CsvIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      className="graphiql-toolbar-icon"
    >
      <path d="M4 4h16v11M4 4v16h7M4 9h16M4 14.5h8M10 4v16" />
      <path d="M17.5 14v7m-3-3 3 3 3-3" />
    </svg>
  );
}

function ShareIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      className="graphiql-toolbar-icon"
    >
      <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3" />
      <path d="M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1" />
    </svg>
  );
}
