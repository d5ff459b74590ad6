import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ROLE_LABELS } from '#domain';
import { EmptyState, Icon, Skeleton } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import { AppointForm } from './appoint-form.ts';
import { deputiesQuery } from './deputies-query.ts';
import { DeputyStore } from './deputy.store.ts';

/** Who stands in for this person, whom this person stands in for, and the form that asks somebody. */
@Component({
  selector: 'jl-deputies-page',
  imports: [AppointForm, EmptyState, Icon, MatButton, Skeleton],
  providers: [DeputyStore],
  templateUrl: './deputies.page.html',
  styleUrl: './deputies.page.scss',
})
export class DeputiesPage {
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DeputyStore);
  protected readonly answer = liveQuery(deputiesQuery, () => ({}));
  protected readonly viewer = computed(() => this.answer.value()?.viewer);
  /** Those of their own: what one has by standing in is not handed on. */
  protected readonly roles = computed(() =>
    (this.viewer()?.grants.nodes ?? []).flatMap(({ role, ministry, onBehalfOf }) =>
      ministry != null && onBehalfOf == null ? [{ role, ministry }] : [],
    ),
  );
  protected readonly standsInFor = computed(() =>
    (this.viewer()?.grants.nodes ?? []).flatMap(({ role, ministry, onBehalfOf }) =>
      ministry != null && onBehalfOf != null
        ? [
            this.t('deputies.standsIn', {
              name: onBehalfOf.displayName,
              role: `${ROLE_LABELS[role][this.words.language()]} (${ministry.code})`,
            }),
          ]
        : [],
    ),
  );
  protected readonly rows = computed(() => {
    const language = this.words.language();
    return (this.viewer()?.deputies.nodes ?? []).map(({ id, deputy, role, ministry, from, to, isEnded }) => ({
      ...{ id, isEnded, name: deputy.displayName },
      what: this.t('deputies.between', {
        role: `${ROLE_LABELS[role][language]} (${ministry.code})`,
        from: formatDay(from, language),
        to: formatDay(to, language),
      }),
    }));
  });

  protected end(id: string, expectedVersion: number): void {
    void this.store.take({ does: 'end', input: { id, expectedVersion } });
  }
}
