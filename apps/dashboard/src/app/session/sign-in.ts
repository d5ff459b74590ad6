import { Component, DOCUMENT, computed, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EmptyState, Skeleton } from '#ui/states';
import { Wordmark } from '#ui/icon';

import { DemoBanner } from '../frame/demo-banner.ts';
import { Preferences } from '../frame/preferences.ts';
import { Words } from '../words/words.ts';
import type { Persona } from './door.ts';
import { enterAs, knock } from './door.ts';
import { groupPersonas, initials } from './persona-groups.ts';
import { safeReturn } from './return-address.ts';

/** The sign-in page: to the identity provider or, in a demonstration, choose whom to be. */
@Component({
  selector: 'jl-sign-in',
  imports: [DemoBanner, EmptyState, MatButton, Preferences, Skeleton, Wordmark],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignIn {
  /** Where to go afterwards. */
  readonly returnTo = input<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Words).t;
  protected readonly initials = initials;
  protected readonly door = resource({ loader: () => knock() });
  /** The persona being let in, null when none is. */
  protected readonly entering = signal<string | null>(null);
  protected readonly isRefused = signal(false);

  /** What the identity provider is called, if one signs in with one. */
  protected readonly provider = computed(() => {
    const door = this.door.value();
    return door?.state === 'openId' ? door.name : '';
  });
  /** Where signing in with it begins. */
  protected readonly start = computed(
    () => `/session/start?returnTo=${encodeURIComponent(safeReturn(this.returnTo()))}`,
  );

  protected readonly groups = computed(() => {
    const door = this.door.value();
    return door?.state === 'open' ? groupPersonas(door.personas) : [];
  });

  protected async enter(persona: Persona): Promise<void> {
    this.isRefused.set(false);
    this.entering.set(persona.id);
    const agreed = await enterAs(persona.id);
    // A full load: nothing that someone else read stays in memory.
    if (agreed) {
      this.document.location.assign(safeReturn(this.returnTo()));
      return;
    }
    this.entering.set(null);
    this.isRefused.set(true);
  }
}
