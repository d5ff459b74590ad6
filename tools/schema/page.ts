import type { Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { type Announcement, announcementOf } from './announcements.ts';
import type { Changes } from './changes.ts';
import type { Deprecation } from './deprecations.ts';

/** A step of the contract: from one state to the next one. */
export interface Step {
  /** The day of the release, null for what is not released. */
  released: string | null;
  after: GraphQLSchema;
  changes: Changes;
}

const HEAD = `# What changed in the contract

Written by \`npm run schema:changelog\` from the released states of the contract in [\`docs/schema\`](schema) and the
present one in \`apps/api/schema.graphql\`; \`npm test\` fails when it is not up to date, or when a change that breaks
programs is not announced in \`docs/schema/announced.json\`. \`npm run schema:release\` keeps the present state as released.

- **Breaking**: a program that was right may fail. It is announced first.
- **May surprise**: a program that knows all values, or all arguments, meets one that it does not know.
- **Deprecated**: it still works, and says on which day it goes.
`;

/** The changelog as Markdown, the newest first. */
export function drawPage(
  steps: readonly Step[],
  announcements: readonly Announcement[],
  deprecations: readonly Deprecation[],
): string {
  const ahead = announcements.filter((one) => !steps.some(({ changes }) => isMade(one, changes)));
  return [
    HEAD,
    ...section('## Announced, not made yet', ahead.map(announced)),
    ...section(
      '## Deprecated today',
      deprecations.map(({ path, reason }) => `\`${path}\`: ${reason}`),
    ),
    ...[...steps].reverse().map((step) => drawStep(step, announcements)),
  ].join('\n');
}

const isMade = (one: Announcement, { breaking }: Changes): boolean =>
  breaking.some((change) => announcementOf(change, [one]));

const announced = ({ path, announcedOn, from, sentence }: Announcement): string =>
  `\`${path}\`, from ${from} (announced on ${announcedOn}): ${sentence}`;

function drawStep({ released, after, changes }: Step, announcements: readonly Announcement[]): string {
  const { breaking, surprising, deprecated, added, other, described } = changes;
  const told = (change: Change): string => {
    const found = announcementOf(change, announcements);
    return `${plain(change)}${found ? ` — ${found.sentence}` : ' — **not announced**'}`;
  };
  const parts = [
    ...section('### Breaking', breaking.map(told)),
    ...section('### May surprise', surprising.map(plain)),
    ...section('### Deprecated', deprecated.map(plain)),
    ...section(
      '### Added',
      added.map((change) => whatIsNew(change, after)),
    ),
    ...section('### Changed', other.map(plain)),
    ...(described ? [`${described} description${described > 1 ? 's' : ''} written or rewritten.\n`] : []),
  ];
  const title = released === null ? '## Not released yet' : `## Released on ${released}`;
  return [`${title}\n`, ...(parts.length ? parts : ['Nothing.\n'])].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length
    ? [
        `${title}\n\n${[...lines]
          .sort()
          .map((line) => `- ${line}`)
          .join('\n')}\n`,
      ]
    : [];
}

const plain = ({ path = '', message }: Change): string => `\`${path}\`: ${message.replaceAll("'", '`')}`;

/** What is new, with the sentence that the contract has for it. */
function whatIsNew({ path = '', message }: Change, schema: GraphQLSchema): string {
  const [typeName = '', member = '', argument] = path.split('.');
  const type = schema.getType(typeName);
  const field = type && 'getFields' in type ? type.getFields()[member] : undefined;
  const value = type && 'getValue' in type ? type.getValue(member) : undefined;
  const described = argument ? undefined : member ? (field ?? value) : type;
  const sentence = described?.description?.replaceAll(/\s+/g, ' ').trim();
  return sentence ? `\`${path}\`: ${sentence}` : `\`${path}\`: ${message.replaceAll("'", '`')}.`;
}
