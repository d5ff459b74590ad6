import type { APIRequestContext, Page } from '@playwright/test';
import { PLAN, ask } from './ask.ts';

/** One thing on screen that tells numbers: the fields that they are, and what it says. */
export interface FigureOnScreen {
  fields: string[];
  /** Its numbers as written, in order; the words of one that is not measured. */
  told: string[];
}

/**
 * What names a thing or a date and is no figure: titles and texts of the data, labels, dates, references; what a person
 * chooses in; and the running head and foot, which tell when and what was signed.
 */
const NAMES = [
  // Texts of the data, and what a person chooses or reads elsewhere.
  ...['[lang=fr]', 'h1', 'label', 'select', 'code', 'blockquote', '[popover]', 'footer', 'jl-plan-lead'],
  // What rows and bars are called.
  ...[
    'th[scope=row]',
    'jl-stacked-bars ol > li > :is(a, .name)',
    'jl-ranked-bars .detail',
    'jl-segment-links a',
    'caption',
  ],
  // Actions and recommendations by their numbers, with what is written of each.
  ...['span.number', '.place', 'jl-recommendation-item', 'jl-report-card', 'jl-moved-action', 'jl-evidence-list'],
  ...['jl-action-table td.number', 'jl-recommendation-list', 'jl-source-link', '.keys', 'jl-open-drafts a'],
  // Entries of the ledger, with all that they moved; the years under a life; a place in the ledger.
  ...['jl-ledger-entry', 'jl-history-entry', 'jl-life-line .picture', '.ledger-place'],
  // Notes and keys as they are signed, addresses, examples of what to write.
  ...['pre', 'span.text', '.hint', 'jl-checkpoint-section dd .soft', 'jl-frozen-actions td.number'],
  // Dates, as precisely as they are known.
  ...[
    'jl-due > span',
    'jl-period-control',
    '.between',
    'jl-milestone-card dl',
    'jl-ownership-part',
    'jl-live-mark',
    'jl-work-card .visually-hidden',
    ...['jl-schedule .date', 'jl-schedule .axis'],
    'jl-campaign-list ol',
  ],
];

const DATES =
  /(\d{1,2}(er)? )?(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}( à \d{1,2}\s?h\s?\d\d)?|T\d \d{4}|\d{4} – \d{4}/g;

/** What cryptography calls things. */
const METHODS = /SHA-256|Ed25519|RFC 6962/g;

