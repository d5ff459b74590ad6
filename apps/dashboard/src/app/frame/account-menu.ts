import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui/icon';

import { Session } from '../session/session.ts';
import { Words } from '../words/words.ts';
import { Places } from './places.ts';
import { Preferences } from './preferences.ts';

/** Who is there, and what they may do with their account. */
@Component({
  selector: 'jl-account-menu',
  imports: [Icon, Preferences, RouterLink],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  /** Whether one may become someone else. */
  readonly isDemonstration = input.required<boolean>();
  /** Whether the links of the account are here, for want of room elsewhere. */
  readonly hasPlaces = input.required<boolean>();

  protected readonly t = inject(Words).t;
  protected readonly session = inject(Session);
  protected readonly places = inject(Places);
}
