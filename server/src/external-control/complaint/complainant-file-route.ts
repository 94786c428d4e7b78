import { thing } from '../../platform/access/ability';
import { refuseToken } from '../../platform/access/refuse-token';
import { handOut } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import type { ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { noteCaseRead } from './read-complainant';

interface FileFacts {
  readonly name: string;
  readonly mediaType: string;
  readonly caseKind: string | null;
  readonly caseId: number | null;
}

const FIND = `select name, media_type as "mediaType", authority_id as "authorityId", disclosed_to_subject_id as "disclosedToSubjectId",
  also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", uploaded_by_account_id as "uploadedByAccountId", case_kind as "caseKind",
  case_id as "caseId", owner_kind as "ownerKind", put_to_specialists as "putToSpecialists", mark, of_complainant as "ofComplainant"
  from stored_file where id = $1 and of_complainant and mark is null`;
const CONTENT = 'select bytes from stored_file_content where file_id = $1';

/** @throws Refusal NOT_FOUND for what is not there, tells of no complainant, or is not for this caller's eyes: they look alike */
async function open(context: RequestContext, id: number) {
  refuseToken(context, 'FileRecord');
  const { reader, actor } = context;
  const [file] = await reader.query<FileFacts>(FIND, [id]);
  if (!file || !context.abilities.forActor(actor).can('read', thing('FileRecord', file)))
    throw new Refusal('NOT_FOUND');
  await noteCaseRead(context, file.caseKind, file.caseId);
  const [content] = await reader.query<{ bytes: Buffer }>(CONTENT, [id]);
  if (!content) throw new Refusal('NOT_FOUND');
  return { ...content, name: file.name, mediaType: file.mediaType };
}

/** `GET /complainant-files/:id`: what tells who complained, for who handles the case, each reading noted (clause 31). */
export function complainantFileRoute(application: Application, actorOf: ActorOf): HttpRoute {
  return { path: '/complainant-files', route: handOut(application, actorOf, open) };
}
