import { randomUUID } from 'node:crypto';
import type { Teller } from '../teller';
import { ALMATY, BODY } from './people';

interface Told {
  readonly name: string;
  readonly about: { readonly body: string } | { readonly provider: string };
  readonly right: string;
  readonly text: string;
  /** Working day of the story on which the right was violated. */
  readonly day: number;
}

async function register(teller: Teller, { name, about, right, text, day }: Told): Promise<string> {
  const subject =
    'body' in about
      ? await teller.find<{ id: number }>('select id from inspected_subject where bin = $1', [about.body])
      : undefined;
  const { registerComplaint } = await teller.run<{ registerComplaint: { id: string } }>(
    ALMATY.inspector,
    `mutation ($input: RegisterComplaintInput!, $key: String!) { registerComplaint(input: $input, idempotencyKey: $key) { id } }`,
    {
      key: randomUUID(),
      input: {
        cameBy: 'PAPER',
        receivedAt: `${teller.today()}T09:00:00+05:00`,
        person: { kind: 'NATURAL', name },
        subjectId: subject ? String(subject.id) : null,
        providerName: 'provider' in about ? about.provider : null,
        publicServiceId: '1',
        violatedRight: right,
        factDate: teller.day(day),
        text,
      },
    },
  );
  return registerComplaint.id;
}

async function act(
  teller: Teller,
  email: string,
  command: string,
  id: string,
  given?: { readonly type: string; readonly input: object },
): Promise<void> {
  const { version } = await teller.find<{ version: number }>('select version from complaint where id = $1', [
    Number(id),
  ]);
  const [declared, passed] = given ? [`, $input: ${given.type}!`, ', input: $input'] : ['', ''];
  await teller.run(
    email,
    `mutation ($id: ID!, $key: String!, $version: Int!${declared}) {
      ${command}(id: $id, idempotencyKey: $key, expectedVersion: $version${passed}) { id } }`,
    { id, key: randomUUID(), version, ...(given ? { input: given.input } : {}) },
  );
}

/** Nobody has decided it yet. */
export async function waitingComplaint(teller: Teller): Promise<void> {
  await teller.at(-2, '10:00');
  await register(teller, {
    name: 'Ерланов Қ.',
    about: { body: BODY.bostandyk },
    right: 'Қызмет көрсету мерзімі бұзылды / Нарушен срок оказания услуги',
    text: 'Анықтама он күн кешіктірілді. / Справка выдана с опозданием на десять дней.',
    day: -9,
  });
}

/** Clause 10: the provider is none of clause 9; the complainant was told. */
export async function forwardedComplaint(teller: Teller): Promise<void> {
  await teller.at(-6, '10:30');
  const id = await register(teller, {
    name: 'Садыкова Н.',
    about: { provider: 'Жекеменшік медициналық орталық / Частный медицинский центр' },
    right: 'Стандартта жоқ құжат талап етілді / Потребован документ, которого нет в стандарте',
    text: 'Қабылдаудан бас тартылды. / В приеме отказано.',
    day: -8,
  });
  await teller.at(-5, '11:30');
  await act(teller, ALMATY.head, 'forwardComplaint', id, {
    type: 'ForwardComplaintInput',
    input: {
      bodyName: 'Медициналық бақылау органы / Орган медицинского контроля',
      bodyField: 'Медициналық қызметтер / Медицинские услуги',
    },
  });
  await teller.at(-5, '12:00');
  await act(teller, ALMATY.inspector, 'tellComplainant', id, {
    type: 'TellComplainantInput',
    input: { at: `${teller.today()}T12:00:00+05:00`, way: 'PAPER' },
  });
}

/** Clause 8 (3): an inspection is drafted on it. */
export async function complaintTakenAsGround(teller: Teller): Promise<void> {
  await teller.at(-3, '14:00');
  const id = await register(teller, {
    name: 'Ким Л.',
    about: { body: BODY.medeu },
    right: 'Жауап кешікті / Ответ задержан',
    text: 'Өтінішке мерзімінде жауап берілмеді. / На обращение не ответили в срок.',
    day: -10,
  });
  await teller.at(-1, '12:30');
  await act(teller, ALMATY.inspector, 'takeComplaintAsGround', id);
}
