// Reads a JSON list of pages from standard input, prints what axe finds on them as another.
const { readFileSync } = require('node:fs');
const axe = require('axe-core');
const { JSDOM } = require('jsdom');

// Colours are not computed without a browser; the journeys in a real one look at them.
const rules = { 'color-contrast': { enabled: false } };

async function main() {
  const faults = [];
  for (const page of JSON.parse(readFileSync(0, 'utf8'))) {
    const { window } = new JSDOM(page, { runScripts: 'outside-only' });
    window.eval(axe.source);
    const { violations } = await window.axe.run(window.document, { rules });
    faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
  }
  console.log(JSON.stringify(faults));
}

main();
