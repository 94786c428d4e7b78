import { randomUUID } from 'node:crypto';
import { completed } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import {
  AFTER_OBJECTIONS,
  asAnybody,
  CHAIR,
  HEAD,
  INSPECTOR,
  preview,
  PUBLISH,
  SUBJECT,
  type Source,
} from './publication-world';

const UNREAD = PUBLISH.replace('textsRead: true, ', '');
const WORDS = {
  PREVIEW_CHANGED: {
    kk: 'қайтадан қарап шығыңыз',
    ru: 'просмотрите их снова',
    en: 'look at it again',
  },
  TEXTS_NOT_READ: {
    kk: 'Жүйе кейбір аты-жөндерді танымайды',
    ru: 'Не всякое имя система узнает',
    en: 'Not every name is known',
  },
} as const;

describe('nothing is published that was not looked at and read', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await openWorld();
    caseId = (await completed(world)).id;
    world.at(AFTER_OBJECTIONS);
  }, 120_000);
  afterAll(() => world?.stop());

  async function refused(
    document: string,
    email: string,
    source: Source,
    sha256: string,
    code: keyof typeof WORDS,
  ): Promise<void> {
    const client = await world.as(email);
    for (const [language, words] of Object.entries(WORDS[code])) {
      client.language = language;
      const { findings } = await client.expectRefusal('REFUSED_BY_LAW', document, {
        source,
        sha256,
        key: randomUUID(),
      });
      expect(findings.map((finding) => finding.code)).toEqual([code]);
      expect(findings[0]?.message).toContain(words);
    }
    client.language = 'en';
    expect(await asAnybody(world.server.client())).toEqual([]);
  }

  test('[clause 66] words to be left out that came after the look are published by nobody', async () => {
    const source = { kind: 'INSPECTION', caseId };
    const seen = await preview(world, HEAD, source);
    const changed = { ...source, leaveOut: ['Note'] };
    expect((await preview(world, HEAD, changed)).content).not.toBe(seen.content);
    await refused(PUBLISH, HEAD, changed, seen.sha256, 'PREVIEW_CHANGED');
  });

  test('[clause 66] neither is another text of one’s own than the one that was looked at', async () => {
    const source = { kind: 'OWN_RESULT', caseId, text: 'All of it was put right' };
    const { sha256 } = await preview(world, SUBJECT, source);
    const other = { ...source, text: 'Nothing was put right' };
    await refused(PUBLISH, SUBJECT, other, sha256, 'PREVIEW_CHANGED');
  });

  test('[clause 66] [clause 31] a name that nobody knows stays in a text, so who publishes says to have read it', async () => {
    const source = { kind: 'OWN_RESULT', caseId, text: 'The queue was put right by Иванов Петр' };
    const seen = await preview(world, SUBJECT, source);
    expect(seen).toMatchObject({ typed: true, allowed: true });
    expect(seen.content).toContain('Иванов Петр');
    await refused(UNREAD, SUBJECT, source, seen.sha256, 'TEXTS_NOT_READ');
    // What people found is typed as well.
    const inspection = { kind: 'INSPECTION', caseId };
    const { sha256 } = await preview(world, HEAD, inspection);
    await refused(UNREAD, HEAD, inspection, sha256, 'TEXTS_NOT_READ');

    const without = { ...source, leaveOut: ['Иванов Петр'] };
    const unnamed = await preview(world, SUBJECT, without);
    const variables = { source: without, sha256: unnamed.sha256, key: randomUUID() };
    await (await world.as(SUBJECT)).run(PUBLISH, variables);
    const [published] = await asAnybody(world.server.client());
    expect(published?.content).toContain('The queue was put right by […]');
  });

  test('[clause 66] [clause 31] words that a publication left out are left out of the next one, unless who publishes says that they are to be read', async () => {
    const source = { kind: 'INSPECTION', caseId };
    const whole = await preview(world, HEAD, { ...source, leaveOut: [] });
    const word = 'Note';
    const without = { ...source, leaveOut: [word, 'no such words'] };
    const seen = await preview(world, HEAD, without);
    expect(seen.content).not.toBe(whole.content);
    expect(seen.notLeftOut).toContain('no such words');
    const given = (of: Source, sha256: string) => ({ source: of, sha256, key: randomUUID() });
    const head = await world.as(HEAD);
    await head.run(PUBLISH, given(without, seen.sha256));
    // Whoever of the office looks next, looks at it without them, and hears what would come back.
    const next = await preview(world, INSPECTOR, source);
    expect([next.leaveOut, next.sha256, next.comesBack]).toEqual([without.leaveOut, seen.sha256, []]);
    // Nor does another office show them unknowingly; one case that two have published counts once.
    const compared = async () => await (await world.server.client().fetch('/public/comparison')).text();
    const [alone, chair] = [await compared(), await world.as(CHAIR)];
    const beside = await preview(world, CHAIR, source);
    expect([beside.inForceId, beside.standsBeside.length]).toEqual([null, 1]);
    expect([...beside.leaveOut].toSorted()).toEqual([...without.leaveOut].toSorted());
    const shown = await preview(world, CHAIR, { ...source, leaveOut: [] });
    expect(shown.comesBack).toEqual([word]);
    await chair.expectRefusal('REFUSED_BY_LAW', PUBLISH, given({ ...source, leaveOut: [] }, shown.sha256));
    const standing = await asAnybody(world.server.client());
    await chair.run(PUBLISH, given(source, beside.sha256));
    expect(await asAnybody(world.server.client())).toHaveLength(standing.length + 1);
    expect(await compared()).toBe(alone);
    const open = { ...source, leaveOut: ['no such words'] };
    const back = await preview(world, INSPECTOR, open);
    expect(back.comesBack).toEqual([word]);
    const inspector = await world.as(INSPECTOR);
    for (const [language, words] of Object.entries({
      kk: 'енді жұрт оқиды',
      ru: 'теперь прочтут все',
      en: 'now be read',
    })) {
      inspector.language = language;
      const { findings } = await inspector.expectRefusal('REFUSED_BY_LAW', PUBLISH, given(open, back.sha256));
      expect(findings).toMatchObject([{ code: 'LEFT_OUT_WORDS_COME_BACK', clause: '31' }]);
      expect(findings[0]?.message).toContain(words);
      expect(findings[0]?.message).toContain(word);
    }
    inspector.language = 'en';
    const knowing = PUBLISH.replace('textsRead: true,', 'textsRead: true, wordsComeBack: true,');
    await inspector.run(knowing, given(open, back.sha256));
    // The office leaves them out no more, the Agency does; whoever speaks of its own results hears nothing of them.
    expect((await preview(world, HEAD, source)).leaveOut).toEqual(['no such words', word]);
    const ofOwn = await preview(world, SUBJECT, { kind: 'OWN_RESULT', caseId, text: `We say ${word}` });
    expect(ofOwn.leaveOut).not.toContain(word);
  });
});
