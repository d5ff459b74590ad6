import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

import { Words } from '../words/words.ts';

/** The three pages of an action: what it is, what is said of it, and what became of it. */
@Component({
  selector: 'jl-action-tabs',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav [attr.aria-label]="t('action.tab.name', { number: number() })">
      <a
        [routerLink]="base()"
        routerLinkActive="here"
        [routerLinkActiveOptions]="exactly"
        ariaCurrentWhenActive="page"
        >{{ t('action.tab.action') }}</a
      >
      <a
        [routerLink]="[...base(), 'discussion']"
        routerLinkActive="here"
        [routerLinkActiveOptions]="exactly"
        ariaCurrentWhenActive="page"
        >{{ t('discussion.tab') }}</a
      >
      <a
        [routerLink]="[...base(), 'history']"
        routerLinkActive="here"
        [routerLinkActiveOptions]="exactly"
        ariaCurrentWhenActive="page"
        >{{ t('action.tab.history') }}</a
      >
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      gap: 0.25rem;
      border-bottom: 1px solid var(--jl-line-strong);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      margin-bottom: -1px;
      padding: 0 clamp(0.5rem, 3vw, 1rem);
      border-bottom: 3px solid transparent;
      color: var(--jl-ink-soft);
      font-weight: 550;
      text-decoration: none;
    }
    a:hover {
      color: var(--jl-ink);
    }
    .here {
      border-color: var(--jl-accent);
      color: var(--jl-ink);
      font-weight: 650;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class ActionTabs {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();

  protected readonly t = inject(Words).t;
  protected readonly base = computed(() => ['/plans', this.planCode(), 'actions', this.number()]);
  protected readonly exactly = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  } as const;
}
