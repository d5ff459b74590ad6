import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { Icon } from '#ui/icon';
import { EmptyState, Skeleton } from '#ui/states';

import { atMoment } from '../graphql/at-moment.ts';
import { formatDay } from '../words/dates.ts';
import { Words } from '../words/words.ts';
import type { Ask } from './asks.ts';
import type { ExplanationView, InputView, NodeView } from './explanation-queries.ts';
import { addressOf } from './node-address.ts';
import { sayValue, sayWeighed } from './say-value.ts';

/** What is known of the explanation asked for. */
type Answer = { readonly state: 'loading' | 'failed' } | { readonly state: 'known'; readonly told: ExplanationView };

/** How numbers were computed: the rule, what entered with its weight, what was left out and why, as of when. */
@Component({
  selector: 'jl-explanation-panel',
  imports: [EmptyState, Icon, MatButton, RouterLink, Skeleton],
  templateUrl: './explanation-panel.html',
  styleUrl: './explanation-panel.scss',
})
export class ExplanationPanel {
  readonly asks = input.required<readonly Ask[]>();
  readonly about = input.required<string>();
  readonly planCode = input.required<string>();
  readonly done = output();

  private readonly apollo = inject(Apollo);
  private readonly words = inject(Words);
  protected readonly t = this.words.t;
  protected readonly count = this.words.count;
  private readonly haveWords = signal(false);
  protected readonly chosen = signal(0);
  protected readonly ask = computed(() => this.asks()[this.chosen()] ?? this.asks()[0]);
  private readonly answers = signal<Readonly<Record<string, Answer>>>({});
  private readonly tries = signal(0);

  protected readonly answer = computed<Answer>(() => {
    const known = this.answers()[this.key()];
    return this.haveWords() && known ? known : { state: 'loading' };
  });
  protected readonly told = computed(() => {
    const answer = this.answer();
    return answer.state === 'known' ? answer.told : null;
  });
  protected readonly value = computed(() => {
    const told = this.told();
    return told && sayValue(told, this.ask()?.field ?? '', this.words);
  });
  protected readonly date = computed(() => formatDay(this.told()?.asOf ?? '', this.words.language()));
  /** Whether what each input brings differs from one to the other: a count needs no column of ones. */
  protected readonly weighs = computed(() => {
    const { operation, unit, inputs } = this.told() ?? {};
    if (operation === undefined || operation === 'DAYS') return false;
    return unit === 'SHARE' || inputs?.nodes.some(({ value, weight }) => value !== 1 || weight !== 1) === true;
  });
  protected readonly hasWeights = computed(() => {
    const weights = this.told()?.inputs.nodes.map(({ weight }) => weight) ?? [];
    return this.told()?.operation !== 'DAYS' && weights.some((weight) => weight !== 1);
  });
  /** What was left out, by reason. */
  protected readonly excluded = computed(() =>
    [...Map.groupBy(this.told()?.excluded.nodes ?? [], ({ sentence }) => sentence)].map(([sentence, things]) => ({
      sentence,
      things,
    })),
  );
  private readonly key = computed(() => `${this.ask()?.field ?? ''} ${this.words.language()} ${String(this.tries())}`);

  constructor() {
    void this.words
      .load('explain', {
        fr: () => import('../../i18n/explain.fr.json'),
        en: () => import('../../i18n/explain.en.json'),
      })
      .then(() => {
        this.haveWords.set(true);
      });
    effect(() => {
      const [ask, key] = [this.ask(), this.key()];
      if (ask !== undefined) void this.read(ask, key);
    });
  }

  protected again(): void {
    this.tries.update((tries) => tries + 1);
  }

  protected addressOf(node: NodeView) {
    return addressOf(node, this.planCode());
  }

  /** « Réalisées » for `plan.overview.statuses.done`. */
  protected nameOf({ field }: Ask): string {
    const name = field.replace(/^plan\.(overview|comparison|action)\.(milestones\.nodes\.\d+\.)?/, '');
    return this.haveWords() ? this.t(`explain.name.${name}`) : '';
  }

  protected brings(input: InputView): string {
    const told = this.told();
    return told === null ? '' : sayWeighed(told, input, this.ask()?.field ?? '', this.words);
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(this.words.language()).format(value);
  }

  private async read(ask: Ask, key: string): Promise<void> {
    const note = (answer: Answer) => {
      this.answers.update((answers) => ({ ...answers, [key]: answer }));
    };
    try {
      const variables = atMoment({ ...ask.variables, language: this.words.apiLanguage() });
      if (variables === null) throw new Error('The moment cannot be read');
      const { data } = await firstValueFrom(
        this.apollo.query({ query: ask.document, variables, fetchPolicy: 'no-cache' }),
      );
      const told = ask.find(data);
      note(told === null ? { state: 'failed' } : { state: 'known', told });
    } catch {
      note({ state: 'failed' });
    }
  }
}
