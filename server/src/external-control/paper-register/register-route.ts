import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Router, type Request } from 'express';
import { refuseToken } from '../../platform/access/refuse-token';
import { BYTE_ORDER_MARK, csvLine } from '../../platform/export/csv';
import type { Application } from '../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import { isStorableValue } from '../../platform/graphql/storable-text';
import { answerRefusal } from '../../platform/http/answer-refusal';
import type { Language } from '../../platform/messages/language';
import type { HttpRoute } from '../../platform/http/http-server';
import { invalidInput } from '../../platform/refusals/invalid-input';
import { Refusal } from '../../platform/refusals/refusal';
import { OUTGOING_KINDS, titleCodeSql } from '../documents';
import { INCOMING_KINDS } from './incoming-kind';
import { incomingOf, outgoingOf, type RegisterFilter } from './register-filter';

const PAGE = 500;
const LONGEST = 50;
/** Above every position: where the first page begins. */
const BEFORE_ALL = 2_147_483_647;

const DIRECTIONS = ['incoming', 'outgoing'] as const;
type Direction = (typeof DIRECTIONS)[number];

interface Entry {
  readonly position: number;
  readonly year: number;
  readonly number: string;
  readonly kind: string;
  readonly date: string;
  readonly received: string | null;
  readonly name: string | null;
  /** Who sent it in the place of a body that had ended. */
  readonly successor: string | null;
  readonly body: string | null;
  readonly caseNumber: string | null;
  readonly annulled: boolean;
  /** The copy that goes out, where one does. */
  readonly copy: SentCopy | null;
}

/** Instants as they are written in Almaty. */
interface SentCopy {
  readonly way: string | null;
  readonly sent: string | null;
  readonly received: string | null;
  readonly receivedBy: string | null;
  readonly opened: string | null;
  readonly openedBy: string | null;
  readonly byPlacing: boolean;
}

const KINDS: Readonly<Record<Direction, readonly string[]>> = {
  incoming: INCOMING_KINDS,
  outgoing: OUTGOING_KINDS,
};

/** What the address asks for; what cannot be read is refused, or the table would say more than was asked. */
function filterOf({ query }: Request, direction: Direction): RegisterFilter {
  const text = (name: string, isReadable: (given: string) => boolean) => {
    const given = query[name] ?? '';
    if (typeof given !== 'string') throw invalidInput(name);
    if (given !== '' && !isReadable(given)) throw invalidInput(name);
    return given === '' ? null : given;
  };
  const year = text('year', (given) => /^2[01]\d\d$/.test(given));
  return {
    year: year === null ? null : Number(year),
    kind: text('kind', (given) => KINDS[direction].includes(given)),
    search: text('search', (given) => given.length <= LONGEST && isStorableValue(given)),
  };
}

const day = (column: string) => `(x.${column} at time zone 'Asia/Almaty')::date::text`;
const instant = (column: string) => `to_char(c.${column} at time zone 'Asia/Almaty', 'YYYY-MM-DD HH24:MI')`;
const columnsOf: Readonly<Record<Direction, (language: Language) => string>> = {
  incoming: (
    language,
  ) => `coalesce(y.name_${language}, y.name_ru) as successor, x.running_number as position, ${day('registered_at')} as date, ${day('received_at')} as received, x.sender as body,
    x.case_number as "caseNumber", x.annulled_at is not null as annulled, null as copy`,
  outgoing:
    () => `null as successor, x.id as position, x.date::text as date, null as received, null as body, null as "caseNumber", false as annulled,
    (select jsonb_build_object('way', c.way, 'sent', ${instant('delivered_at')}, 'received', ${instant('received_at')}, 'receivedBy', c.received_by,
        'opened', ${instant('opened_at')}, 'openedBy', c.opened_by,
        'byPlacing', c.recipient = 'SUBJECT' and c.way is not distinct from 'ELECTRONIC' and c.received_at is not null)
      from document_copy c where c.document_id = x.id and c.recipient in ('SUBJECT', 'ADDRESSEE', 'INSPECTOR') order by c.copy limit 1) as copy`,
};
const TABLES = {
  incoming:
    'incoming_paper x left join inspected_subject s on s.id = x.sender_id left join inspected_subject y on y.id = x.sender_successor_id',
  outgoing: 'issued_document x left join inspected_subject s on s.id = x.subject_id',
} as const;

