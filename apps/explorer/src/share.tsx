import { useContext, useState } from 'react';
import { Place } from './place.ts';
import { LONGEST_ADDRESS, type SharedQuery, addressOf } from './shared-address.ts';
import { fill } from './words.ts';

/** Copies the address of a query, and says so where everyone looks; what could not be copied is shown to be. */
export function useShare(): (shared: SharedQuery) => Promise<void> {
  const { language, words, say } = useContext(Place);
  return async (shared) => {
    const address = await addressOf(location.href, shared);
    if (typeof address !== 'string') {
      say({ text: fill(words.tooLong, language, { length: address.tooLong, most: LONGEST_ADDRESS }) });
      return;
    }
    try {
      await navigator.clipboard.writeText(address);
      say({ text: words.copied });
    } catch {
      say({ text: words.copyYourself, address });
    }
  };
}

/** What is to be told, above the editors. */
export interface Notice {
  readonly text: string;
  /** An address to copy by hand. */
  readonly address?: string;
}

/** The place where notices stand until they are closed or another one comes. */
export function useNotice(): { notice: Notice | null; say: (notice: Notice | null) => void } {
  const [notice, say] = useState<Notice | null>(null);
  return { notice, say };
}

export function NoticeBar({ notice }: { notice: Notice | null }) {
  const { words, say } = useContext(Place);
  return (
    <div role="status" className="notice" hidden={!notice}>
      {notice && (
        <>
          <p>
            {notice.text}
            {notice.address !== undefined && (
              <input
                readOnly
                value={notice.address}
                aria-label={words.copyYourself}
                onFocus={(event) => {
                  event.target.select();
                }}
              />
            )}
          </p>
          <button
            type="button"
            onClick={() => {
              say(null);
            }}
          >
            {words.close}
          </button>
        </>
      )}
    </div>
  );
}
