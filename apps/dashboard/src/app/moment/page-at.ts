import type { Router, UrlTree } from '@angular/router';

import type { Moment } from './plan-at.ts';
import { readPlanAt, writePlanAt } from './plan-at.ts';

/** The same page at another moment, null for now; everything else of its address stays. */
export function pageAt(router: Router, url: string, moment: Moment | null): UrlTree {
  const page = router.parseUrl(url);
  const [area, plan] = page.root.children['primary']?.segments ?? [];
  // The list of plans carries the moment itself, a page of a plan the plan's piece.
  const piece = plan ?? area;
  if (area !== undefined && piece !== undefined && readPlanAt(area.path).code === 'plans') {
    piece.path = writePlanAt(readPlanAt(piece.path).code, moment);
  }
  return page;
}
