import { ChangeDetectionStrategy, Component, computed, input, ViewEncapsulation } from '@angular/core';

import { renderMarkdown } from './render-markdown.ts';

/**
 * What somebody wrote, in Markdown. Angular's sanitiser reads the HTML once more before the browser does: what the renderer
 * should ever let through would be taken out there.
 */
@Component({
  selector: 'jl-markdown',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: `<div dir="auto" [innerHTML]="html()"></div>`,
  styles: `
    jl-markdown {
      display: block;
      max-width: var(--jl-reading);
      overflow-wrap: anywhere;
    }
    jl-markdown > div > * + * {
      margin-top: 0.625em;
    }
    jl-markdown :is(ul, ol) {
      padding-inline-start: 1.5em;
    }
    jl-markdown blockquote {
      padding-inline-start: 0.875em;
      border-inline-start: 3px solid var(--jl-line-strong);
      color: var(--jl-ink-soft);
    }
    jl-markdown pre {
      overflow-x: auto;
      padding: 0.625em;
      border-radius: var(--jl-radius-small);
      background: var(--jl-accent-soft);
      white-space: pre-wrap;
    }
    jl-markdown .host {
      color: var(--jl-ink-soft);
      font-size: 0.875em;
    }
    jl-markdown .person {
      color: var(--jl-accent-ink, var(--jl-accent));
      font-weight: 600;
    }
  `,
})
export class Markdown {
  readonly text = input.required<string>();
  /** People whom the text calls: their names stand out after an `@`. */
  readonly names = input<readonly string[]>([]);

  protected readonly html = computed(() => renderMarkdown(this.text(), this.names()));
}
