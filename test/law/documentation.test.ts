import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'data', 'coverage', 'test-results']);

/** Every file of the project, from its root. */
function filesBelow(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name) || (entry.name.startsWith('.') && entry.isDirectory())) return [];
    const name = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}

const files = filesBelow('');
const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const pages = files.filter((file) => file.endsWith('.md')).map((file) => ({ file, text: read(file) }));
const found = <T>(of: (page: { file: string; text: string }) => readonly T[]) =>
  pages.flatMap((page) => of(page).map((what) => `${page.file}: ${String(what)}`));

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    const dead = found(({ file, text }) =>
      [...text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)]
        .map(([, link = '']) => link.replace(/#.*$/, ''))
        .filter((link) => link !== '' && !/^(https?|mailto):/.test(link))
        .filter((link) => !fs.existsSync(path.join(ROOT, path.dirname(file), link))),
    );
    expect(dead).toEqual([]);
  });

  it('names no source file that is gone', () => {
    const known = new Set(
      files.flatMap((file) => file.split('/').map((_, i, all) => all.slice(i).join('/'))),
    );
    const gone = found(({ text }) =>
      [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|cjs|vue|css))`/g)]
        .map(([, name = '']) => name.replace(/^(\.{1,2}\/)+/, ''))
        .filter((name) => !name.includes('NNNN') && !known.has(name)),
    );
    expect(gone).toEqual([]);
  });

  it('names no command of npm that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = found(({ text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts)),
    );
    expect(unknown).toEqual([]);
    const script = /node (?:--?[\w=-]+ )*(scripts\/[\w.-]+)/g;
    const gone = found(({ text }) =>
      [...text.matchAll(script)].map(([, name = '']) => name).filter((name) => !files.includes(name)),
    );
    expect(gone).toEqual([]);
  });

  it('has a README for each room', () => {
    const entrances = files
      .filter((file) => /^server\/src\/(?!platform|config|demo).*\/index\.ts$/.test(file))
      .filter((file) => /\bRoom\b/.test(read(file)))
      .map((file) => path.posix.dirname(file));
    // One that lies in another stands in its README.
    const rooms = entrances.filter((room) => !entrances.some((other) => room.startsWith(`${other}/`)));
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((room) => !files.includes(`${room}/README.md`))).toEqual([]);
  });

  it('lists every decision under its number, with its day', () => {
    const index = read('docs/adr/README.md');
    const decisions = files.filter((file) => /^docs\/adr\/\d{4}-/.test(file));
    for (const file of decisions) {
      const name = path.posix.basename(file);
      const number = name.slice(0, 4);
      const [head = '', , day = ''] = read(file).split('\n');
      const title = head.replace(`# ${number}. `, '');
      expect(head).toBe(`# ${number}. ${title}`);
      expect(day).toMatch(/^\d{1,2} \w+ \d{4}(\.|$)/);
      expect(index).toContain(`[${number}](${name})`);
      expect(index).toContain(title);
      for (const part of ['Context', 'Decision']) expect(read(file)).toContain(`**${part}.**`);
    }
    expect(new Set(decisions.map((file) => path.posix.basename(file).slice(0, 4))).size).toBe(
      decisions.length,
    );
    expect(index.match(/^\| \[/gm)).toHaveLength(decisions.length);
  });
});
