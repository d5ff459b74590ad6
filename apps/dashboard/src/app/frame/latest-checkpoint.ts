import { Component, computed, inject } from '@angular/core';

import { graphql } from '../graphql/generated/index.ts';
import { liveQuery } from '../graphql/live-query.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';

const latestQuery = graphql(`
  query LatestCheckpoint {
    latestCheckpoint {
      size
      root
      madeAt
    }
  }
`);

/** The latest signed checkpoint of the ledger, at the foot of every page: whoever prints one keeps it elsewhere. */
@Component({
  selector: 'jl-latest-checkpoint',
  template: `@if (latest(); as latest) {
    <footer>
      <p>{{ words(latest) }}</p>
      <p>
        <code [title]="latest.root">{{ t('shell.checkpoint.root', { root: latest.root.slice(0, 16) }) }}</code>
      </p>
    </footer>
  }`,
  styles: `
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.25rem;
      padding: 0.75rem clamp(1rem, 3vw, 2.5rem);
      border-top: 1px solid var(--jl-line);
      color: var(--jl-ink-soft);
      font-size: 0.8125rem;
    }
    code {
      font-size: 0.75rem;
    }
  `,
})
export class LatestCheckpoint {
  private readonly vocabulary = inject(Words);
  protected readonly t = this.vocabulary.t;
  private readonly answer = liveQuery(latestQuery, () => ({}));
  protected readonly latest = computed(() => this.answer.value()?.latestCheckpoint);

  protected words({ size, madeAt }: { size: number; madeAt: string }): string {
    const { language } = this.vocabulary;
    const entries = this.vocabulary.count('shell.checkpoint.entries', size);
    return this.t('shell.checkpoint.latest', { entries, at: formatInstant(madeAt, language()) });
  }
}
