import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Language } from '#domain';

/** Which part of a list is shown, and how to see the next. Says nothing when the whole list fits. */
@Component({
  selector: 'jl-page-turner',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (total() > size()) {
      <nav [attr.aria-label]="label()">
        <button type="button" [attr.aria-disabled]="page() === 0" (click)="page() > 0 && previous.emit()">
          {{ language() === 'fr' ? 'Précédents' : 'Previous' }}
        </button>
        <span role="status">{{ place() }}</span>
        <button type="button" [attr.aria-disabled]="isLast()" (click)="!isLast() && next.emit()">
          {{ language() === 'fr' ? 'Suivants' : 'Next' }}
        </button>
      </nav>
    }
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem;
      margin-top: 1rem;
      color: var(--jl-ink-soft);
      font-size: 0.875rem;
      font-variant-numeric: tabular-nums;
    }
    button {
      min-height: 2.25rem;
      padding: 0.25rem 0.875rem;
      border: 1px solid var(--jl-line-strong);
      border-radius: 999px;
      background: var(--jl-surface);
      color: var(--jl-accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      border-color: var(--jl-accent);
    }
    [aria-disabled='true'] {
      border-color: var(--jl-line);
      color: var(--jl-ink-soft);
      font-weight: 400;
      cursor: default;
    }
  `,
})
export class PageTurner {
  /** What the list is. */
  readonly label = input.required<string>();
  readonly language = input.required<Language>();
  /** The page shown, from 0. */
  readonly page = input.required<number>();
  /** How many items a page holds. */
  readonly size = input.required<number>();
  /** How many items the whole list has. */
  readonly total = input.required<number>();
  readonly previous = output();
  readonly next = output();

  protected readonly isLast = computed(() => (this.page() + 1) * this.size() >= this.total());
  protected readonly place = computed(() => {
    const number = new Intl.NumberFormat(this.language());
    const first = number.format(this.page() * this.size() + 1);
    const last = number.format(Math.min((this.page() + 1) * this.size(), this.total()));
    const of = this.language() === 'fr' ? 'sur' : 'of';
    return `${first}–${last} ${of} ${number.format(this.total())}`;
  });
}
