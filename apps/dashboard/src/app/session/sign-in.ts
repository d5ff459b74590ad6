import { Component, inject, input, resource, signal } from '@angular/core';
import { DOCUMENT } from '@angular/core';

import { Words } from '../words/words.ts';
import type { Persona } from './door.ts';
import { enterAs, knock } from './door.ts';
import { safeReturn } from './return-address.ts';

/** The sign-in page of a demonstration: choose whom to be. */
@Component({
  selector: 'jl-sign-in',
  template: `
    <main>
      <h1>{{ t('shell.signIn.title') }}</h1>
      @for (persona of personas(); track persona.id) {
        <button (click)="choose(persona)">{{ persona.displayName }}</button>
      }
    </main>
  `,
})
export class SignIn {
  /** Where to go afterwards. */
  readonly returnTo = input<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly t = inject(Words).t;
  protected readonly door = resource({ loader: () => knock() });
  protected readonly refused = signal(false);

  protected personas(): readonly Persona[] {
    const door = this.door.value();
    return door?.state === 'open' ? door.personas : [];
  }

  protected async choose(persona: Persona): Promise<void> {
    const agreed = await enterAs(persona.id);
    // A full load: nothing that someone else read stays in memory.
    if (agreed) this.document.location.assign(safeReturn(this.returnTo()));
    else this.refused.set(true);
  }
}
