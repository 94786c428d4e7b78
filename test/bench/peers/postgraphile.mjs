// PostGraphile 5 over the same tables, as a role past every policy. Needs Node 22 or newer.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

const { url } = JSON.parse(process.env.TARGET);
// The terms of a case are joined to it without a foreign key, and ordered by a column that no index of theirs begins with.
// Two names of ours are already taken by what it makes of others.
const relations = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'public.deadline': { tags: { foreignKey: '(inspection_id) references public.inspection (id)' } },
    },
    attribute: {
      'public.deadline.due_at': { tags: { behavior: '+orderBy' } },
      'public.plan_row_information.row_id': { tags: { name: 'planRowId' } },
    },
    constraint: {
      'public.calendar_decree.calendar_decree_takes_back_id_fkey': {
        tags: {
          fieldName: 'takenBack',
          foreignSingleFieldName: 'takingBack',
          foreignFieldName: 'takingBackAll',
        },
      },
    },
  },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [makePgService({ connectionString: url, schemas: ['public'], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
if (process.argv.includes('--schema')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await instance.getSchema()));
  process.exit(0);
}
const serv = instance.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`ready ${server.address().port}`));
