import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output, signal } from '@angular/core';
import type { CivilDate, Language } from '#domain';

import { Follow } from '../charts/follow.ts';
import { PATTERN_PATHS } from '../charts/patterns.ts';
import { CHART_WORDS } from '../charts/words.ts';
import { Icon } from '../icon/icon.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';
import type { LifeBand, LifeLane, LifeMark, LifeShape } from './life-line-lanes.ts';
import { LIFE_SHAPES, rowsOf } from './life-line-lanes.ts';
import { timeScale } from './time-scale.ts';

/**
 * A life through time, lane by lane: what held, what was promised, what happened. Made of text and links, so that it
 * grows with the letters, prints, and is walked through by arrows; its table says the same in rows.
 */
@Component({
  selector: 'jl-life-line',
  imports: [Follow, Icon, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './life-line.html',
  styleUrl: './life-line.css',
  host: { '(keydown)': 'move($event)' },
})
export class LifeLine {
  readonly lanes = input.required<readonly LifeLane[]>();
  /** What it is the life of, and what it shows, in a sentence. */
  readonly summary = input.required<Said>();
  /** The moment shown, today or before, and its name. */
  readonly shown = input.required<{ readonly on: CivilDate; readonly label: string }>();
  /** What its keys and its marks mean. */
  readonly legend = input.required<Readonly<Record<LifeShape | 'late' | 'hint' | 'lane' | 'event', string>>>();
  readonly language = input.required<Language>();
  /** The address of what was chosen. */
  readonly follow = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly words = CHART_WORDS;
  protected readonly shapes = LIFE_SHAPES;
  protected readonly patterns = PATTERN_PATHS;
  protected readonly isTable = signal(false);
  /** What is pointed at, or has the focus. */
  protected readonly pointed = signal<string | null>(null);
  /** The event that Tab leads to. */
  protected readonly entry = signal(0);

  private readonly scale = computed(() => timeScale(this.lanes(), this.shown().on, this.language()));
  protected readonly ticks = computed(() => this.scale().ticks);
  protected readonly now = computed(() => this.place(this.shown().on));
  protected readonly rows = computed(() => rowsOf(this.lanes()));
  protected readonly used = computed(() => {
    const shapes = new Set(this.lanes().flatMap(({ marks }) => marks.map(({ shape }) => shape)));
    return (Object.keys(LIFE_SHAPES) as LifeShape[]).filter((shape) => shapes.has(shape));
  });
  protected readonly hasLate = computed(() => this.lanes().some(({ paths }) => paths.some(({ isLate }) => isLate)));
  protected readonly drawn = computed(() => {
    let order = 0;
    return this.lanes().map((lane, row) => ({
      ...lane,
      bands: lane.bands.map((band, index) => ({ ...this.span(band), ...band, id: `${row}-${index}`, order: order++ })),
      paths: lane.paths.map((path) => ({ ...this.span(path), ...path })),
      marks: lane.marks.map((mark) => ({ ...mark, at: this.place(mark.on), order: order++ })),
    }));
  });

  protected move(event: KeyboardEvent): void {
    const events = [...this.host.querySelectorAll<HTMLElement>('.event')];
    const here = events.indexOf(event.target as HTMLElement);
    if (here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = { ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1, Home: 0, End: -1 }[
      event.key
    ];
    const next = to === undefined ? undefined : events.at(Math.min(to, events.length - 1));
    if (next === undefined || (to === -1 && event.key !== 'End')) return;
    event.preventDefault();
    this.entry.set(events.indexOf(next));
    next.focus();
  }

  protected point(event: LifeBand | LifeMark | null): void {
    this.pointed.set(event?.words ?? null);
  }

  private place(day: CivilDate): string {
    return `${(this.scale().at(day) * 100).toFixed(3)}%`;
  }

  private span({ from, to }: { readonly from: CivilDate; readonly to: CivilDate | null }) {
    const { at } = this.scale();
    const [start, end] = [at(from), at(to ?? this.shown().on)];
    return {
      left: `${(Math.min(start, end) * 100).toFixed(3)}%`,
      width: `${(Math.abs(end - start) * 100).toFixed(3)}%`,
    };
  }
}
