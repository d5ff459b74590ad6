import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ChainLink } from './chain-link.ts';
import { SaidFigure } from '../said/said.ts';
import { LinkMark } from './link-mark.ts';

/**
 * The whole chain at a glance: six links on one line (on one column where it is narrow), each leading to its part of
 * the page. The line between two links is drawn as the weaker of them: full, dashed, or dotted.
 */
@Component({
  selector: 'jl-chain',
  imports: [LinkMark, RouterLink, SaidFigure],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chain.html',
  styleUrl: './chain.css',
})
export class Chain {
  /** What the list is, for those who do not see it. */
  readonly label = input.required<string>();
  readonly links = input.required<readonly ChainLink[]>();
}
