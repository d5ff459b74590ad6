import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { CHECK_COUNT, inspect } from '../testing/cop.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import { executableSchema } from './schema.ts';

/** Five hundred times one field costs what one does (G-17): graphql-cop itself no longer asks for it. */
const HARMLESS = 'Field Duplication';

describe('what graphql-cop looks for', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  const found = async (headers: Record<string, string>) => {
    const { findings, answers } = await inspect(`${server.origin}/graphql`, headers);
    expect(answers).toBe(CHECK_COUNT);
    return findings.filter((one) => one !== HARMLESS);
  };

  it('G-03 is not here for a stranger, nor for a session', async () => {
    expect(await found({})).toEqual([]);
    expect(await found((await server.as('cabinet')).credentials)).toEqual([]);
  });

  it('G-04 is the schema alone with the token of an auditor, who may explore it', async () => {
    expect(await found((await server.withTokenOf('auditor')).credentials)).toEqual(['Introspection']);
  });

  it('G-05 is found in a server without defences', async () => {
    const lax = new ApolloServer({
      schema: executableSchema(),
      introspection: true,
      csrfPrevention: false,
      allowBatchedHttpRequests: true,
    });
    const app = Fastify();
    await lax.start();
    app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(lax) });
    const { findings } = await inspect(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
    await app.close();
    await lax.stop();
    expect(findings).toEqual(
      expect.arrayContaining([
        ...['Field Suggestions', 'Introspection', 'GET Method Query Support', 'Alias Overloading'],
        ...['Array-based Query Batching', 'Directive Overloading', HARMLESS],
      ]),
    );
  });
});
