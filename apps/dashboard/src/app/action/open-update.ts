import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Icon } from '#ui';

import { ChangesTable } from '../change/changes-table.ts';
import { signature } from '../change/signature.ts';
import { formatInstant } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { ActionView, OpenUpdateView } from './action-query.ts';
import { DecisionStore } from './decision.store.ts';
import { openUpdateChanges } from './open-update-changes.ts';
import { ReturnForm } from './return-form.ts';

/** The update not validated yet: what it would change, and what this person may do with it. */
@Component({
  selector: 'jl-open-update',
  imports: [ChangesTable, Icon, MatButton, ReturnForm, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './open-update.html',
  styleUrl: './open-update.css',
  host: { '[class]': 'update().state' },
})
export class OpenUpdate {
  readonly action = input.required<ActionView>();
  readonly update = input.required<OpenUpdateView>();

  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly store = inject(DecisionStore);
  protected readonly returns = signal(false);
  protected readonly changes = computed(() => openUpdateChanges(this.action(), this.update()));
  protected readonly signed = computed(() => signature(this.t, this.update().author, this.update().authorFor));
  protected readonly submittedAt = computed(() => {
    const at = this.update().submittedAt;
    return at ? formatInstant(at, this.words.language()) : '';
  });

  protected validate(): void {
    void this.store.validate(this.action());
  }
  protected withdraw(): void {
    void this.store.withdraw(this.action());
  }
}
