import { ChangeDetectionStrategy, Component, DOCUMENT, ElementRef, inject, input, output, signal } from '@angular/core';
import type { Language } from '#domain';

import { Icon } from '../icon/icon.ts';
import { keepFile, separatedValues } from '../files/index.ts';
import { Drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { FigureTable } from './figure-table.ts';
import type { Said } from '../said/said.ts';
import { SaidFigure } from '../said/said.ts';
import { CHART_WORDS } from './words.ts';

/**
 * A figure: what it says in a sentence, its units and date, then the chart (put as content) or its table. What
 * explains its numbers is put as content too, marked `explains`.
 */
@Component({
  selector: 'jl-figure-card',
  imports: [FigureTable, Icon, SaidFigure],
  providers: [Drawn],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section [attr.aria-label]="topic()">
      <header>
        <div>
          <p class="topic" aria-hidden="true">{{ topic() }}</p>
          <h2><jl-said [said]="heading()" /></h2>
          <p class="note"><jl-said [said]="note()" /></p>
        </div>
        <div class="asks"><ng-content select="[explains]" /></div>
        <div class="views" role="group" [attr.aria-label]="words.view[language()]">
          <button type="button" [attr.aria-pressed]="!isTable()" (click)="isTable.set(false)">
            <jl-icon name="chart" /><span class="visually-hidden">{{ words.chart[language()] }}</span>
          </button>
          <button type="button" [attr.aria-pressed]="isTable()" (click)="isTable.set(true)">
            <jl-icon name="table" /><span class="visually-hidden">{{ words.table[language()] }}</span>
          </button>
        </div>
      </header>
      @if (isTable()) {
        <jl-figure-table
          [figure]="figure()"
          [caption]="heading().words + '. ' + note().words"
          [language]="language()"
          (follow)="follow.emit($event)"
        />
      } @else {
        <ng-content />
      }
      @if (figure().rows.length > 0) {
        <footer>
          <span>{{ words.take[language()] }}</span>
          @if (drawn.last()) {
            <button type="button" class="take" (click)="takePicture()">{{ words.picture[language()] }}</button>
          }
          <button type="button" class="take" (click)="takeSpreadsheet()">{{ words.spreadsheet[language()] }}</button>
          <span role="status">
            @if (isNotTaken()) {
              {{ words.notTaken[language()] }}
            }
          </span>
        </footer>
      }
    </section>
  `,
  styleUrl: './figure-card.scss',
})
export class FigureCard {
  /** What it is about, in a few words. */
  readonly topic = input.required<string>();
  /** What it shows, in a sentence. */
  readonly heading = input.required<Said>();
  /** Its units and its date. */
  readonly note = input.required<Said>();
  readonly figure = input.required<Figure>();
  readonly language = input.required<Language>();
  /** The address of what was chosen in the table. */
  readonly follow = output<string>();

  private readonly document = inject(DOCUMENT);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly drawn = inject(Drawn);
  protected readonly words = CHART_WORDS;
  protected readonly isTable = signal(false);
  protected readonly isNotTaken = signal(false);

  protected async takePicture(): Promise<void> {
    const drawn = this.drawn.last();
    if (drawn === null) return;
    const words = { heading: this.heading().words, note: this.note().words, source: this.document.location.href };
    this.isNotTaken.set(false);
    try {
      const { pictureOf } = await import('./picture.ts');
      this.keep(await pictureOf(drawn, words, this.element), 'png');
    } catch {
      this.isNotTaken.set(true);
    }
  }

  protected async takeSpreadsheet(): Promise<void> {
    const { rowTitle, series, rows } = this.figure();
    const lines = [
      [rowTitle, ...series.map(({ label }) => label)],
      ...rows.map(({ label, values }) => [label, ...values]),
    ];
    this.keep(await separatedValues(lines, this.language()), 'csv');
  }

  /** Hands a file to the browser, under a name that says what it is and of which day. */
  private keep(file: Blob, kind: string): void {
    keepFile(this.document, file, `${this.topic()} ${this.note().words}`, kind);
  }
}
