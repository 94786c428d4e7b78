import { createHash, randomUUID } from 'node:crypto';
import { at, completed } from '../inspection/support/course';
import { openWorld, type World } from '../inspection/support/world';
import { file, perform, row } from '../reporting/reporting-server';
import {
  ANALYST,
  completedWithSecrets,
  mark,
  markInput,
  withSecrets,
} from '../confidentiality/secrets-world';
import {
  actDocument,
  actOn,
  AFTER_OBJECTIONS,
  asAnybody,
  CHAIR,
  HEAD,
  INSPECTOR,
  OTHER_HEAD,
  preview,
  PUBLISH,
  publish,
  refusedToPublish,
  SUBJECT,
  type Published,
} from './publication-world';

const STRANGER = 'head@mindigital.demo';
const SOURCE = (caseId: string, more: object = {}) => ({ kind: 'INSPECTION', caseId, ...more });

describe('what is published of an inspection', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await openWorld();
    caseId = (await completed(world)).id;
  }, 120_000);
  afterAll(() => world?.stop());

  test('[clause 66] [clause 25] not before the act was handed over and objections can no longer come', async () => {
    // 10 June is a Wednesday: objections may come till Monday 15 June.
    world.at(at('2026-06-15', '18:00:00'));
    expect(await refusedToPublish(world, HEAD, SOURCE(caseId))).toEqual(['RESULT_OPEN_TO_OBJECTIONS 25']);
    world.at(AFTER_OBJECTIONS);
    expect(await preview(world, HEAD, SOURCE(caseId))).toMatchObject({ allowed: true, refusals: [] });
  });

  test('[clause 66] exactly what was looked at is published, once, by whose case it is', async () => {
    world.at(AFTER_OBJECTIONS);
    const seen = await preview(world, INSPECTOR, SOURCE(caseId));
    const client = await world.as(INSPECTOR);
    const stale = { source: SOURCE(caseId), sha256: 'f'.repeat(64), key: randomUUID() };
    expect((await client.expectRefusal('REFUSED_BY_LAW', PUBLISH, stale)).findings).toMatchObject([
      { code: 'PREVIEW_CHANGED', clause: '66' },
    ]);
    const key = randomUUID();
    const given = { source: SOURCE(caseId), sha256: seen.sha256, key };
    const both = await Promise.all(
      [1, 2].map(() => client.run<{ publishResult: Published }>(PUBLISH, given)),
    );
    const [published, again] = both.map(({ publishResult }) => publishResult);
    expect(again?.id).toBe(published?.id);
    expect(published).toMatchObject({
      state: 'PUBLISHED',
      publisherKind: 'TERRITORIAL',
      content: seen.content,
    });
    expect(
      createHash('sha256')
        .update(published?.content ?? '')
        .digest('hex'),
    ).toBe(published?.sha256);
    expect(await refusedToPublish(world, INSPECTOR, SOURCE(caseId))).toEqual(['PUBLISHED_ALREADY 66']);
    // Two who publish at once: one of them stands, the other hears that it stands already.
    const source = SOURCE(caseId, { leaveOut: ['Note'] });
    const { sha256 } = await preview(world, HEAD, source);
    const race = await Promise.all(
      [HEAD, INSPECTOR].map(async (email) =>
        (await world.as(email)).ask(PUBLISH, { source, sha256, key: randomUUID() }),
      ),
    );
    expect(race.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const standing = (await asAnybody(world.server.client())).filter(({ state }) => state === 'PUBLISHED');
    expect(standing).toHaveLength(1);
    const earlier = await (
      await world.as(HEAD)
    ).run<{ publication: Published }>(`{ publication(id: "${published?.id}") { state replacedById } }`);
    expect(earlier.publication).toEqual({ state: 'REPLACED', replacedById: standing[0]?.id });
    // Another office has no such case, and a subject publishes its own results alone.
    const preview66 = 'query ($s: PublicationSourceInput!) { previewPublication(source: $s) { sha256 } }';
    await (await world.as(OTHER_HEAD)).expectRefusal('NOT_FOUND', preview66, { s: SOURCE(caseId) });
    await (await world.as(SUBJECT)).expectRefusal('FORBIDDEN', preview66, { s: SOURCE(caseId) });
    await world.server.client().expectRefusal('NOT_SIGNED_IN', preview66, { s: SOURCE(caseId) });
  });

  test('[clause 66] a stranger publishes, answers and takes back nothing of another’s', async () => {
    world.at(AFTER_OBJECTIONS);
    const standing = await asAnybody(world.server.client());
    const [about] = standing.filter(({ publisherKind }) => publisherKind === 'TERRITORIAL');
    if (!about) throw new Error('nothing stands published');
    const preview66 = 'query ($s: PublicationSourceInput!) { previewPublication(source: $s) { sha256 } }';
    const own = { kind: 'OWN_RESULT', caseId, text: 'All is well with us' };
    const given = (input: object) => ({ id: about.id, version: about.version, key: randomUUID(), input });
    const another = await world.as(STRANGER);
    await another.expectRefusal('NOT_FOUND', preview66, { s: own });
    await another.expectRefusal('NOT_FOUND', preview66, { s: { ...own, caseId: '999999' } });
    await another.expectRefusal('FORBIDDEN', actDocument('answerPublication'), given({ text: 'We object' }));
    for (const client of [another, await world.as(OTHER_HEAD), world.server.client()]) {
      const { errors } = await client.ask(actDocument('withdrawPublication'), given({ reason: 'Not ours' }));
      expect(errors?.[0]?.extensions?.code).toMatch(/^(?:FORBIDDEN|NOT_SIGNED_IN)$/);
    }
    // The body's own words are kept from running in anybody's page or sheet.
    const subject = await world.as(SUBJECT);
    for (const text of ['\u0000', ' ', '\u200b\u00a0', 'x'.repeat(100_001)])
      await subject.expectRefusal('INVALID_INPUT', actDocument('answerPublication'), given({ text }));
    expect(await asAnybody(world.server.client())).toEqual(standing);
  });

  test('[clause 66] the body answers beside it, the media are recorded, it is taken back with a reason', async () => {
    world.at(AFTER_OBJECTIONS);
    const own = { kind: 'OWN_RESULT', caseId, text: 'The queue was put right by Сейітов Дәурен Маратұлы' };
    const said = await publish(world, SUBJECT, own);
    expect(said).toMatchObject({ publisherKind: 'SUBJECT' });
    expect(said.content).toContain('The queue was put right by […]');
    expect(await refusedToPublish(world, SUBJECT, { ...own, text: ' 12 ' })).toEqual([
      'NOTHING_TO_PUBLISH 66',
    ]);

    const [about] = (await asAnybody(world.server.client())).filter(
      ({ publisherKind }) => publisherKind === 'TERRITORIAL',
    );
    if (!about) throw new Error('nothing stands published');
    expect(about.actions).toEqual([]);
    const answer = { text: 'We disagree; write to the akim, A. Serikov, or to akim@almaty.kz' };
    const key = randomUUID();
    const answered = await actOn(world, SUBJECT, 'answerPublication', about, answer, key);
    expect((await actOn(world, SUBJECT, 'answerPublication', about, answer, key)).answers).toHaveLength(1);
    expect(answered.answers).toEqual([{ text: 'We disagree; write to the akim, […], or to […]' }]);
    expect(answered.actions.map(({ name }) => name)).toEqual(['answerPublication']);

    const paper = { outlet: 'Egemen Qazaqstan', publishedOn: '2026-06-18', link: 'https://egemen.kz/1' };
    const head = await world.as(HEAD);
    const record = (input: object) => ({
      id: about.id,
      version: answered.version,
      key: randomUUID(),
      input,
    });
    await head.expectRefusal('FACT_IN_FUTURE', actDocument('recordMediaPublication'), record(paper));
    const early = await head.expectRefusal(
      'FACT_BEFORE_CASE',
      actDocument('recordMediaPublication'),
      record({ ...paper, publishedOn: '2026-06-09' }),
    );
    // The act is of 10 June; a newspaper wrote of it that day, a week before the page here.
    expect(early.message).toContain('10.06.2026');
    const bad = { ...paper, publishedOn: '2026-06-17', link: 'javascript:alert(1)' };
    await head.expectRefusal('INVALID_INPUT', actDocument('recordMediaPublication'), record(bad));
    const recorded = await actOn(world, HEAD, 'recordMediaPublication', answered, {
      ...paper,
      publishedOn: '2026-06-10',
    });
    expect(recorded.media).toEqual([{ outlet: paper.outlet, link: paper.link }]);
    const named = {
      outlet: 'Сейітовке сын, Мадине Исаевой – выговор',
      publishedOn: '2026-06-17',
      link: `https://egemen.kz/${encodeURIComponent('сейітовке-сын')}`,
    };
    await world.owner.query(
      `update inspected_subject set head_name = 'Исаева Мадина' where bin = '970440000014'`,
    );
    const named66 = await actOn(world, HEAD, 'recordMediaPublication', recorded, named);
    expect(named66.media).toContainEqual({ outlet: '[…] сын, […] – выговор', link: null });

    const reason = { reason: 'Point 2 is being looked at again' };
    const stale = { id: about.id, version: about.version, key: randomUUID(), input: reason };
    await head.expectRefusal('STALE_VERSION', actDocument('withdrawPublication'), stale);
    await (
      await world.as(SUBJECT)
    ).expectRefusal('FORBIDDEN', actDocument('withdrawPublication'), {
      ...stale,
      version: recorded.version,
    });
    const withdrawn = await actOn(world, HEAD, 'withdrawPublication', named66, reason);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawalReason: reason.reason });
    const closed = { ...stale, version: withdrawn.version };
    await head.expectRefusal('WRONG_STATE', actDocument('withdrawPublication'), closed);
    expect((await asAnybody(world.server.client())).map(({ id }) => id)).toEqual([said.id]);
    const { publication } = await head.run<{ publication: { journal: { nodes: { action: string }[] } } }>(
      `{ publication(id: "${about.id}") { journal(first: 20) { nodes { action } } } }`,
    );
    expect(publication.journal.nodes.map(({ action }) => action)).toEqual([
      'publicationWithdrawn',
      'mediaPublicationRecorded',
      'mediaPublicationRecorded',
      'publicationAnswered',
      'resultPublished',
    ]);
    await expect(
      world.owner.query('update publication set content = $2, sha256 = $3 where id = $1', [
        about.id,
        '{}',
        createHash('sha256').update('{}').digest('hex'),
      ]),
    ).rejects.toThrow('a published snapshot never changes');
  });

  test('[clause 66] a quarter is published with figures once it is over and a report was accepted', async () => {
    const quarter = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };
    world.at(at('2026-06-30', '23:59:59'));
    expect(await refusedToPublish(world, CHAIR, quarter)).toEqual([
      'FIGURES_BEFORE_QUARTER_ENDS 66',
      'FIGURES_WITHOUT_REPORTS 66',
    ]);
    world.at(at('2026-07-01'));
    expect(await refusedToPublish(world, CHAIR, quarter)).toEqual(['FIGURES_WITHOUT_REPORTS 66']);
    const client = await world.as(CHAIR);
    const of = { source: { kind: 'QUARTER', form: 'appendix-9', year: 2026, quarter: 2 } };
    const text =
      'query ($source: PublicationSourceInput!) { previewPublication(source: $source) { sha256 } }';
    await client.expectRefusal('UNKNOWN_FORM', text, of);
  });

  test('[clause 64] [clause 66] figures that change after they were published are marked, and their publisher is told', async () => {
    const source = { kind: 'QUARTER', form: 'appendix-2', year: 2026, quarter: 2 };
    world.at(at('2026-07-08'));
    const accept = async (clerk: string, office: string, figures: readonly number[]) => {
      const report = await file(await world.as(clerk), 'appendix-2', 2026, 2, row('2/20', 2, figures));
      await perform(await world.as(office), 'acceptReport', report);
    };
    await accept('reports@karagandy.demo', OTHER_HEAD, [700, 800, 900]);
    const quarter = await publish(world, CHAIR, source);
    const own = await publish(world, OTHER_HEAD, source);
    const marked = async (path: string) => {
      const page = await fetch(new URL(path, world.server.url));
      return (await page.text()).includes('changed after they were published');
    };
    const pages = () =>
      Promise.all(
        [
          '/public/figures?lang=en&year=2026&quarter=2&form=appendix-2',
          `/public/results/${quarter.id}?lang=en`,
        ].map(marked),
      );
    const told = async (email: string, id: string) => {
      const client = await world.as(email);
      const { publication, waiting } = await client.run<{
        publication: { changedAt: string | null };
        waiting: { nodes: { code: string; caseId: string }[] };
      }>(`{ publication(id: "${id}") { changedAt } waiting(first: 200) { nodes { code caseId } } }`);
      const steps = waiting.nodes.filter(({ code }) => code === 'STEP_PUBLISH_CHANGED_FIGURES');
      return [publication.changedAt !== null, steps.map(({ caseId }) => caseId)];
    };
    // The same for programs: in JSON and CSV of results and figures, in the feed and in the catalogue.
    const read = async (path: string) => (await fetch(new URL(path, world.server.url))).text();
    const machine = async () => {
      const figures = '/public/data/figures.json?form=appendix-2&year=2026&quarter=2&publisher=AGENCY';
      const texts = [
        await read(`/public/results/${quarter.id}.json`),
        await read('/public/data/results.json'),
        await read('/public/data/results.csv'),
        await read(figures),
        await read(figures.replace('.json', '.csv')),
      ];
      const catalogue = JSON.parse(await read('/public/catalog.jsonld')) as {
        '@graph': {
          '@id': string;
          'dcat:distribution'?: { '@id': string; 'adms:versionNotes'?: object[] }[];
        }[];
      };
      const files = catalogue['@graph'].flatMap((one) => one['dcat:distribution'] ?? []);
      const noted = files.filter((file) => file['adms:versionNotes']?.length === 3);
      const tagged = await Promise.all(
        ['/public/data/results.json', figures].map(
          async (path) => (await fetch(new URL(path, world.server.url))).headers.get('etag') ?? '',
        ),
      );
      return {
        marked: texts.map((text) => text.includes('2026-07-09T')),
        feed: /changed after they were published/.test(await read('/public/feed.atom?lang=en')),
        noted: noted.map((file) => file['@id'].replace(/.*\/data\//, '')),
        tagged,
      };
    };
    expect([await pages(), await told(CHAIR, quarter.id)]).toEqual([
      [false, false],
      [false, []],
    ]);
    const before = await machine();
    expect(before).toMatchObject({ marked: [false, false, false, false, false], feed: false, noted: [] });
    world.at(at('2026-07-09'));
    await accept('reports@almaty-city.demo', HEAD, [1, 2, 3]);
    expect([await pages(), await told(CHAIR, quarter.id)]).toEqual([
      [true, true],
      [true, [quarter.id]],
    ]);
    const after = await machine();
    expect(after).toMatchObject({ marked: [true, true, true, true, true], feed: true });
    expect(after.noted).toEqual([
      'figures.json?form=appendix-2&year=2026&quarter=2',
      'figures.csv?form=appendix-2&year=2026&quarter=2',
    ]);
    // A copy that somebody keeps is no longer the same.
    after.tagged.forEach((tag, at) => expect(tag).not.toBe(before.tagged[at]));
    // Of what a territorial body published of its own territory nothing changed.
    expect(await told(OTHER_HEAD, own.id)).toEqual([false, []]);
    await publish(world, CHAIR, source);
    expect([(await pages())[0], await told(CHAIR, quarter.id)]).toEqual([false, [false, []]]);
  });

  test('[clause 66] a territorial body’s quarter shows its own table, and stands in the data with its publisher', async () => {
    const read = async (path: string) => (await fetch(new URL(path, world.server.url))).text();
    const { publications } = await (
      await world.as(OTHER_HEAD)
    ).run<{ publications: { nodes: { id: string; publisherKind: string }[] } }>(
      '{ publications(first: 1, filter: { own: true, kind: [QUARTER] }) { nodes { id publisherKind } } }',
    );
    const [own] = publications.nodes;
    const text = await read(`/public/results/${own?.id}?lang=en`);
    expect(text).not.toContain('/public/figures?');
    const [table] = text.match(/<table class[\s\S]*?<\/table>/) ?? [];
    expect(table?.replaceAll(/[\s\u00a0\u202f,]/g, '')).toContain('2400');
    const { figures } = JSON.parse(await read('/public/data/figures.json?key=2%2F20')) as {
      figures: { publisherKind: string; territory: string; value: number }[];
    };
    expect(figures.map((one) => [one.publisherKind, one.territory, one.value]).sort()).toEqual([
      ['AGENCY', '350000000', 2400],
      ['AGENCY', '750000000', 6],
      ['TERRITORIAL', '350000000', 2400],
    ]);
    expect(await read('/public/data/figures.csv?key=2%2F20')).toContain(`,${own?.publisherKind},`);
    // Whose figures these are, and who published theirs beside them.
    const whose = await read('/public/figures?key=2%2F20&lang=en');
    expect(whose).toContain('Published by Agency');
    expect(whose).toMatch(/also published by: [^<]*Karagandy/);
    // The files beside the country's page hold what the page shows, once.
    const page = await read('/public/figures?key=2%2F20&lang=en');
    const [, address = ''] = /href="(\/public\/data\/figures\.csv[^"]*)"/.exec(page) ?? [];
    expect((await read(address.replaceAll('&amp;', '&'))).trim().split('\r\n')).toHaveLength(3);
  });

  test('[clause 31] [clause 66] what is marked is left out, and a mark that comes later takes the publication away at once', async () => {
    const secrets = await withSecrets(world);
    await mark(world, secrets.of.id, markInput('FINDING', secrets.pointId));
    await completedWithSecrets(world, secrets);
    const current = await world.read<{ version: number }>(INSPECTOR, secrets.of.id, 'version');
    await world.act(
      INSPECTOR,
      'handOverResultAct',
      { id: secrets.of.id, version: current?.version ?? 0 },
      { input: { representative: 'Сейітов Дәурен Маратұлы', representativePower: '' } },
    );
    world.at(AFTER_OBJECTIONS);
    const published = await publish(world, HEAD, SOURCE(secrets.of.id));
    const content = JSON.parse(published.content) as { points: unknown[]; withheldPoints: number };
    expect([content.points.length, content.withheldPoints]).toEqual([0, 1]);
    expect(published.content).not.toMatch(/Zhetisu|41\.7|⟦31|Сейітов/);
    await mark(world, secrets.of.id, markInput('REQUEST_ANSWER', secrets.requestId, { mark: 'TAX' }));
    expect((await asAnybody(world.server.client())).map(({ id }) => id)).not.toContain(published.id);
    const readers = [HEAD, CHAIR, ANALYST, SUBJECT];
    const asked = `{ publication(id: "${published.id}") { state content contentWithheld } }`;
    const withheld = (state: string) =>
      readers.map(() => ({ state, content: null, contentWithheld: expect.stringContaining('clause 31') }));
    const readByAll = () =>
      Promise.all(
        readers.map(
          async (email) => (await (await world.as(email)).run<{ publication: object }>(asked)).publication,
        ),
      );
    expect(await readByAll()).toEqual(withheld('HELD_BACK'));
    // It waits for the office that published it, and for nobody else, until it is decided on.
    const waitsFor = async (email: string) => {
      const text = '{ waiting(first: 200) { nodes { code caseKind caseId } } }';
      const { waiting } = await (
        await world.as(email)
      ).run<{ waiting: { nodes: { code: string; caseKind: string; caseId: string }[] } }>(text);
      return waiting.nodes.filter((node) => node.caseKind === 'publication');
    };
    const decide = { code: 'STEP_DECIDE_ON_HELD_BACK', caseKind: 'publication', caseId: published.id };
    expect(await Promise.all([HEAD, SUBJECT, OTHER_HEAD].map(waitsFor))).toEqual([[decide], [], []]);
    expect(await publish(world, HEAD, SOURCE(secrets.of.id))).toMatchObject({
      state: 'PUBLISHED',
      content: expect.stringContaining('withheldPoints'),
    });
    expect(await readByAll()).toEqual(withheld('REPLACED'));
    expect(await waitsFor(HEAD)).toEqual([]);
  });
});
