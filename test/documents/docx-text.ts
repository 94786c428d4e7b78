import { execFileSync } from 'node:child_process';
import { readZip } from '../../server/src/platform/zip';

const NAMED = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

/** The parts of a DOCX file that are XML, by name. */
export function xmlPartsOf(docx: Buffer): Map<string, string> {
  const parts = readZip(docx).filter(({ name }) => /\.(xml|rels)$/.test(name));
  return new Map(parts.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]));
}

/** What a reader of a DOCX file reads, paragraph by paragraph. */
export function wordsOf(docx: Buffer): string {
  const parts = xmlPartsOf(docx);
  return [...parts]
    .filter(([name]) => /^word\/(document|footer)/.test(name))
    .map(([, xml]) => xml)
    .join('')
    .replace(/<w:(?:br|tab)\/>/g, ' ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof NAMED) => NAMED[name]);
}

/** What an XML parser finds wrong, in a process of its own: the parser and the runner do not get on. */
export function faultsOfXml(texts: readonly string[]): string[] {
  const script = require.resolve('./find-xml-faults.cjs');
  return JSON.parse(
    execFileSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: 'utf8' }),
  ) as string[];
}
