import { thing } from '../access/ability';
import { refuseToken } from '../access/refuse-token';
import type { Application } from '../graphql/application';
import { contextOf, type ActorOf } from '../graphql/context-of';
import type { RequestContext } from '../graphql/request-context';
import { answerRefusal } from '../http/answer-refusal';
import type { HttpRoute } from '../http/http-server';
import { Refusal } from '../refusals/refusal';
import { handOut, type HandedOut } from './hand-out';
import { readUpload } from './read-upload';
import { isFromOurselves } from './same-origin';
import { storeFile } from './store-file';

interface FileFacts {
  readonly id: number;
  readonly name: string;
  readonly mediaType: string;
  readonly authorityId: number | null;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
  /** Null for what came by the public form. */
  readonly uploadedByAccountId: number | null;
  readonly caseKind: string | null;
  readonly caseId: number | null;
  readonly ownerKind: string | null;
  readonly putToSpecialists: boolean;
  /** Of a marked one the content is given by the route that notes each reading (clause 31). */
  readonly mark: string | null;
  /** So is that of one which tells who complained. */
  readonly ofComplainant: boolean;
}

const FIND = `select id, name, media_type as "mediaType", authority_id as "authorityId",
  disclosed_to_subject_id as "disclosedToSubjectId", also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", uploaded_by_account_id as "uploadedByAccountId",
  case_kind as "caseKind", case_id as "caseId", owner_kind as "ownerKind", put_to_specialists as "putToSpecialists", mark, of_complainant as "ofComplainant" from stored_file where id = $1`;

/** @throws Refusal NOT_FOUND for what is not there and for what this caller may not see: the two look alike; FORBIDDEN to a token */
async function getReadable(context: RequestContext, id: number): Promise<FileFacts> {
  refuseToken(context, 'FileRecord');
  const [file] = await context.reader.query<FileFacts>(FIND, [id]);
  const ability = context.abilities.forActor(context.actor);
  if (!file || file.mark !== null || file.ofComplainant || !ability.can('read', thing('FileRecord', file)))
    throw new Refusal('NOT_FOUND');
  return file;
}

async function open(context: RequestContext, id: number): Promise<HandedOut> {
  const { name, mediaType } = await getReadable(context, id);
  const [content] = await context.reader.query<{ bytes: Buffer }>(
    'select bytes from stored_file_content where file_id = $1',
    [id],
  );
  if (!content) throw new Refusal('NOT_FOUND');
  return { name, mediaType, bytes: content.bytes };
}

/** `POST /files` (multipart, field `file`) and `GET /files/:id`. */
export function fileRoute(application: Application, actorOf: ActorOf): HttpRoute {
  const route = handOut(application, actorOf, open);
  route.post('/', async (request, response) => {
    const context = await contextOf(application, actorOf, request, response);
    try {
      if (!isFromOurselves(request)) throw new Refusal('FORBIDDEN');
      if (context.actor.kind !== 'account') throw new Refusal('NOT_SIGNED_IN');
      const upload = await readUpload(request, application.maxFileBytes);
      response.status(201).json(await storeFile(context, upload));
    } catch (error) {
      answerRefusal(context, response, error);
    }
  });
  return { path: '/files', route };
}
