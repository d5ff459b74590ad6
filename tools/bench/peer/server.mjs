// PostGraphile 5 on Jalon's database, as somebody who knows it would set it up: for `npm run bench` alone.
import { createServer } from 'node:http';
import jwt from 'jsonwebtoken';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, JWT_SECRET, PORT = '0' } = process.env;

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public', 'peer'], poolConfig: { max: 10 } })],
  grafserv: { graphqlOverGET: false, graphiql: false, websockets: false, watch: false },
  grafast: {
    explain: false,
    // As its documentation has it: a token says who asks, and the database is told by settings of the request.
    context: ({ node }) => {
      const [, token] = /^Bearer (.+)$/.exec(node?.req.headers.authorization ?? '') ?? [];
      const { role, person_id } = jwt.verify(token, JWT_SECRET, { algorithms: ['HS256'] });
      return { pgSettings: { role, 'jwt.claims.person_id': person_id } };
    },
  },
});
const server = createServer();
server.on('error', () => process.exit(1));
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
process.once('SIGTERM', () => process.exit(0));
