import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
  ACTION_STATUSES,
  askedMay,
  BLOCKER_TRANSITIONS,
  BLOCKER_TYPE_LABELS,
  BLOCKER_TYPES,
  type Cell,
  CONFIDENCE_DEFINITIONS,
  CONFIDENCES,
  CONTRADICTION_RULES,
  cellOf,
  DECISION_BODIES,
  DECISION_BODY_LABELS,
  DOORS,
  isMinistryRole,
  MOVE_KIND_DEFINITIONS,
  MOVE_KINDS,
  OPERATIONS,
  type Operation,
  POLICY,
  REFUSAL_CODES,
  REFUSALS,
  type Relation,
  type Role,
  ROLES,
  SCOPE_OF,
  SHARES,
  STATUS_DEFINITIONS,
  STATUS_TRANSITIONS,
  TOKEN_SCOPE_LABELS,
  TOKEN_SCOPES,
  transitionRule,
  TREND_FORMULAS,
  UPDATE_TRANSITIONS,
} from '#domain';

/**
 * Draws the rules of `libs/domain` into `docs/rules.md`, for people who do not read code.
 * `--check` writes nothing and fails when the committed page is not what the rules say now.
 */
const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/rules.md');

type Row = readonly string[];

const code = (text: string) => `\`${text}\``;

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const mermaid = (lines: readonly string[]) =>
  ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');

function statusMachine(): string {
  const arrows = Object.entries(STATUS_TRANSITIONS).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([to, rule]) => {
      if (!rule.allowed || from === to || from === 'UNKNOWN') return [];
      const needs = rule.needs.map((need) => need.toLowerCase()).join(' and ');
      return [`${from} --> ${to}${needs ? `: ${needs}` : ''}`];
    }),
  );
  const beginnings = ACTION_STATUSES.map((status) => `[*] --> ${status}`);
  return mermaid([...beginnings, ...arrows]);
}

function statusTable(): string {
  const rows = Object.keys(STATUS_TRANSITIONS).map((from) => {
    const cells = ACTION_STATUSES.map((to) => {
      const rule = transitionRule(from === 'UNKNOWN' ? null : (from as (typeof ACTION_STATUSES)[number]), to);
      if (!rule.allowed) return '–';
      return rule.needs.map((need) => need.toLowerCase()).join(' + ') || 'yes';
    });
    return [code(from), ...cells];
  });
  return table(['from \\ to', ...ACTION_STATUSES.map(code)], rows);
}

const definitions = () =>
  table(
    ['status', 'français', 'English', 'définition', 'definition'],
    ACTION_STATUSES.map((status) => {
      const { label, definition } = STATUS_DEFINITIONS[status];
      return [code(status), label.fr, label.en, definition.fr, definition.en];
    }),
  );

const confidences = () =>
  table(
    ['confidence', 'météo', 'weather', 'français', 'English'],
    CONFIDENCES.map((confidence) => {
      const { weather, label } = CONFIDENCE_DEFINITIONS[confidence];
      return [code(confidence), weather.fr, weather.en, label.fr, label.en];
    }),
  );

const updateMachine = () =>
  mermaid(UPDATE_TRANSITIONS.map(({ from, operation, to }) => `${from ?? '[*]'} --> ${to}: ${operation}`));

const blockerMachine = () =>
  mermaid([
    '[*] --> OPEN: RAISE_BLOCKER',
    ...BLOCKER_TRANSITIONS.map(({ from, operation, to }) => `${from} --> ${to}: ${operation}`),
  ]);

const blockerTypes = () =>
  table(
    ['type', 'français', 'English'],
    BLOCKER_TYPES.map((type) => [code(type), BLOCKER_TYPE_LABELS[type].fr, BLOCKER_TYPE_LABELS[type].en]),
  );

const decisionBodies = () =>
  table(
    ['body', 'français', 'English'],
    DECISION_BODIES.map((body) => [code(body), DECISION_BODY_LABELS[body].fr, DECISION_BODY_LABELS[body].en]),
  );

const says = (cell: Cell | 'BY_ROLE') => {
  if (cell === 'ALLOWED') return '**yes**';
  return cell === 'BY_ROLE' ? 'by role' : code(cell);
};

const doors = () =>
  table(
    ['operation', 'not signed in', ...DOORS.map((door) => door.toLowerCase())],
    OPERATIONS.map((operation) => {
      const { NOBODY, ...others } = POLICY[operation].doors;
      return [code(operation), says(NOBODY), ...DOORS.map((door) => says(others[door]))];
    }),
  );

