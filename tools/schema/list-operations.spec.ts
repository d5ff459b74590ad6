import { readFileSync } from 'node:fs';
import { InMemoryCache } from '@apollo/client/cache';
import { parse, print } from 'graphql';
import { fingerprintOf } from '../../apps/api/src/graphql/fingerprint.ts';
import { listedOperations } from '../../apps/api/src/graphql/listed-operations.ts';
import { dashboardDocuments } from '../../apps/api/src/testing/dashboard-documents.ts';
import { plugin } from './list-operations.ts';

const VISIT = new URL('../../apps/explorer/src/visit.ts', import.meta.url);
const source = (text: string) => ({ document: parse(text) });
const fingerprint = (text: string) => fingerprintOf(parse(text));

describe('G-60 the list of the operations that a session may send', () => {
  const listed = listedOperations();
  const documents = dashboardDocuments();

  it('holds every document of the dashboard, as Apollo Client sends it, and nothing else but the one of the explorer', () => {
    expect(documents.size).toBeGreaterThan(40);
    const cache = new InMemoryCache();
    const sent = [...documents].map(([name, document]) => [name, print(cache.transformDocument(document))] as const);
    expect(sent.filter(([, text]) => !listed.has(fingerprint(text))).map(([name]) => name)).toEqual([]);
    expect(listed.size).toBe(documents.size + 1);
  });

  it('holds what the explorer asks before it knows who is there', () => {
    const query = /`\s*(query Explorer[^`]+)`/.exec(readFileSync(VISIT, 'utf8'))?.[1] ?? '';
    expect(listed.has(fingerprint(query))).toBe(true);
  });

  it('knows a document whatever its layout, and tells it from one that asks for anything more', () => {
    const plain = 'query A { plan(code: "x") { ...F } } fragment F on Plan { name }';
    const same = 'fragment F on Plan { name __typename }\nquery A{plan(code:"x"){__typename ...F}}';
    expect(fingerprint(same)).toBe(fingerprint(plain));
    for (const other of [
      plain.replace('"x"', '"y"'),
      plain.replace('name', 'name code'),
      plain.replace('name', 'n: name'),
      plain.replace('name', 'name t: __typename'),
      plain.replace('name', 'name __typename @skip(if: true)'),
      plain.replace('query A', 'query B'),
      `${plain} query C { viewer { id } }`,
    ])
      expect(fingerprint(other)).not.toBe(fingerprint(plain));
  });

  it('has each operation with all that it spreads, by a name of its own', () => {
    const fragments = source('fragment F on Plan { ...G } fragment G on Plan { name ...F }');
    const operation = source('query A { plan(code: "x") { ...F } }');
    const whole = 'query A { plan(code: "x") { ...F } } fragment F on Plan { ...G } fragment G on Plan { name ...F }';
    expect(JSON.parse(plugin(null, [operation, fragments]))).toEqual({ A: fingerprint(whole) });
    expect(() => plugin(null, [operation, source('query A { viewer { id } }')])).toThrow('« A »');
    expect(() => plugin(null, [source('{ viewer { id } }')])).toThrow('a name of its own');
  });
});
