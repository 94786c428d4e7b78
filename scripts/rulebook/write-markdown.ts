import type { ClausePage, RulebookData } from './build-rulebook';
import type { Proof } from './find-proofs';

const CHAPTERS = ['', 'General', 'External control', 'Internal control and reports', 'Closing'];

function groupByFile(tests: readonly Proof[]): string {
  const files = new Map<string, number>();
  for (const { file } of tests) files.set(file, (files.get(file) ?? 0) + 1);
  return [...files].map(([file, count]) => `\`${file}\` (${count})`).join(', ');
}

function line(label: string, text: string): string[] {
  return text === '' ? [] : [`- ${label}: ${text}`];
}

function writeClause(page: ClausePage): string {
  const status = page.reason ?? (page.room ? `in \`${page.room}\`` : '');
  return [
    `### ${page.clause}. ${page.title}`,
    '',
    page.summary,
    '',
    `- Status: **${page.status}**${status ? `, ${status}` : ''}`,
    ...line('Rules', page.rules.map(({ clause, code }) => `\`${code}\` (${clause})`).join(', ')),
    ...line(
      'Deadlines',
      page.deadlines.map(({ id, name, count }) => `\`${id}\` ${name}: ${count}`).join('; '),
    ),
    ...line('Documents', page.documents.join(', ')),
    ...line('Decisions', page.decisions.join(', ')),
    ...line('Tests', groupByFile(page.tests)),
    '',
  ].join('\n');
}

function countStatuses(clauses: readonly ClausePage[]): string {
  return (['enforced', 'recorded', 'manual'] as const)
    .map((status) => `${clauses.filter((page) => page.status === status).length} ${status}`)
    .join(', ');
}

/** The rulebook as people read it. */
export function writeMarkdown(data: RulebookData): string {
  const chapters = [1, 2, 3, 4].flatMap((chapter) => [
    `## Chapter ${chapter}. ${CHAPTERS[chapter]}`,
    '',
    ...data.clauses.filter((page) => page.chapter === chapter).map(writeClause),
  ]);
  const decisions = data.decisions.flatMap(({ id, clauses, question, reading, verified }) => [
    `- **${id}** (${clauses.join(', ')}) ${question} ${reading}${verified ? '' : ' _(Code, unverified)_'}`,
  ]);
  return [
    '# Rulebook',
    '',
    `Written by \`npm run rulebook\` from the code and the tests; do not edit. Edition ${data.edition}, in force from ${data.inForceFrom}.`,
    '',
    `${data.clauses.length} clauses: ${countStatuses(data.clauses)}. Summaries are ours, not the text of the Rules.`,
    '',
    ...chapters,
    '## Decisions',
    '',
    ...decisions,
    '',
  ].join('\n');
}
