// `npm run audit:graphql`: holds the server against the audit suite of GraphQL over HTTP, and writes docs/audit-graphql.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { type Audited, LEVELS, audit, scoreOf } from '../../apps/api/src/testing/audit.ts';
import { speakerWith } from '../../apps/api/src/testing/speaker.ts';
import { tokenOf } from '../../apps/api/src/testing/token-of.ts';
import { signIn } from '../drills/people.ts';
import { startServer } from '../drills/server-process.ts';

const root = join(import.meta.dirname, '../..');
/** What has to pass at least. */
const WANTED = { MUST: 13, SHOULD: 23, MAY: 22 } as const;

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-audit-'));
const server = await startServer(dataDir);
try {
  const people = await signIn(server.entry, ['AUDITOR']);
  const auditor = speakerWith(server.origin, { ...people.get('AUDITOR')! });
  const authorization = `Bearer ${await tokenOf(auditor, { now: '' })}`;
  const found = await audit(server.origin, { authorization });
  const text = await format(page(found), { parser: 'markdown', printWidth: 120 });
  writeFileSync(join(root, 'docs/audit-graphql.md'), text);
  console.log(text);
  process.exitCode = LEVELS.every((level) => scoreOf(found, level).passed >= WANTED[level]) ? 0 : 1;
} finally {
  await server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}

function page(found: readonly Audited[]): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/graphql-http/package.json'), 'utf8')) as {
    version: string;
  };
  const scores = LEVELS.map((level) => {
    const { passed, of } = scoreOf(found, level);
    return `| ${level} | ${passed} of ${of} | ${WANTED[level]} |`;
  });
  const rows = found.map(({ id, name, reason }) => `| ${id} | \`${name}\` | ${reason === null ? 'yes' : '**no**'} |`);
  return `# GraphQL over HTTP

\`npm run audit:graphql\` wrote this page: it starts the server as \`npm start\` does, and holds it against the audit suite of
graphql-http ${version}, with the token of an auditor. \`npm test\` does the same, and without a token.

| level | passed | wanted |
| --- | --: | --: |
${scores.join('\n')}

What is missed is wanted: a query in the address of a GET is refused, for any page could have a browser follow a link.

| audit | what it asks for | is so |
| --- | --- | --- |
${rows.join('\n')}
`;
}
