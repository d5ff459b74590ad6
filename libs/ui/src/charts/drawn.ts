import { Injectable, signal } from '@angular/core';

import type { Figure } from './figure.ts';
import type { Drawing } from './plot.ts';

/** What the chart of a card was drawn from, for the card to have it drawn again as a picture. */
@Injectable()
export class Drawn {
  /** Null until a chart was drawn, and where there is none to draw. */
  readonly last = signal<{ readonly figure: Figure; readonly drawing: Drawing } | null>(null);
}
