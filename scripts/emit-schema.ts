import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from '../server/src/composition';
import { buildApplicationSchema } from '../server/src/platform/graphql/build-schema';

// Offline: neither a database nor a server is needed to know what the rooms expose.
const folder = join(resolve(process.argv[2] ?? '.'), 'shared-schema');
mkdirSync(folder, { recursive: true });
const schema = lexicographicSortSchema(buildApplicationSchema(resolvers));
writeFileSync(join(folder, 'schema.graphql'), `${printSchema(schema)}\n`);
