import fs from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(process.cwd(), 'server/src');
const DRAWN = fs.readFileSync(path.join(process.cwd(), 'docs/procedures.md'), 'utf8');

/** Lists of states of what nobody leads by acts: seen, told or counted from other things. */
const NO_PROCEDURE: Readonly<Record<string, string>> = {
  FILING_STATES: 'how a report stands to its term, counted where it is shown',
  REPORT_IMPORT_STATES: 'how the taking in of one file ended, within one request',
  FigureImportState: 'how the taking in of one file ended, within one job',
  TimelineState: 'how a step stands in the course of a case, counted where it is shown',
  ASSIGNMENT_STATES: 'in force till it is withdrawn, counted where it is shown',
};

/** Whether a list has a name of its own, or stands where the interface names it. */
const LISTS = /(?:const (\w*STATES) = |enumOf\('(\w*State)', )\[([^\]]*)\]/g;

interface StateList {
  readonly name: string;
  readonly file: string;
  readonly states: readonly string[];
}

const stateLists = fs
  .readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file): StateList[] => {
    const text = fs.readFileSync(path.join(SOURCES, file), 'utf8');
    return [...text.matchAll(LISTS)].map(([, name, shown = '', list = '']) => ({
      name: name ?? shown,
      file,
      states: [...list.matchAll(/'(\w+)'/g)].map(([, state = '']) => state),
    }));
  });

const sections = DRAWN.split(/^## /m).slice(1);
const statesIn = (section: string): Set<string> =>
  new Set(
    [...section.matchAll(/^ {2}(\S+) --> (\w+)|^- `(\w+)`/gm)]
      .flatMap(([, from, to, listed]) => [from, to, listed])
      .filter((state) => state !== undefined && state !== '[*]'),
  );

test('there are lists of states, and what is told to be no procedure is one of them', () => {
  expect(stateLists.length).toBeGreaterThan(20);
  const names = stateLists.map(({ name }) => name);
  for (const name of Object.keys(NO_PROCEDURE)) expect(names).toContain(name);
});

test.each(stateLists.filter(({ name }) => !(name in NO_PROCEDURE)))(
  '$name of $file are in the drawn procedures',
  ({ states }) => {
    const drawn = sections.map((section) => [...statesIn(section)].sort());
    expect(drawn).toContainEqual([...states].sort());
  },
);
