import type { Signal } from '@angular/core';
import { DOCUMENT, DestroyRef, inject, signal } from '@angular/core';

/** A number that grows each time the theme changes, so that what is drawn on a canvas is drawn again. */
export function followTheme(): Signal<number> {
  const { documentElement, defaultView } = inject(DOCUMENT);
  const version = signal(0);
  const grow = () => {
    version.update((count) => count + 1);
  };
  const observer = new MutationObserver(grow);
  observer.observe(documentElement, { attributeFilter: ['data-theme'] });
  const system = defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  system?.addEventListener('change', grow);
  inject(DestroyRef).onDestroy(() => {
    observer.disconnect();
    system?.removeEventListener('change', grow);
  });
  return version.asReadonly();
}
