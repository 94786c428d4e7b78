import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CLAUSE_COVERAGE, CLAUSE_IDS } from '../../server/src/law';
import { buildRulebookData, missingClauses } from '../../scripts/rulebook/build-rulebook';
import { findProofs } from '../../scripts/rulebook/find-proofs';
import { findRules } from '../../scripts/rulebook/find-rules';
import { writeMarkdown } from '../../scripts/rulebook/write-markdown';

const CITATION = ['[clause', '28-2]'].join(' ');
const SUB_PARAGRAPH = ['[clause', '8.2]'].join(' ');
const SOURCES = join(__dirname, '../../server/src');
const NOWHERE = ['[clause', '99]'].join(' ');

describe('the rulebook', () => {
  it('finds every clause that a title cites, in any kind of quotes', () => {
    const text = `it('${CITATION} asks', f); it("${SUB_PARAGRAPH} ${CITATION} both", f); it(\`plain\`, f);`;
    expect(findProofs([{ path: 'test/a.test.ts', text }])).toEqual([
      { clause: '28-2', file: 'test/a.test.ts', title: 'asks' },
      { clause: '8.2', file: 'test/a.test.ts', title: 'both' },
      { clause: '28-2', file: 'test/a.test.ts', title: 'both' },
    ]);
  });

  it('finds the rules of rooms and not those of the kernel', () => {
    const text =
      "return judge(inTime, '16', 'NOTICE_IN_TIME', 'VOID'); breach('8.2', 'NOT_TWICE', 'VOID'); x('99', 'NO_SUCH');";
    const room = { path: 'server/src/external-control/inspection/rules.ts', text };
    const kernel = { path: 'server/src/law/rules.ts', text };
    expect(findRules([room, kernel]).map(({ clause, code }) => [clause, code])).toEqual([
      ['16', 'NOTICE_IN_TIME'],
      ['8.2', 'NOT_TWICE'],
    ]);
  });

  it('puts tests and rules of a sub-paragraph on the page of its clause', () => {
    const proofs = findProofs([{ path: 'test/api/a.test.ts', text: `it('${SUB_PARAGRAPH} twice', f)` }]);
    const { clauses } = buildRulebookData(proofs, [{ clause: '8.2', code: 'NOT_TWICE', file: 'rules.ts' }]);
    const page = clauses.find(({ clause }) => clause === '8');
    expect([page?.tests.length, page?.rules.length]).toEqual([1, 1]);
  });

  it('finds fault with a citation of a clause that is not there, and with a missing clause', () => {
    const proofs = findProofs([{ path: 'test/a.test.ts', text: `it('${NOWHERE}', f)` }]);
    expect(buildRulebookData(proofs, []).faults.join()).toContain('clause 99');
    expect(missingClauses(CLAUSE_IDS)).toEqual([]);
    expect(missingClauses(CLAUSE_IDS.filter((id) => id !== '22-1' && id !== '40'))).toEqual(['40', '22-1']);
  });

  it('says of every clause how it is served: by a room that is there, or by people, with the reason', () => {
    const rooms = new Set(
      readdirSync(SOURCES, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => relative(SOURCES, join(entry.parentPath, entry.name))),
    );
    const { clauses } = buildRulebookData([], []);
    const unsaid = clauses.filter(({ status, room, reason }) =>
      status === 'manual' ? !reason : !room || !rooms.has(room),
    );
    expect(unsaid.map(({ clause }) => clause)).toEqual([]);
    expect(Object.keys(CLAUSE_COVERAGE).toSorted()).toEqual([...CLAUSE_IDS].toSorted());
    expect(writeMarkdown(buildRulebookData([], []))).not.toContain('not yet built');
  });

  it('writes the same text each time, with a page for every clause', () => {
    const data = buildRulebookData([], []);
    expect(writeMarkdown(data)).toBe(writeMarkdown(buildRulebookData([], [])));
    const headings = [...writeMarkdown(data).matchAll(/^### (\S+)\. /gm)].map((match) => match[1]);
    expect(headings).toEqual([...CLAUSE_IDS]);
  });

  it('says where each clause’s deadlines come from', () => {
    const { clauses } = buildRulebookData([], []);
    const ids = new Set(clauses.flatMap(({ deadlines }) => deadlines.map(({ id }) => id)));
    expect(ids.size).toBe(35);
    expect(clauses.find(({ clause }) => clause === '7')?.deadlines.map(({ count }) => count)).toEqual([
      '10.12 of the year before',
      '10.05 of the same year',
    ]);
  });
});
