import { Component, DOCUMENT, inject, resource } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { Wordmark } from '#ui/icon';
import { filter, map, pairwise, startWith } from 'rxjs';

import { NoticeBar } from '../notices/notice-bar.ts';
import { SearchOpener } from '../search/search-opener.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { knock } from '../session/door.ts';
import { SessionEnd } from '../session/session-end.ts';
import { Words } from '../words/words.ts';
import { AccountMenu } from './account-menu.ts';
import { arriveAt } from './arrive-at.ts';
import { DemoBanner } from './demo-banner.ts';
import { LatestCheckpoint } from './latest-checkpoint.ts';
import { LiveMark } from './live-mark.ts';
import { MomentBand } from './moment-band.ts';
import { MomentControl } from './moment-control.ts';
import { Navigation } from './navigation.ts';
import { Preferences } from './preferences.ts';
import { wide } from './wide.ts';

/** What stands around every page once signed in. */
@Component({
  selector: 'jl-frame',
  imports: [
    AccountMenu,
    DemoBanner,
    LatestCheckpoint,
    LiveMark,
    MomentBand,
    MomentControl,
    Navigation,
    NoticeBar,
    Preferences,
    RouterLink,
    RouterOutlet,
    SearchOpener,
    SessionEnd,
    Wordmark,
  ],
  templateUrl: './frame.html',
  styleUrl: './frame.scss',
  host: { '[class.demonstration]': 'isDemonstration()', '[class.past]': 'current.moment() !== null' },
})
export class Frame {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Words).t;
  protected readonly current = inject(CurrentPlan);
  protected readonly isWide = wide();
  private readonly door = resource({ loader: () => knock() });

  constructor() {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/, 1)[0]),
        startWith(undefined),
        pairwise(),
        filter(([before, now]) => before !== undefined && before !== now),
        takeUntilDestroyed(),
      )
      .subscribe(() => {
        this.readFromTop();
      });
  }

  protected isDemonstration(): boolean {
    const state = this.door.value()?.state;
    return state === 'open' || state === 'closed';
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.document.getElementById('main')?.focus();
  }

  /** A new page is read from its title: without this, the focus would stay on the link that led here. */
  private readFromTop(): void {
    const main = this.document.getElementById('main');
    const title = main?.querySelector<HTMLElement>('h1');
    title?.setAttribute('tabindex', '-1');
    (title ?? main)?.focus({ preventScroll: true });
    const { fragment } = this.router.parseUrl(this.router.url);
    if (fragment !== null) arriveAt(this.document, fragment);
  }
}
