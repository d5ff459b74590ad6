import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '#ui';

import { liveQuery } from '../graphql/live-query.ts';
import { Words } from '../words/words.ts';
import { NeedForm } from './need-form.ts';
import { NeedLine } from './need-line.ts';
import { actionNeedsQuery } from './needs-query.ts';
import { NeedsStore } from './needs.store.ts';
import { RemovalForm } from './removal-form.ts';

/** What an action needs of others and what they need of it, where each need stands, and what one can do about it. */
@Component({
  selector: 'jl-needs-section',
  imports: [Icon, MatButton, NeedForm, NeedLine, RemovalForm],
  providers: [NeedsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './needs-section.html',
  styleUrl: './needs-section.css',
})
export class NeedsSection {
  readonly planCode = input.required<string>();
  readonly number = input.required<number>();

  protected readonly t = inject(Words).t;
  protected readonly store = inject(NeedsStore);
  private readonly answer = liveQuery(actionNeedsQuery, () => ({ planCode: this.planCode(), number: this.number() }));
  protected readonly action = computed(() => this.answer.value()?.plan?.action ?? null);
  /** Nothing is needed and nobody here may say so: nothing is shown. */
  protected readonly isShown = computed(() => {
    const action = this.action();
    if (!action) return false;
    const { dependencies, dependents, viewerCanStateDependency } = action;
    return dependencies.totalCount + dependents.totalCount > 0 || viewerCanStateDependency.allowed;
  });
  /** The form that is open: of a new need, or of the one to remove. */
  protected readonly writing = signal<string | null>(null);
}
