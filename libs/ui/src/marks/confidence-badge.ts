import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Confidence, Language } from '#domain';
import { CONFIDENCE_DEFINITIONS } from '#domain/status/confidence';

import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-paths.ts';

const WEATHER: Readonly<Record<Confidence, IconName>> = {
  SECURED: 'sun',
  ACHIEVABLE: 'overcast',
  NEEDS_SUPPORT: 'cloud',
  COMPROMISED: 'storm',
};

/** The weather of an action, drawn and said. */
@Component({
  selector: 'jl-confidence-badge',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (confidence(); as given) {
      <jl-icon [name]="weather[given]" [class]="given" />
    }
    <span [class.absent]="confidence() === null">{{ words() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.4375rem;
      line-height: 1.25;
    }
    .absent {
      color: var(--jl-ink-soft);
    }
    .SECURED {
      color: var(--jl-done);
    }
    .ACHIEVABLE {
      color: var(--jl-in-progress);
    }
    .NEEDS_SUPPORT {
      color: var(--jl-suspended);
    }
    .COMPROMISED {
      color: var(--jl-late);
    }
  `,
})
export class ConfidenceBadge {
  /** The confidence, null when not given. */
  readonly confidence = input.required<Confidence | null>();
  readonly language = input.required<Language>();

  protected readonly weather = WEATHER;
  protected readonly words = computed(() => {
    const confidence = this.confidence();
    const language = this.language();
    if (confidence === null) return language === 'fr' ? 'Météo non donnée' : 'No confidence given';
    const { weather, label } = CONFIDENCE_DEFINITIONS[confidence];
    return `${weather[language]}${language === 'fr' ? '\u00a0:' : ':'} ${label[language].toLowerCase()}`;
  });
}
