// `npm run generate` writes everything that is generated; `npm run generate -- documents` a part of it.
import { generators, rulebook } from './lib/generated.mjs';
import { root } from './lib/project.mjs';

const wanted = process.argv.slice(2);
const steps = [...generators, { name: 'rulebook', make: () => rulebook() }];
const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
if (unknown !== undefined) {
  console.error(`unknown: ${unknown}; known are ${steps.map((step) => step.name).join(', ')}`);
  process.exit(2);
}
for (const { name, make } of steps.filter((step) => wanted.length === 0 || wanted.includes(step.name))) {
  const { code, output } = await make(root);
  console.log(`${code === 0 ? 'written' : 'FAILED '}  ${name}`);
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
}
