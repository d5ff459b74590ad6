import type { Signal } from '@angular/core';
import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

/** The address on screen, path and query, as it changes. */
export function address(): Signal<string> {
  const router = inject(Router);
  const changes = router.events.pipe(
    filter((event) => event instanceof NavigationEnd),
    map(() => router.url),
  );
  return toSignal(changes, { initialValue: router.url });
}
