import type { Router, UrlTree } from '@angular/router';

import type { Moment } from './plan-at.ts';
import { readPlanAt, writePlanAt } from './plan-at.ts';

/** The same page of the plan at another moment, null for now; everything else of its address stays. */
export function pageAt(router: Router, url: string, moment: Moment | null): UrlTree {
  const page = router.parseUrl(url);
  const [area, plan] = page.root.children['primary']?.segments ?? [];
  if (area?.path === 'plans' && plan !== undefined) plan.path = writePlanAt(readPlanAt(plan.path).code, moment);
  return page;
}
