import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestBed } from '@angular/core/testing';
import type { ComponentFixture } from '@angular/core/testing';
import { ApolloTestingController } from 'apollo-angular/testing';
import { buildSchema, executeSync } from 'graphql';
import type { DocumentNode } from 'graphql';

import { settle } from './settle.ts';

const contract = buildSchema(readFileSync(join(__dirname, '../../../api/schema.graphql'), 'utf8'));

/**
 * Answers the one question waiting as the API would: what the contract does not allow fails the test, and every object
 * says its type. Returns the variables that were asked with.
 */
export async function answerByContract(
  fixture: ComponentFixture<unknown>,
  document: DocumentNode,
  rootValue: object,
): Promise<Record<string, unknown>> {
  const asked = TestBed.inject(ApolloTestingController).expectOne(document);
  const variableValues = asked.operation.variables;
  const { data, errors } = executeSync({
    schema: contract,
    document: asked.operation.query,
    rootValue,
    variableValues,
  });
  expect(errors ?? []).toEqual([]);
  asked.flushData({ ...data });
  await settle(fixture);
  return variableValues;
}
