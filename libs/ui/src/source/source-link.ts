import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Language } from '#domain';

import { Icon } from '../icon/icon.ts';

/**
 * A link to an outside source, under the name of its site, so that nobody is taken anywhere unawares. It tells that
 * site nothing about us, and only http(s) addresses become links (B-31).
 */
@Component({
  selector: 'jl-source-link',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (site(); as name) {
      <a [href]="url()" target="_blank" rel="noopener noreferrer nofollow"
        >{{ name }}<span class="visually-hidden">{{ about() ? ' — ' + about() : '' }} ({{ newTab() }})</span
        ><jl-icon name="external" />
      </a>
    } @else {
      <span>{{ url() }}</span>
    }
  `,
  styles: `
    :host {
      font-size: 0.875rem;
      overflow-wrap: anywhere;
    }
    jl-icon {
      margin-inline-start: 0.25rem;
      font-size: 0.6875rem;
      vertical-align: -0.1em;
    }
  `,
})
export class SourceLink {
  readonly url = input.required<string>();
  readonly language = input.required<Language>();
  /** What is behind it, for those who read links out of their place. */
  readonly about = input<string>();

  protected readonly site = computed(() => {
    const url = URL.parse(this.url());
    return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '').replace(/\.$/, '') : null;
  });
  protected readonly newTab = computed(() => (this.language() === 'fr' ? 'nouvel onglet' : 'new tab'));
}
