import { useContext, useEffect } from 'react';
import { useOpenTab } from './open-tab.ts';
import { Place } from './place.ts';
import { readFragment } from './shared-address.ts';

/**
 * Opens the query that the address holds, now and whenever another one is typed there. It is never run: a mutation that
 * somebody sent would be run with the rights of whoever opens it. The address is then left, so that a reload does not
 * open it again over what was edited.
 */
export function OpenShared(): null {
  const { words, say } = useContext(Place);
  const openTab = useOpenTab();
  useEffect(() => {
    const open = async (): Promise<void> => {
      const shared = await readFragment(location.hash);
      if (!shared) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      if (shared === 'unreadable') {
        say({ text: words.unreadable });
        return;
      }
      openTab(shared.query, shared.variables);
      say({ text: words.opened });
    };
    const changed = (): void => void open();
    changed();
    addEventListener('hashchange', changed);
    return () => {
      removeEventListener('hashchange', changed);
    };
    // Once: the functions are made anew each time the page is drawn.
  }, []);
  return null;
}
