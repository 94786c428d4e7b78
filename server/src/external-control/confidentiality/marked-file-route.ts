import { thing } from '../../platform/access/ability';
import { refuseToken } from '../../platform/access/refuse-token';
import { handOut } from '../../platform/files';
import type { Application } from '../../platform/graphql/application';
import type { ActorOf } from '../../platform/graphql/context-of';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { HttpRoute } from '../../platform/http/http-server';
import { Refusal } from '../../platform/refusals/refusal';
import { findMark, mayOpen } from './marked-things';
import { noteOpeningOfMarked } from './note-reading';

interface FileFacts {
  readonly mediaType: string;
  readonly mark: string | null;
}

const FIND = `select media_type as "mediaType", mark, authority_id as "authorityId", disclosed_to_subject_id as "disclosedToSubjectId",
  also_disclosed_to_subject_id as "alsoDisclosedToSubjectId", case_kind as "caseKind", case_id as "caseId", owner_kind as "ownerKind", put_to_specialists as "putToSpecialists" from stored_file where id = $1`;
const CONTENT = `select c.bytes, w.text as name from stored_file_content c join withheld_content w on w.mark_id = $2
  where c.file_id = $1`;

/** @throws Refusal NOT_FOUND for what is not there, is not marked, or is not for this caller's eyes: they look alike */
async function open(context: RequestContext, id: number) {
  refuseToken(context, 'FileRecord');
  const { reader, actor } = context;
  const [file] = await reader.query<FileFacts>(FIND, [id]);
  const ability = context.abilities.forActor(actor);
  if (!file || !ability.can('read', thing('FileRecord', file))) throw new Refusal('NOT_FOUND');
  const run = <T extends object>(text: string, values: readonly unknown[]) => reader.query<T>(text, values);
  const mark = await findMark(run, actor.accountId, { thing: 'FILE', thingId: id });
  if (!mark || !mayOpen(ability, mark)) throw new Refusal('NOT_FOUND');
  await noteOpeningOfMarked(context, mark, { way: 'FILE' });
  const [content] = await reader.query<{ bytes: Buffer; name: string }>(CONTENT, [id, mark.id]);
  if (!content) throw new Refusal('NOT_FOUND');
  return { ...content, mediaType: file.mediaType };
}

/** `GET /marked-files/:id`: a marked file for who needs it, each opening noted (clause 31). */
export function markedFileRoute(application: Application, actorOf: ActorOf): HttpRoute {
  return { path: '/marked-files', route: handOut(application, actorOf, open) };
}
