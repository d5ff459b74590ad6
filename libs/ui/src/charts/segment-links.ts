import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import type { Language } from '#domain';

import type { Figure } from './figure.ts';
import { Follow } from './follow.ts';
import type { Spot } from './plot.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';
import { CHART_WORDS } from './words.ts';

interface Segment extends Spot {
  readonly href: string;
  readonly name: string;
  readonly said: Said;
}

/**
 * The segments of a chart as links: one stop of the Tab key, then arrows. Seen only while one of them has the focus, for
 * the eye has the chart itself.
 */
@Component({
  selector: 'jl-segment-links',
  imports: [Follow, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul class="visually-hidden" [attr.aria-label]="label()">
      @for (segment of segments(); track segment.name; let index = $index) {
        <li>
          <a
            [href]="segment.href"
            [tabindex]="index === current() ? 0 : -1"
            (keydown)="move($event)"
            (focus)="arrive(index)"
            (blur)="spot.emit(null)"
            jlFollow
            (follow)="follow.emit($event)"
            >{{ segment.name }} <jl-said [said]="segment.said"
          /></a>
        </li>
      }
    </ul>
  `,
  styles: `
    li:not(:focus-within) {
      position: absolute;
      clip-path: inset(50%);
    }
    ul {
      padding: 0;
      list-style: none;
    }
    a {
      display: inline-block;
      margin-top: 0.5rem;
      padding: 0.25rem 0.75rem;
      border-radius: 999px;
      background: var(--jl-accent-soft);
      color: var(--jl-ink);
      font-size: 0.875rem;
    }
  `,
})
export class SegmentLinks {
  readonly figure = input.required<Figure>();
  readonly language = input.required<Language>();
  /** The segment that has the focus, null when none has. */
  readonly spot = output<Spot | null>();
  /** The address of a segment that was chosen. */
  readonly follow = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly current = signal(0);
  protected readonly label = computed(() => CHART_WORDS.segments[this.language()]);
  protected readonly segments = computed(() => segmentsOf(this.figure(), this.language()));

  protected arrive(index: number): void {
    this.current.set(index);
    this.spot.emit(this.segments()[index] ?? null);
  }

  protected move(event: KeyboardEvent): void {
    const last = this.segments().length - 1;
    const next = target(event.key, this.current(), last);
    if (next === null) return;
    event.preventDefault();
    this.current.set(next);
    this.element.querySelectorAll('a')[next]?.focus();
  }
}

function target(key: string, current: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, current + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, current - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** Every value that leads somewhere, row by row. */
export function segmentsOf(figure: Figure, language: Language): readonly Segment[] {
  const colon = language === 'fr' ? '\u00a0:' : ':';
  return figure.rows.flatMap(({ label, values, fields, hrefs }, row) =>
    figure.series.flatMap((one, series) => {
      const href = hrefs[series];
      const value = values[series];
      if (typeof href !== 'string' || !value) return [];
      const name = `${label}, ${one.label.toLocaleLowerCase(language)}${colon}`;
      return [{ row, series, href, name, said: { words: String(value), fields: [fields[series] ?? ''] } }];
    }),
  );
}
