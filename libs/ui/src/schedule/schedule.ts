import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CivilDate, Language } from '#domain';

import { Follow } from '../charts/follow.ts';
import type { LifeMark, LifePath, LifeShape } from '../life-line/life-line-lanes.ts';
import { LIFE_SHAPES } from '../life-line/life-line-lanes.ts';
import { timeScale } from '../life-line/time-scale.ts';
import type { LateDays } from '../marks/late-mark.ts';
import { LateMark } from '../marks/late-mark.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';

/** A milestone of the schedule: what was promised, what came of it, and where that is in time. */
export interface ScheduleRow {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  /** What it belongs to: « Action 3 · SEEF (DGCS) ». */
  readonly place: string;
  /** The date first promised, in words, null when none was. */
  readonly promised: string | null;
  /** The date now expected or at which it was reached, in words, null when there is none. */
  readonly due: string | null;
  readonly isReached: boolean;
  /** How late it is, null when it is not. */
  readonly late: LateDays | null;
  /** How far it slipped from what was first promised, null when it did not or that is unknown. */
  readonly slip: Said | null;
  readonly paths: readonly LifePath[];
  readonly marks: readonly Pick<LifeMark, 'on' | 'shape'>[];
}

/** What its columns and marks are called. */
export type ScheduleWords = Readonly<
  Record<'milestone' | 'promised' | 'expected' | 'reached' | 'expectedOrReached' | 'none' | 'late', string>
> &
  Readonly<Record<'marks', Readonly<Partial<Record<LifeShape, string>>>>>;

/**
 * Milestones on one line of time: each row says in words what its drawing shows, so that the drawing is for the eye
 * alone. Made of text, it grows with the letters, prints, and becomes cards on a narrow screen.
 */
@Component({
  selector: 'jl-schedule',
  imports: [Follow, LateMark, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './schedule.html',
  styleUrl: './schedule.scss',
})
export class Schedule {
  readonly rows = input.required<readonly ScheduleRow[]>();
  /** What the list is, in a sentence. */
  readonly caption = input.required<string>();
  /** The moment shown, today or before, and its name. */
  readonly shown = input.required<{ readonly on: CivilDate; readonly label: string }>();
  readonly words = input.required<ScheduleWords>();
  readonly language = input.required<Language>();
  /** The address of what was chosen. */
  readonly follow = output<string>();

  protected readonly shapes = LIFE_SHAPES;
  private readonly scale = computed(() =>
    timeScale(
      this.rows().map(({ marks }) => ({ bands: [], marks: marks.map((mark) => ({ ...mark, words: '', href: null })) })),
      this.shown().on,
      this.language(),
    ),
  );
  protected readonly ticks = computed(() => this.scale().ticks);
  protected readonly now = computed(() => this.scale().at(this.shown().on) * 100);
  protected readonly drawn = computed(() => {
    const { at } = this.scale();
    return this.rows().map((row) => ({
      ...row,
      paths: row.paths.map(({ from, to, isLate }) => ({
        left: at(from) * 100,
        width: (at(to) - at(from)) * 100,
        isLate,
      })),
      marks: row.marks.map(({ on, shape }) => ({ at: at(on) * 100, shape })),
    }));
  });
  protected readonly legend = computed(() => {
    const used = new Set(this.rows().flatMap(({ marks }) => marks.map(({ shape }) => shape)));
    return (Object.keys(LIFE_SHAPES) as LifeShape[])
      .filter((shape) => used.has(shape))
      .map((shape) => ({ shape, label: this.words().marks[shape] ?? '' }));
  });
  protected readonly hasLate = computed(() => this.rows().some(({ late }) => late !== null));
}