/** The next entries of the reader's office after a place in its register; the rows are the reader's own (row-level security). */
function entriesAfter(
  { reader, language, actor }: RequestContext,
  direction: Direction,
  filter: RegisterFilter,
  after: Pick<Entry, 'year' | 'position'>,
): Promise<Entry[]> {
  const values: unknown[] = [];
  const place = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const office = place(actor.authorityId, 'integer');
  const which = (direction === 'incoming' ? incomingOf : outgoingOf)('x', office, filter, place);
  const position = direction === 'incoming' ? 'x.running_number' : 'x.id';
  return reader.query<Entry>(
    `select x.year, x.number, ${direction === 'outgoing' ? titleCodeSql('x') : 'x.kind'} as kind, coalesce(s.name_${language}, s.name_ru) as name, ${columnsOf[direction](language)}
     from ${TABLES[direction]} where ${which}
       and (x.year::integer, ${position}) < (${place(after.year, 'integer')}, ${place(after.position, 'integer')})
     order by x.year::integer desc, ${position} desc limit ${PAGE}`,
    values,
  );
}

const said = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');

/** When it went out, when and by what it counts as received, and who opened it in the portal first. */
function receiptCells(context: RequestContext, copy: SentCopy | null): string[] {
  if (!copy) return ['', '', ''];
  const { way, sent, received, receivedBy, opened, openedBy, byPlacing } = copy;
  const rule = byPlacing ? context.text('DOCUMENT_COPY_RECEIVED_BY_PLACING') : receivedBy;
  const unopened = byPlacing && !receivedBy ? context.text('REGISTER_UNOPENED') : '';
  return [
    said(sent, way && context.text(`DETAIL_way_${way}`)),
    received ? said(received, rule) : context.text('REGISTER_UNRECEIVED'),
    opened ? said(opened, openedBy) : unopened,
  ];
}

function cellsOf(context: RequestContext, direction: Direction, entry: Entry): string[] {
  const { number, kind, date, received, name, successor, body, caseNumber, annulled } = entry;
  if (direction === 'outgoing')
    return [number, date, context.text(`DOCUMENT_${kind}`), name ?? '', ...receiptCells(context, entry.copy)];
  const sender = name ?? body ?? context.text('REGISTER_SENDER_UNNAMED');
  const from = successor ? context.text('REGISTER_SENT_BY_SUCCESSOR', { sender, successor }) : sender;
  const what = context.text(`INCOMING_${kind}`);
  const shown = annulled ? `${what} (${context.text('REGISTER_ANNULLED')})` : what;
  return [number, date, received ?? '', shown, from, caseNumber ?? ''];
}

const HEADS: Readonly<Record<Direction, readonly string[]>> = {
  incoming: ['NUMBER', 'DATE', 'RECEIVED', 'KIND', 'SENDER', 'CASE'],
  outgoing: ['NUMBER', 'DATE', 'KIND', 'ABOUT', 'SENT', 'RECEIPT', 'OPENED'],
};

async function* linesOf(
  context: RequestContext,
  direction: Direction,
  filter: RegisterFilter,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADS[direction].map((head) => context.text(`REGISTER_HEAD_${head}`)));
  let last: Pick<Entry, 'year' | 'position'> | undefined = { year: BEFORE_ALL, position: BEFORE_ALL };
  while (last) {
    const entries: Entry[] = await entriesAfter(context, direction, filter, last);
    for (const entry of entries) yield csvLine(cellsOf(context, direction, entry));
    last = entries.length === PAGE ? entries.at(-1) : undefined;
  }
}

/** `GET /paper-register/incoming.csv?year=2026&kind=OBJECTION&search=12-4`, and `outgoing.csv`: what the page shows, as CSV. */
export function registerRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.get('/:direction.csv', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      refuseToken(context, 'PaperRegister');
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      if (!context.abilities.forActor(context.actor).can('read', 'PaperRegister'))
        throw new Refusal('FORBIDDEN');
      const direction = DIRECTIONS.find((known) => known === request.params.direction);
      if (!direction) throw new Refusal('NOT_FOUND');
      const filter = filterOf(request, direction);
      response.set({
        'cache-control': 'no-store',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${direction}-${filter.year ?? 'all'}.csv"`,
      });
      await pipeline(Readable.from(linesOf(context, direction, filter)), response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else answerRefusal(context, response, error);
    }
  });
  return { path: '/paper-register', route };
}