/** The texts of the page that have a digit, and are neither a figure, nor a date, nor the name of something. */
export async function strayNumbers(page: Page): Promise<string[]> {
  const texts = await page.getByRole('main').evaluate(
    (main, names) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement!;
        if (/\d/.test(text.nodeValue ?? '') && !parent.closest(`[data-figure], ${names}`)) {
          found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${(text.nodeValue ?? '').trim()}`);
        }
      }
      return found;
    },
    NAMES.map((name) => `main ${name}`).join(', '),
  );
  return texts.filter((text) =>
    /\d/.test(text.slice(text.indexOf(': ')).replaceAll(DATES, '').replaceAll(METHODS, '')),
  );
}

/** Every figure of the page. */
export async function figuresOn(page: Page): Promise<FigureOnScreen[]> {
  const all = await page
    .locator('[data-figure]')
    .evaluateAll((elements) =>
      elements.map((element) => ({ fields: element.getAttribute('data-figure')!, text: element.textContent })),
    );
  return all.map(({ fields, text }) => ({ fields: fields.split(' '), told: numbersIn(text) }));
}

/** `1 517` is one number; « non mesuré » stands for one that is not known. */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(DATES, '').replaceAll(/(?<=\d)\u202f(?=\d{3})/g, '');
  return plain.match(/non mesuré(?!e)|[+−]?\d+(,\d+)?/g) ?? [];
}

/** What the walk asks for on its way to a field, where the contract wants to know more. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  plan: `(code: "${PLAN}")`,
  'plan.overview.byAxis': '(first: 100)',
  'plan.overview.byMinistry': '(first: 100)',
  'plan.overview.curve': '(last: 100)',
  'plan.overview.lateMilestones': '(first: 100)',
  'plan.overview.contradictions': '(first: 100)',
  'plan.openCampaign.byMinistry': '(first: 100)',
  'plan.action': '(number: 1)',
  'viewer.work': `(planCode: "${PLAN}")`,
  'plan.action.milestones': '(first: 100)',
  ledger: `(planCode: "${PLAN}", first: 25)`,
  'plan.comparison': '(from: { on: "2022-06-01" }, to: { on: "2023-06-01" })',
  'plan.comparison.trend': '(share: LATE)',
};

/** The types of things that have an id, by its beginning. */
const TYPES: Readonly<Record<string, string>> = { act: 'Action', mil: 'Milestone', plan: 'Plan' };

/** How many things one document asks for by their ids: aliases are counted. */
const AT_ONCE = 25;

/**
 * What the API says of each field, as the screens write it: nothing where they say it without a number.
 *
 * @param fingerprint The snapshot whose content the page shows, if it shows one.
 */
export async function valuesOf(
  request: APIRequestContext,
  fields: readonly string[],
  fingerprint?: string,
): Promise<Map<string, string[]>> {
  const live = fields.filter((field) => !field.startsWith('content.'));
  const ids = [...new Set(live.filter((field) => field.startsWith('node.')).map((field) => field.split('.')[1] ?? ''))];
  const groups = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, group) =>
    ids.slice(group * AT_ONCE, (group + 1) * AT_ONCE),
  );
  const documents = [
    selectionOf(live.filter((field) => !field.startsWith('node.'))),
    ...groups.map((group) => group.map((id) => nodeOf(id, live)).join(' ')),
  ].filter((selection) => selection !== '');
  const answers = await Promise.all(documents.map((selection) => ask<object>(request, `{ ${selection} }`)));
  const content = fingerprint === undefined ? {} : await contentOf(request, fingerprint);
  const all: unknown = Object.assign({}, ...answers, content);
  return new Map(fields.map((field) => [field, written(field, follow(all, field.replace(/^node\./, '').split('.')))]));
}

/** What a snapshot says: one document, kept as bytes. */
async function contentOf(request: APIRequestContext, fingerprint: string): Promise<{ content: unknown }> {
  const { snapshot } = await ask<{ snapshot: { content: string } }>(
    request,
    'query Content($fingerprint: String!) { snapshot(fingerprint: $fingerprint) { content } }',
    { planCode: undefined, fingerprint },
  );
  return { content: JSON.parse(snapshot.content) };
}

function nodeOf(id: string, fields: readonly string[]): string {
  const own = fields
    .filter((field) => field.startsWith(`node.${id}.`))
    .map((field) => field.split('.').slice(2).join('.'));
  return `${id}: node(id: "${id}") { ... on ${TYPES[id.split('_')[0] ?? ''] ?? ''} { ${selectionOf(own)} } }`;
}

/** `plan.overview.statuses.done` as GraphQL selects it; a place in a list is no field. */
function selectionOf(fields: readonly string[], way: readonly string[] = []): string {
  const heads = Map.groupBy(
    fields.map((field) => field.split('.').filter((part) => !/^\d+$/.test(part))),
    ([head = '']) => head,
  );
  return [...heads]
    .map(([head, all]) => {
      const here = [...way, head];
      const rest = all.map(([, ...more]) => more.join('.')).filter((more) => more !== '');
      const inside = rest.length === 0 ? '' : ` { ${selectionOf(rest, here)} }`;
      return `${head}${ARGUMENTS[here.join('.')] ?? ''}${inside}`;
    })
    .join(' ');
}

/** A list says how many it has (`length`), and how many of them are in a state (`REACHED`). */
function follow(from: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>((here, part) => {
    if (Array.isArray(here) && /^[A-Z]+$/.test(part)) return here.filter(({ state }) => state === part).length;
    return (here as Record<string, unknown> | null)?.[part] ?? null;
  }, from);
}

const SHARE = /progress\.value$/;
const PERCENT = /\.trend\.(before|after)$/;
const POINTS = /\.trend\.(change|moved|entered|left|rebaselined)$/;

/** A number of the API as a French page writes it, spaces between thousands apart. */
function written(field: string, value: unknown): string[] {
  if (value === null && SHARE.test(field)) return ['non mesuré'];
  if (typeof value !== 'number') return [`${field} is ${JSON.stringify(value)}`];
  // « à la date promise » needs no number.
  if (field.endsWith('.slippageDays')) return value === 0 ? [] : [String(Math.abs(value))];
  if (SHARE.test(field))
    return [String(value > 0 && value < 1 ? Math.min(99, Math.max(1, Math.round(value * 100))) : value * 100)];
  const tenths = String(Math.round(value * 1000) / 10).replace('.', ',');
  if (PERCENT.test(field)) return [tenths];
  if (POINTS.test(field)) return [value > 0 ? `+${tenths}` : tenths.replace('-', '−')];
  return [String(value)];
}
