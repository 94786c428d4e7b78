import type { Page } from 'playwright-core';
import { openBrowser, startTestServer, type TestBrowser, type TestServer } from '../harness';
import { findBarriers } from './support/axe';
import { settle, showUntil, signInAt, type Portal } from './support/person';
import { goTo } from './support/views';

/** Who votes once a member was recused and another one sits in that place. */
const VOTERS = [1, 2, 3, 4, 7];

// An objection on its way: the head forms a commission, the secretary invites, it sits and votes, and the subject reads the protocol.
describe('a special commission', () => {
  let server: TestServer;
  let browser: TestBrowser;
  let caseNumber: string;
  let place: string;

  beforeAll(async () => {
    server = await startTestServer({ demo: true });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const pages = new Map<string, Page>();

  /** Whoever came before loads the first page anew, as the clock may stand elsewhere by now: a browser of one's own costs two seconds more. */
  async function as(email: string, portal: Portal = 'agency'): Promise<Page> {
    const known = pages.get(email);
    const page = known ?? (await signInAt({ browser, url: server.url, portal, email }));
    pages.set(email, page);
    if (known) await known.goto(`${server.url}/${portal}/`);
    await settle(page);
    return page;
  }

  /** Opens what waits under a title, on whichever page of the list. */
  async function takeUp(page: Page, title: string): Promise<void> {
    const row = page.getByRole('row').filter({ hasText: title }).filter({ hasText: caseNumber });
    await showUntil(page, row);
    await row.getByRole('link').first().click();
    await settle(page);
  }

  async function act(
    page: Page,
    name: string,
    button: string,
    fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  ): Promise<void> {
    await page.getByRole('button', { name, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await fill?.(dialog);
    expect(await findBarriers(page, '.dialog')).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await settle(page);
  }

  const stateIs = (page: Page, state: string) =>
    page.locator('main header').getByText(state, { exact: true }).waitFor();

  /** Everybody votes: each opens the commission and chooses. */
  async function vote(against: readonly number[] = []): Promise<void> {
    for (const number of VOTERS) {
      const page = await as(`commission${number}@agency.demo`);
      await takeUp(page, 'Vote on the objection');
      await act(page, 'Vote', 'Vote', async (dialog) => {
        await dialog
          .getByLabel('Your vote')
          .selectOption({ label: against.includes(number) ? 'Against' : 'For' });
      });
    }
  }

  test('[clause 26] the head finds the objection in My work and forms a commission by an order', async () => {
    const head = await as('head.almaty@agency.demo');
    caseNumber = await findCase();
    await takeUp(head, 'Form a special commission for the objections');
    expect(await findBarriers(head)).toEqual([]);
    await act(head, 'Form the commission', 'Sign', async (dialog) => {
      await dialog.getByLabel('Number of the order').fill('21-К');
      await dialog.getByRole('textbox', { name: 'Date of the order' }).fill('19.03.2026');
      await dialog.getByLabel('Chair of the commission').selectOption({ index: 1 });
      for (const name of [/Петрова/, /Есенова/, /Мұқанов/, /Нұрғалиева/])
        await dialog.getByRole('checkbox', { name }).check();
      await dialog.getByLabel('Secretary (does not vote)').selectOption({ index: 6 });
    });
    await head.getByRole('link', { name: /Commission formed/ }).click();
    await settle(head);
    await stateIs(head, 'Formed');
    place = head.url();
    expect(await findBarriers(head)).toEqual([]);
  }, 60_000);

  test('[clause 27] the secretary sets the session and invites both sides', async () => {
    const secretary = await as('commission6@agency.demo');
    await takeUp(secretary, 'Set the day of the commission’s session');
    await act(secretary, 'Set the session', 'Set the session', async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Day and hour of the session' }).first().fill('26.03.2026');
      await dialog.getByRole('textbox', { name: /Day and hour of the session: / }).fill('10:00');
      await dialog.getByLabel('Place of the session').fill('Room 12');
    });
    await stateIs(secretary, 'Session set');
    // The browser's clock goes on, the server's stands: facts are told a while after they happened.
    server.clock.set('2026-03-19T10:30:00+05:00');
    for (const proof of ['No 44', 'No 45'])
      await act(secretary, 'Record an invitation', 'Record an invitation', async (dialog) => {
        await dialog.getByLabel('Who took it').fill('Registry');
        await dialog.getByLabel(/^Proof/).fill(proof);
      });
    await secretary.getByText('Not invited yet').first().waitFor({ state: 'detached' });
  }, 60_000);

  test('[clause 26] a member is recused, five are no longer there, and the head orders another one in', async () => {
    const secretary = await as('commission6@agency.demo');
    await goTo(secretary, place);
    await act(secretary, 'Recuse a member', 'Recuse a member', async (dialog) => {
      const options = await dialog.getByLabel('Who is recused').getByRole('option').allInnerTexts();
      const label = options.find((option) => option.includes('Нұрғалиева'));
      await dialog.getByLabel('Who is recused').selectOption({ label });
      await dialog.getByLabel('Grounds').fill('Her brother heads the office that objects');
    });
    const seats = secretary.locator('main li').filter({ hasText: 'Нұрғалиева' }).first();
    await seats.getByText('Her brother heads the office that objects').waitFor();
    await secretary.getByText('0 of 4 present, 5 needed').first().waitFor();
    expect(await findBarriers(secretary)).toEqual([]);

    const head = await as('head.almaty@agency.demo');
    await goTo(head, place);
    await act(head, 'Change the composition by an order', 'Sign', async (dialog) => {
      expect(await dialog.getByRole('checkbox', { name: /Петрова/ }).isChecked()).toBe(true);
      expect(await dialog.getByRole('checkbox', { name: /Нұрғалиева/ }).count()).toBe(0);
      await dialog.getByRole('checkbox', { name: /Ким/ }).check();
      await dialog.getByLabel('Number of the order').fill('21-1-К');
      await dialog.getByRole('textbox', { name: 'Date of the order' }).fill('19.03.2026');
      await dialog.getByLabel('Grounds').fill('In place of the member who was recused');
    });
    await head.getByText('0 of 5 present, 5 needed').first().waitFor();
    await head.getByText('21-1-К').first().waitFor();
    expect(await findBarriers(head)).toEqual([]);
  }, 90_000);

  test('[clause 27] on the day the secretary records who came', async () => {
    server.clock.set('2026-03-26T10:05:00+05:00');
    const day = await as('commission6@agency.demo');
    await goTo(day, place);
    await act(day, 'Record who is present', 'Record who is present', async (dialog) => {
      for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    });
    await day.getByText('5 of 5 present, 5 needed').first().waitFor();
  }, 60_000);

  test('[clause 27] it opens, votes on the objection and on objectivity, and the chair signs', async () => {
    const chair = await as('commission1@agency.demo');
    await takeUp(chair, 'Open the session of the special commission');
    await act(chair, 'Open the session', 'Open the session');
    await stateIs(chair, 'In session');
    await act(chair, 'Put to the vote', 'Put to the vote', async (dialog) => {
      await dialog.getByLabel('Draft decision').selectOption({ label: 'Uphold the objection in part' });
      await dialog.getByLabel('Grounds').fill('The system stood still for two days');
      await dialog.getByRole('checkbox').first().check();
    });
    await vote([7]);
    await chair.reload();
    await settle(chair);
    await chair.getByText('For: 4, against: 1').first().waitFor();
    await act(chair, 'Put to the vote', 'Put to the vote', async (dialog) => {
      await dialog.getByLabel('Draft decision').selectOption({ label: 'The results are objective in part' });
      await dialog.getByLabel('Grounds').fill('The other points are proven');
    });
    await vote();
    await chair.reload();
    await settle(chair);
    expect(await findBarriers(chair)).toEqual([]);
    await act(chair, 'Sign the protocol', 'Sign');
    await stateIs(chair, 'Protocol signed');
  }, 180_000);

  test('[clause 27] the subject reads decision and protocol, and a point of its order is withdrawn', async () => {
    const secretary = await as('commission6@agency.demo');
    await takeUp(secretary, 'Bring the protocol to the subject’s knowledge');
    server.clock.set('2026-03-26T10:30:00+05:00');
    await act(
      secretary,
      'Record the delivery of the protocol',
      'Record the delivery of the protocol',
      async (dialog) => {
        await dialog.getByLabel('Who of the subject took it').fill('Office of the akim');
        await dialog.getByLabel(/^Proof/).fill('No 2301');
      },
    );
    // Its work is done: the case is closed to whoever sat in it.
    await secretary.getByText('There is no such commission, or it is not open to you.').waitFor();

    const subject = await as('head@almaty-city.demo', 'subject');
    await goTo(subject, '/subject/cases');
    await subject
      .getByRole('link', { name: new RegExp(caseNumber) })
      .first()
      .click();
    await settle(subject);
    const shown = await subject.locator('#commission').innerText();
    for (const text of [
      'Upheld in part',
      'The system stood still for two days',
      'Office of the akim',
      'Protocol',
    ])
      expect(shown).toContain(text);
    await subject.locator('main').getByText('Withdrawn').first().waitFor();
    expect(await findBarriers(subject)).toEqual([]);
  }, 60_000);

  /** The number of the case that objected, as My work shows it. */
  /** The case whose objection nobody considers yet. */
  async function findCase(): Promise<string> {
    const { waiting } = await (
      await server.signedIn('head.almaty@agency.demo')
    ).run<{ waiting: { nodes: { code: string; caseNumber: string }[] } }>(
      '{ waiting(first: 200) { nodes { code caseNumber } } }',
    );
    return waiting.nodes.find(({ code }) => code === 'STEP_FORM_COMMISSION')?.caseNumber ?? 'none';
  }
});
