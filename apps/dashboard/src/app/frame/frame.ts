import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { PlanChanges } from '../live/plan-changes.ts';
import { NoticeBar } from '../notices/notice-bar.ts';
import { Words } from '../words/words.ts';

/** What stands around every page once signed in. */
@Component({
  selector: 'jl-frame',
  imports: [RouterOutlet, NoticeBar],
  providers: [PlanChanges],
  template: `
    <main id="main" tabindex="-1"><router-outlet /></main>
    <jl-notice-bar />
  `,
})
export class Frame {
  protected readonly t = inject(Words).t;
}
