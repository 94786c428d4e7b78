import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { BYTE_ORDER_MARK, csvLine } from '../../../platform/export/csv';
import { writeStream } from '../../../platform/export/write-stream';
import { readUpload } from '../../../platform/files';
import { isFromOurselves } from '../../../platform/files/same-origin';
import type { Application } from '../../../platform/graphql/application';
import { contextOf, type ActorOf } from '../../../platform/graphql/context-of';
import { parseId } from '../../../platform/graphql/id';
import type { RequestContext } from '../../../platform/graphql/request-context';
import { answerRefusal } from '../../../platform/http/answer-refusal';
import type { HttpRoute } from '../../../platform/http/http-server';
import { Refusal } from '../../../platform/refusals/refusal';
import { openCaseImport } from './case-import';
import { writeTemplate } from './template';

function allow({ actor, abilities }: RequestContext, action: 'read' | 'takeIn'): void {
  if (actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
  if (!abilities.forActor(actor).can(action, 'CaseImport')) throw new Refusal('FORBIDDEN');
}

interface LeftOut {
  readonly id: number;
  readonly line: number;
  readonly actNumber: string | null;
  readonly field: string | null;
  readonly code: string;
  readonly value: string;
}

const PAGE = 1_000;
const HEADS = ['LINE', 'ACT', 'COLUMN', 'VALUE', 'REASON'] as const;

/** Rows that were not taken, or will not be, with their reasons in the reader's language. */
async function* leftOut(context: RequestContext, importId: number): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADS.map((name) => context.text(`CASE_IMPORT_${name}`)));
  for (let after = 0; ;) {
    const rows = await context.reader.query<LeftOut>(
      `select id, line, act_number as "actNumber", field, code, value from case_import_row
       where import_id = $1 and id > $2 and outcome <> 'TAKEN' order by id limit ${PAGE}`,
      [importId, after],
    );
    for (const { line, actNumber, field, code, value } of rows)
      yield csvLine([line, actNumber, field, value, context.text(code)]);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id ?? 0;
  }
}

/** `POST /case-imports` (multipart, field `file`) keeps a file of running cases for its trial; `GET /case-imports/template.xlsx`, `GET /case-imports/:id/left-out.csv`. */
export function caseImportsRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = Router();
  route.post('/', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      if (!isFromOurselves(request)) throw new Refusal('FORBIDDEN');
      allow(context, 'takeIn');
      const upload = await readUpload(request, application.maxFileBytes);
      const key = request.get('idempotency-key') ?? randomUUID();
      const id = await openCaseImport(context, upload, key);
      response
        .status(201)
        .set('cache-control', 'no-store')
        .json({ id: String(id) });
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  route.get('/template.xlsx', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      allow(context, 'takeIn');
      const template = await writeTemplate(context);
      response
        .set({
          'cache-control': 'no-store',
          'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'content-disposition': 'attachment; filename="running-cases.xlsx"',
        })
        .send(template);
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  route.get('/:id/left-out.csv', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      allow(context, 'read');
      const id = parseId(request.params.id);
      const found = await context.reader.query('select from case_import where id = $1', [id]);
      if (found.length === 0) throw new Refusal('NOT_FOUND');
      response.set({
        'cache-control': 'no-store',
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="left-out-${id}.csv"`,
      });
      await writeStream(response, leftOut(context, id));
    } catch (error) {
      if (response.headersSent) throw error;
      response.removeHeader('content-disposition');
      answerRefusal(context, response, error);
    }
  });
  return { path: '/case-imports', route };
}
