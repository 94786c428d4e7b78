import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './project.mjs';

const FOLDER = join(root, 'test-results', 'together');

/**
 * The files of a group pay once for loading the modules and building the schema, some five seconds of processor time. Groups
 * become smaller towards the end, where the other workers wait for the last one: `sizes` of the first and of the last.
 */
const PROJECTS = {
  browser: { sizes: [5, 3], seconds: 22, isTest: (path) => /^test\/e2e\/.*\.e2e\.test\.ts$/.test(path) },
  server: {
    sizes: [18, 6],
    seconds: 4,
    isTest: (path) => /\.test\.ts$/.test(path) && !/^test\/(law|portal|process|e2e|bench)\//.test(path),
  },
};

/** Files that take far longer than others of their project, in seconds: they begin first. Near enough is enough. */
const LONG = {
  'test/access/answered-together.test.ts': 38,
  'test/access/oracle-of-rooms.test.ts': 64,
  'test/access/plans-of-documents.test.ts': 27,
  // Needs no demonstration, so that it works while the first that does has it told.
  'test/access/registered-documents.test.ts': 65,
  'test/access/role-table/role-table.test.ts': 30,
  'test/api/escalation/escalation.test.ts': 17,
  'test/api/letter-on-measures/letter.test.ts': 19,
  'test/api/prescription/extension.test.ts': 17,
  'test/api/prescription/partly-taken-over.test.ts': 16,
  'test/api/prescription/successful-information.test.ts': 15,
  'test/api/reporting/import.test.ts': 15,
  'test/api/special-commission/failing-session.test.ts': 15,
  'test/api/two-ways-of-reading.test.ts': 80,
  'test/demo/half-told.test.ts': 45,
  'test/demo/story.test.ts': 20,
  'test/documents/render-docx.test.ts': 15,
  'test/e2e/agency-views.e2e.test.ts': 90,
  'test/e2e/commission-journey.e2e.test.ts': 60,
  'test/e2e/control-journey.e2e.test.ts': 45,
  'test/e2e/keyboard.e2e.test.ts': 41,
  'test/e2e/monitoring-journey.e2e.test.ts': 43,
  'test/e2e/papers-journey.e2e.test.ts': 40,
  'test/e2e/subject-report.e2e.test.ts': 38,
  'test/e2e/subject-views.e2e.test.ts': 43,
  'test/platform/journal-verify.test.ts': 15,
  'test/worker/database-restart.test.ts': 19,
  'test/worker/killed.test.ts': 45,
  'test/worker/sweep-processes.test.ts': 13,
};

/** How many files each group takes: evenly fewer from the first to the last. */
function sizesOf(files, [first, last]) {
  const groups = Math.max(1, Math.ceil((2 * files) / (first + last)));
  const step = (first - last) / Math.max(1, groups - 1);
  return Array.from({ length: groups }, (_, at) => Math.ceil(first - at * step));
}

/** Groups as long as their share of the files, those with the longest files first. */
function groupsOf(project) {
  const { sizes, seconds, isTest } = PROJECTS[project];
  const lengthOf = (path) => LONG[path] ?? seconds;
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => join('test', name))
    .filter(isTest)
    .sort()
    .sort((left, right) => lengthOf(right) - lengthOf(left));
  const groups = sizesOf(files.length, sizes).map((size) => ({ size, length: 0, taken: [] }));
  // Neighbours come apart: those of one folder are alike in length.
  for (const path of files) {
    const open = groups.filter(({ size, taken }) => taken.length < size);
    const share = ({ size, length }) => length / size;
    const group = open.reduce((short, one) => (share(one) < share(short) ? one : short));
    group.taken.push(path);
    group.length += lengthOf(path);
  }
  return groups.map(({ taken }) => taken).filter((taken) => taken.length > 0);
}

/** Journeys lie between the others, as one leaves a core idle half of the time, and none begins near the end. */
const placeOf = { browser: (at, of) => (0.7 * at) / of, server: (at, of) => at / of };

/**
 * Writes files that take in several test files each, for `jest.config.cjs` with TOGETHER set: jest loads all modules anew
 * for each file and the schema is built anew, which is half of what a file of a few tests costs. Each file's hooks stay its own,
 * in a `describe` with its name; a file alone is run as ever. Their numbers are the order that
 * test/harness/in-order.cjs begins them in.
 */
export function writeTogether(projects) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const placed = projects.flatMap((project) =>
    groupsOf(project).map((taken, at, { length }) => ({
      project,
      taken,
      place: placeOf[project](at, length),
    })),
  );
  placed.sort((left, right) => left.place - right.place);
  for (const [at, { project, taken }] of placed.entries()) {
    const lines = taken.map((path) => {
      const from = relative(FOLDER, join(root, path));
      return `describe(${JSON.stringify(path)}, () => void require(${JSON.stringify(from)}));\n`;
    });
    // What one file says of its time holds for the group from the last one on.
    const text = `${lines.join('')}jest.setTimeout(300_000);\n`;
    writeFileSync(join(FOLDER, `${project}-${String(at + 1).padStart(3, '0')}.test.js`), text);
  }
}
