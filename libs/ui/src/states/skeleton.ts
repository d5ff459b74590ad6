import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The place of what is on its way, of the same height, so that nothing jumps when it comes. */
@Component({
  selector: 'jl-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="visually-hidden" role="status">{{ label() }}</span>
    @for (line of bars(); track $index) {
      <span class="bar" aria-hidden="true" [style.height]="height()" [style.inline-size.%]="line"></span>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 0.75rem;
    }
    .bar {
      border-radius: var(--jl-radius-small);
      background: var(--jl-line);
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
})
export class Skeleton {
  /** What is awaited, for those who do not see it. */
  readonly label = input.required<string>();
  readonly lines = input(3);
  /** The height of one line, as CSS. */
  readonly height = input('1.25rem');

  protected readonly bars = computed(() => Array.from({ length: this.lines() }, (_, line) => 100 - (line % 3) * 9));
}
