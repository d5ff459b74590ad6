// The same questions in plain SQL over HTTP, answered as the database writes them: what is left to gain. For `npm run bench` alone.
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const overview = (suffix, argument) => `select json_build_object(
  'byAxis', (select json_agg(row_to_json(one)) from plan_by_axis${suffix}(plan${argument}) one),
  'byMinistry', (select json_agg(row_to_json(one)) from plan_by_ministry${suffix}(plan${argument}) one),
  'lateMilestones', (select json_agg(row_to_json(one)) from plan_late_milestones${suffix}(plan${argument}) one),
  'curve', (select json_agg(row_to_json(one)) from plan_curve${suffix}(plan${argument}) one))::text as json
  from plan where code = $1`;

const QUERIES = {
  overview: overview('', ''),
  past: overview('_at', ', $2'),
  actions: `select json_agg(row_to_json(page))::text as json from (
    select action.number, action.title, action.status, action.confidence,
      (select json_agg(json_build_object('role', role, 'department', department, 'ministry', ministry.code, 'name', ministry.name)
          order by position)
        from ownership left join ministry on ministry.id = ministry_id where action_id = action.id) as owners,
      (select row_to_json(next) from (select title, baseline, forecast from action_next_milestone(action)) next) as next_milestone,
      (select row_to_json(latest) from (
        select action_update.id, action_update.status, action_update.confidence, narrative, decided_at, display_name
        from action_update join person on person.id = author_id
        where action_id = action.id and state = 'VALIDATED' order by decided_at desc limit 1) latest) as update,
      (select json_agg(json_build_object('reference', reference, 'text', text)) from recommendation_link
        join recommendation on recommendation.id = recommendation_id where action_id = action.id) as recommendations
    from action join plan on plan.id = plan_id where plan.code = $1 order by action.number limit 50) page`,
  ledger: `select json_agg(row_to_json(page))::text as json from (
    select seq, operation, recorded_at, effective_at, body, leaf_hash, prev from ledger where seq < $1 order by seq desc limit $2) page`,
  update: `select post_update($1, $2, $3, $4, $5, $6, $7, $8)::text as json`,
  search: `select json_agg(row_to_json(page))::text as json from found($1) page`,
};

const app = Fastify();
app.post('/:name', async ({ params: { name }, body }, reply) => {
  const { rows } = await pool.query({ name, text: QUERIES[name], values: body });
  reply.type('application/json');
  return rows[0].json;
});
await app.listen({ port: Number(process.env.PORT ?? 0), host: '127.0.0.1' });
console.log(`listening on ${app.server.address().port}`);
process.once('SIGTERM', () => process.exit(0));
