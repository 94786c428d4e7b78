import { spawn } from 'node:child_process';
import { text as readText } from 'node:stream/consumers';
import { join } from 'node:path';
import { ComplaintWorld, HEAD, INSPECTOR, CHAIR } from './complaint-world';

const ABOUT = 'Almaty city akimat';

describe('the public form of a complaint', () => {
  let world: ComplaintWorld;
  let name: string;
  beforeAll(async () => {
    world = await ComplaintWorld.start();
    const { rows } = await world.owner.query<{ name: string }>(
      'select name_ru as name from inspected_subject where id = $1',
      [await world.subjectOf('head@almaty-city.demo')],
    );
    name = rows[0]?.name ?? ABOUT;
  });
  afterAll(() => world.stop());

  type Fields = Readonly<Record<string, string>>;
  const open = async (path = '/public/complaint?lang=en', init: RequestInit = {}) => {
    const response = await world.server.client().fetch(path, init);
    return { status: response.status, text: await response.text() };
  };
  const keyOf = (text: string) => /name="key" value="([0-9a-f]+)"/.exec(text)?.[1] ?? '';
  const whole = async (given: Fields = {}): Promise<Fields> => ({
    key: keyOf((await open()).text),
    kind: 'NATURAL',
    name: 'Consumer B',
    email: 'b@example.kz',
    about: name,
    service: 'Certificate',
    right: 'Not given in time',
    date: '2026-03-18',
    text: 'I waited',
    ...given,
  });
  const post = (fields: Fields, files: readonly File[] = [], path = '/public/complaint?lang=en') => {
    const body = new FormData();
    for (const [key, value] of Object.entries(fields)) body.append(key, value);
    for (const file of files) body.append('files', file);
    return open(path, { method: 'POST', body });
  };
  const given = (text: string) =>
    [...text.matchAll(/<dd class="hash">([^<]*)<\/dd>/g)].map(([, value]) => value?.trim() ?? '');
  const check = (number: string, code: string, language = 'en') =>
    open(`/public/complaint/check?lang=${language}`, {
      method: 'POST',
      body: new URLSearchParams({ number, code }),
    });
  const count = async () => Number(await world.id('select count(*)::int as id from complaint'));

  const faults = async (texts: readonly string[]): Promise<string[]> => {
    const finder = spawn(process.execPath, [join(__dirname, '../../documents/find-faults.cjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    finder.stdin.end(JSON.stringify(texts));
    return JSON.parse(await readText(finder.stdout)) as string[];
  };

  test('[clause 9] it gives a number and a secret code, and goes to the office of the body that is named', async () => {
    const file = new File(['a photograph told in words'], 'note.txt', { type: 'text/plain' });
    const { status, text } = await post(await whole(), [file]);
    expect(status).toBe(200);
    const [number, code] = given(text);
    expect(number).toMatch(/^C-75-2026-\d{4}$/);
    const id = await world.id('select id from complaint where number = $1', [number]);
    const complaint = await world.read(INSPECTOR, id);
    expect(complaint).toMatchObject({
      state: 'WAITING',
      cameBy: 'PUBLIC_FORM',
      subject: { id: await world.subjectOf('head@almaty-city.demo') },
      person: { name: 'Consumer B', text: 'I waited' },
      files: [{ name: 'note.txt' }],
    });
    const seen = await check(number ?? '', code ?? '');
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('The complaint waits to be decided.');
    expect(seen.text).not.toContain('Consumer B');
    expect((await check(number ?? '', '0000-0000-0000-0000')).status).toBe(404);
    const { rows } = await world.owner.query('select from stored_file where case_kind = $1', ['complaint']);
    expect(rows).toHaveLength(1);
    const stored = await world.id(`select id from stored_file where case_kind = 'complaint'`);
    expect((await (await world.as(INSPECTOR)).fetch(`/complainant-files/${stored}`)).status).toBe(200);
    expect((await (await world.as(CHAIR)).fetch(`/complainant-files/${stored}`)).status).toBe(404);
  });

  test('the complainant reads there what became of it', async () => {
    const [number = '', code = ''] = given((await post(await whole())).text);
    const id = await world.id('select id from complaint where number = $1', [number]);
    await world.act(HEAD, 'answerComplaint', { id, version: 1 }, { reason: 'It was given <in time>' });
    const { text } = await check(number.toLowerCase(), code.replaceAll('-', '').toLowerCase());
    expect(text).toContain('No measures of control are taken.');
    expect(text).toContain('It was given &lt;in time&gt;');
  });

  test('sent twice it is one complaint with one code; sent again with other content it is refused', async () => {
    const fields = await whole();
    const before = await count();
    const [first, second] = await Promise.all([post(fields), post(fields)]);
    expect(given(first.text)).toEqual(given(second.text));
    expect(await count()).toBe(before + 1);
    const other = await post({ ...fields, text: 'Something else' });
    expect(other.status).toBe(400);
    expect(other.text).toContain('Something else');
    expect(keyOf(other.text)).not.toBe(fields['key']);
    expect(await count()).toBe(before + 1);
  });

  test('what is wrong stands beside its field, what was typed stays, nothing is written', async () => {
    const before = await count();
    const { status, text } = await post(
      await whole({
        about: '',
        email: 'nobody',
        date: '2026-03-20',
        region: '999999',
        text: 'x'.repeat(10_001),
      }),
    );
    expect(status).toBe(400);
    for (const field of ['about', 'email', 'date', 'region', 'text']) {
      expect(text).toContain(`id="${field}-fault"`);
      expect(text).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`));
    }
    expect(text).toContain('value="Consumer B"');
    expect(await count()).toBe(before);
  });

  test('signs that nobody sees are no words and no name, and a day that cannot be is none', async () => {
    const unseen = '\u200b\u200b';
    const before = await count();
    for (const [field, value] of [
      ['text', unseen],
      ['about', unseen],
      ['date', '0001-01-01'],
    ] as const) {
      const { status, text } = await post(await whole({ [field]: value }));
      expect(status).toBe(400);
      expect(text).toContain(`id="${field}-fault"`);
    }
    expect(await count()).toBe(before);
    const [number] = given((await post(await whole({ name: unseen, right: unseen }))).text);
    const { rows } = await world.owner.query<{ nameless: boolean; right: string | null }>(
      'select c.nameless, p.violated_right as right from complaint c join complaint_person p on p.id = c.id where c.number = $1',
      [number],
    );
    expect(rows).toEqual([{ nameless: true, right: null }]);
  });

  test('it speaks of files in the language of the page, not of the browser, and asks for none', async () => {
    const words = {
      kk: ['Файлдарды таңдау', 'Файл таңдалған жоқ.', 'Файлдар таңдалды.', 'Міндетті емес.'],
      ru: ['Выбрать файлы', 'Файлы не выбраны.', 'Файлы выбраны.', 'Необязательно.'],
      en: ['Choose files', 'No files are chosen.', 'Files are chosen.', 'Not required.'],
    };
    for (const [language, [button = '', ...said]] of Object.entries(words)) {
      const { text } = await open(`/public/complaint?lang=${language}`);
      expect(text).toContain(`<label class="choose" for="files">${button}</label>`);
      expect(text).toMatch(/<input\s+class="unseen"\s+type="file"/);
      for (const word of said) expect(text).toContain(word);
    }
    expect((await post(await whole({ text: 'Without files' }))).text).toContain('The complaint is received.');
  });

  test('markup is escaped, huge texts and wrong files are refused, and nothing is written', async () => {
    const before = await count();
    const script = '"><script>alert(1)</script>';
    const told = await post(await whole({ name: script, about: '', text: script }));
    expect(told.text).not.toContain('<script');
    expect((await post(await whole({ text: 'y'.repeat(200_000) }))).status).toBe(400);
    const program = new File(['MZ'], 'run.exe', { type: 'application/octet-stream' });
    expect((await post(await whole(), [program])).status).toBe(400);
    const note = (i: number) => new File([`note ${i}`], `${i}.txt`);
    expect((await post(await whole(), [1, 2, 3, 4].map(note))).status).toBe(400);
    const large = new File(['z'.repeat(5 * 1024 * 1024 + 1)], 'large.txt');
    expect((await post(await whole(), [large])).status).toBe(400);
    expect((await open('/public/complaint', { method: 'POST', body: 'nonsense' })).status).toBe(400);
    expect(await count()).toBe(before);
  });

  test('[clause 8.3] markup in a complaint that was taken stays text, and a nameless one is marked', async () => {
    const script = '<script>alert(1)</script>';
    const [number] = given((await post(await whole({ text: script, name: '' }))).text);
    const id = await world.id('select id from complaint where number = $1', [number]);
    const complaint = await world.read(INSPECTOR, id);
    expect(complaint).toMatchObject({ nameless: true, person: { name: null, text: script } });
  });

  test('[clause 9] of a body that no register knows the region decides; without one the Agency', async () => {
    const page = await open();
    const region = await world.office('350000000');
    expect(page.text).toContain(`<option value="${region}"`);
    const [there] = given((await post(await whole({ about: 'Unknown centre', region }))).text);
    expect(there).toMatch(/^C-35-/);
    const [agency] = given((await post(await whole({ about: 'Unknown centre' }))).text);
    expect(agency).toMatch(/^C-00-/);
  });

  test('[clause 9] a body of the register is found however its name was typed', async () => {
    const subject = await world.subjectOf('head@almaty-city.demo');
    const [kazakh = ''] = await world.owner
      .query<{ name: string }>('select name_kk as name from inspected_subject where id = $1', [subject])
      .then(({ rows }) => rows.map((row) => row.name));
    expect(kazakh).toMatch(/[әқғіұ]/i);
    const typedAs: Fields = { ә: 'А', қ: 'к', ғ: 'г', і: 'и', ұ: 'у', ң: 'н', ө: 'о' };
    const plain = kazakh.replace(/[әқғіұңө]/gi, (letter) => typedAs[letter.toLowerCase()] ?? '');
    for (const about of [` «${name.toUpperCase()}» `, name.replace(' ', '\u00a0 '), plain]) {
      const [number] = given((await post(await whole({ about }))).text);
      const id = await world.id('select id from complaint where number = $1', [number]);
      expect([about, await world.read(INSPECTOR, id)]).toMatchObject([about, { subject: { id: subject } }]);
    }
    const [other] = given((await post(await whole({ about: `${name} 2`, region: '' }))).text);
    expect(other).toMatch(/^C-00-/);
  });

  test.each(['kk', 'ru', 'en'])(
    'axe finds nothing on any page in %s, and none has a script',
    async (language) => {
      const path = `/public/complaint?lang=${language}`;
      const empty = await open(path);
      const wrong = await post(await whole({ about: '', email: 'nobody' }), [], path);
      const sent = await post(await whole(), [], path);
      const [number = '', code = ''] = given(sent.text);
      const pages = [empty, wrong, sent, await open(`/public/complaint/check?lang=${language}`)];
      const texts = [...pages, await check(number, code, language)].map(({ text }) => text);
      for (const text of texts) expect(text).not.toContain('<script');
      for (const text of texts) expect(text).toContain(`<html lang="${language}">`);
      expect(await faults(texts)).toEqual([]);
    },
  );

  test('whoever sends without end is stopped, and whoever guesses codes too', async () => {
    let last = 0;
    for (let i = 0; i < 25 && last !== 429; i += 1) last = (await post(await whole())).status;
    expect(last).toBe(429);
    last = 0;
    for (let i = 0; i < 25 && last !== 429; i += 1)
      last = (await check('C-75-2026-0001', '1111-1111-1111-1111')).status;
    expect(last).toBe(429);
  });
});