/** The relations in which a role can stand: only a ministry's role is of a ministry. */
const relationsOf = (role: Role): readonly Relation[] =>
  isMinistryRole(role) ? ['AUTHOR', 'LEAD_MINISTRY', 'OTHER_MINISTRY', 'NO_LEAD', 'NONE'] : ['NO_LEAD', 'NONE'];

/** One line for all relations that get the same answer, and one for those who are asked. */
function answers(operation: Operation, role: Role): string {
  const asked = askedMay(operation, role) ? '<br>asked for it: **yes**' : '';
  return `${answersByRelation(operation, role)}${asked}`;
}

function answersByRelation(operation: Operation, role: Role): string {
  const byCell = Map.groupBy(relationsOf(role), (relation) => cellOf(operation, role, relation));
  if (byCell.size === 1) return says(cellOf(operation, role, 'NONE'));
  return [...byCell].map(([cell, relations]) => `${relations.map(code).join(', ')}: ${says(cell)}`).join('<br>');
}

const permissions = () =>
  table(
    ['operation', ...ROLES.map(code)],
    OPERATIONS.filter((operation) => Object.values(POLICY[operation].doors).includes('BY_ROLE')).map((operation) => [
      code(operation),
      ...ROLES.map((role) => answers(operation, role)),
    ]),
  );

const scopes = () =>
  table(
    ['scope', 'français', 'English', 'operations'],
    TOKEN_SCOPES.map((scope) => [
      code(scope),
      TOKEN_SCOPE_LABELS[scope].fr,
      TOKEN_SCOPE_LABELS[scope].en,
      OPERATIONS.filter((operation) => SCOPE_OF[operation] === scope)
        .map(code)
        .join(', '),
    ]),
  );

const contradictions = () =>
  table(
    ['rule', 'reads', 'français', 'English'],
    CONTRADICTION_RULES.map(({ id, inputs, sentence }) => [
      code(id),
      inputs.map(code).join(', '),
      sentence.fr,
      sentence.en,
    ]),
  );

const moves = () =>
  table(
    ['kind', 'français', 'English'],
    MOVE_KINDS.map((kind) => [code(kind), MOVE_KIND_DEFINITIONS[kind].fr, MOVE_KIND_DEFINITIONS[kind].en]),
  );

const trends = () =>
  table(
    ['share', 'français', 'English'],
    SHARES.map((share) => [code(share), TREND_FORMULAS[share].fr, TREND_FORMULAS[share].en]),
  );

const refusals = () =>
  table(
    ['code', 'français', 'English'],
    REFUSAL_CODES.map((refusal) => [code(refusal), REFUSALS[refusal].fr, REFUSALS[refusal].en]),
  );

function rules(): string {
  return [
    '# The rules',
    'Drawn from `libs/domain` by `tools/status-diagram.ts`: do not edit, run `node tools/status-diagram.ts`.',
    '## Status of an action',
    definitions(),
    'What an update may declare from each status, and what it must bring. From unknown, everything can be declared. A status that was only deduced counts as unknown.',
    statusTable(),
    statusMachine(),
    '## Confidence',
    confidences(),
    '## Life of an update',
    updateMachine(),
    '## Blockers and decisions',
    'A blocker that is over is raised anew, never reopened. Escalating puts it before a committee, or before another one.',
    blockerMachine(),
    blockerTypes(),
    decisionBodies(),
    '## Permissions',
    'By which door a request comes is decided first; `system` is the program itself, importing history.',
    doors(),
    'Then, by role and by relation to the action. What the policy does not say is refused. Any role that allows is enough.',
    permissions(),
    'Last, a token opens what it was made for and no more, whatever its holder may do. Every token opens the plans.',
    scopes(),
    '## Contradictions',
    contradictions(),
    '## What changed between two moments',
    'The kinds of moves, the weightiest first. A fact that moved is of one kind alone, so the kinds add up to all moves.',
    moves(),
    'How a share changed, like for like.',
    trends(),
    '## Refusals',
    'The closed list. `{…}` stands for a value.',
    refusals(),
  ].join('\n\n');
}

const drawn = await format(rules(), { ...(await resolveConfig(page)), parser: 'markdown' });
const name = relative(root, page);

if (process.argv.includes('--check')) {
  const committed = await readFile(page, 'utf8').catch(() => '');
  if (committed !== drawn) {
    console.error(`${name} is not what the rules say now: run \`node tools/status-diagram.ts\` and commit it.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, drawn);
  console.log(`${name} drawn.`);
}
