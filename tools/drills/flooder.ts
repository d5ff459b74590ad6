// The flood of `npm run drill:flood`, in a process of its own: one token, many connections, no pause, whatever is answered.
const { ORIGIN, AUTHORIZATION = '', CONNECTIONS } = process.env;

/** Pages of what an auditor reads, none of them small. */
const QUERIES = [
  '{ ledger(first: 100) { nodes { sequence body leafHash prev actor { displayName } action { title } changes { nodes { field before after } } } } }',
  '{ plan(code: "prostitution-mineurs-2021") { actions(first: 100) { nodes { number title milestones { nodes { title evidence { nodes { title url } } } } updates { nodes { narrative } } } } } }',
];

const answers: Record<string, number> = {};
let isOver = false;

async function ask(): Promise<void> {
  for (let turn = 0; !isOver; turn += 1) {
    const status = await fetch(`${ORIGIN}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: AUTHORIZATION },
      body: JSON.stringify({ query: QUERIES[turn % QUERIES.length] }),
    }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    answers[status] = (answers[status] ?? 0) + 1;
  }
}

process.once('SIGTERM', () => {
  isOver = true;
  console.log(JSON.stringify(answers));
  process.exit(0);
});
for (let connection = 0; connection < Number(CONNECTIONS); connection += 1) void ask();
