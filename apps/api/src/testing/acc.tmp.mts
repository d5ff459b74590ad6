import { PGlite } from '@electric-sql/pglite';
import { openPGlite } from '/work/main/apps/api/src/database/open-database.ts';
import { migrate } from '/work/main/apps/api/src/database/migrate.ts';
import { seed } from '/work/main/apps/api/src/import/seed.ts';
import { serverUnderTest, NOW } from '/work/main/apps/api/src/testing/server-under-test.ts';
import { tryEverything, ANSWERS } from '/work/main/apps/api/src/testing/access/trial.ts';
import { allFields } from '/work/main/apps/api/src/testing/contract.ts';
const database = openPGlite(await PGlite.create());
await migrate(database.db); await seed(database.db,{now:NOW,demo:true});
const server = await serverUnderTest({database});
const t=Date.now();
const m = await tryEverything(server); console.log(Date.now()-t,'ms', m.size);
const groups = new Map(); for(const [f,c] of m){const k=c.join(' | '); groups.set(k,[...(groups.get(k)??[]),f]);}
for(const [k,f] of groups) console.log(k,'\n   ',f.length, f.slice(0,60).join(' '));
console.log('untried', allFields.filter(({name,parent})=>!m.has(name)&&!ANSWERS.includes(parent.name)).map(x=>x.name));
await server.stop(); process.exit(0);
