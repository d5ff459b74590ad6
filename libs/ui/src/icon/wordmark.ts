import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Jalon's sign, a milestone by the road with its painted band, and its name. */
@Component({
  selector: 'jl-wordmark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="stone" d="M9 26.5V13a7 7 0 0 1 14 0v13.5z" />
      <path class="band" d="M9 13.5h14v4.5H9z" />
      <path class="ground" d="M4.5 27h23" />
    </svg>
    <span>Jalon</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      color: var(--jl-ink);
      font-size: 1.25rem;
      font-weight: 750;
      letter-spacing: -0.03em;
    }
    svg {
      width: 1.75em;
      height: 1.75em;
    }
    .stone {
      fill: var(--jl-accent);
    }
    .band {
      fill: var(--jl-milestone);
    }
    .ground {
      stroke: var(--jl-ink);
      stroke-width: 2.2;
      stroke-linecap: round;
    }
  `,
})
export class Wordmark {}
