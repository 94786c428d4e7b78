import { thing } from '../../platform/access/ability';
import { refuseToken } from '../../platform/access/refuse-token';
import { handOut } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import type { ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { withheldFrom } from '../confidentiality';

interface OriginalFacts {
  readonly documentId: number;
  readonly inspectionId: number | null;
  readonly kind: string;
  readonly authorityId: number;
  readonly disclosedToSubjectId: number | null;
  readonly alsoDisclosedToSubjectId: number | null;
}

// A marked file is given by the route that notes each reading.
const FIND = `select d.id as "documentId", d.inspection_id as "inspectionId", d.kind, d.authority_id as "authorityId",
    d.disclosed_to_subject_id as "disclosedToSubjectId", d.also_disclosed_to_subject_id as "alsoDisclosedToSubjectId"
  from signed_original o join issued_document d on d.id = o.document_id join stored_file f on f.id = o.file_id
  where o.file_id = $1 and f.mark is null`;
const CONTENT = `select f.name, f.media_type as "mediaType", c.bytes from stored_file f join stored_file_content c on c.file_id = f.id
  where f.id = $1`;

/**
 * A scan cannot be drawn anew without what is marked: who may not read one of the marked texts that the paper holds has no scan.
 * @throws Refusal NOT_FOUND, FORBIDDEN
 */
async function open(context: RequestContext, fileId: number) {
  refuseToken(context, 'IssuedDocument');
  const { reader, actor } = context;
  const [original] = await reader.query<OriginalFacts>(FIND, [fileId]);
  const ability = context.abilities.forActor(actor);
  if (!original || !ability.can('read', thing('IssuedDocument', original))) throw new Refusal('NOT_FOUND');
  const { documentId: id, inspectionId } = original;
  if ((await withheldFrom(context, { id, inspectionId })).length > 0) throw new Refusal('FORBIDDEN');
  const [file] = await reader.query<{ name: string; mediaType: string; bytes: Buffer }>(CONTENT, [fileId]);
  if (!file) throw new Refusal('NOT_FOUND');
  return file;
}

/** `GET /signed-originals/:fileId`: a paper as it was signed (clauses 22, 31). */
export function signedOriginalRoute(application: Application, actorOf: ActorOf): HttpRoute {
  return { path: '/signed-originals', route: handOut(application, actorOf, open) };
}
