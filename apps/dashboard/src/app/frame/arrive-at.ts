/** How long a page may take to show the place that its address names. */
const PATIENCE = 5_000;

/**
 * Goes to the place of the page that the address names, as soon as it is there: what a page shows comes from the server, later
 * than the router looks for it. Whoever moves meanwhile stays where they are.
 */
export function arriveAt(document: Document, fragment: string): void {
  const go = (): boolean => {
    const place = document.getElementById(fragment);
    if (place === null) return false;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
    return true;
  };
  if (go()) return;
  const watcher = new MutationObserver(() => {
    if (go()) stop();
  });
  const moved = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  const stop = () => {
    watcher.disconnect();
    clearTimeout(tired);
    for (const event of moved) document.removeEventListener(event, stop);
  };
  const tired = setTimeout(stop, PATIENCE);
  for (const event of moved) document.addEventListener(event, stop, { passive: true });
  watcher.observe(document.body, { childList: true, subtree: true });
}
