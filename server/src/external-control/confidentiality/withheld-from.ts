import { asSystem } from '../../platform/access/as-system';
import type { RequestContext } from '../../platform/graphql/request-context';
import { holdsAnyOf, type WithheldFrom } from '../../platform/documents';
import { findMarksOfPaper, mayOpen, type KeepingMark } from './marked-things';
import { noteOpeningOfMarked } from './note-reading';

/** The marks in force of what stands in a paper: asked by the product, for a reader does not see what it is not shown. */
async function marksIn({ actor, application }: RequestContext, id: number): Promise<KeepingMark[]> {
  return asSystem(application.dataSource, async (manager) => {
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      manager.query<T[]>(text, [...values]);
    const found = await findMarksOfPaper(run, actor.accountId, id);
    if (found.length === 0) return [];
    const [paper] = await run<{ data: unknown }>(
      `select jsonb_build_object('issued', data, 'since', endorsements) as data from issued_document where id = $1`,
      [id],
    );
    return found.filter((mark) => holdsAnyOf(paper?.data, textsOf(mark)));
  });
}

const textsOf = (mark: KeepingMark) => mark.pieces.map((text) => ({ text, mark: mark.mark }));

/** What of a paper is left out of the copy of whoever asks for it; what is not left out is noted as read (clause 31). */
export const withheldFrom: WithheldFrom = async (context, { id }, form) => {
  const marks = await marksIn(context, id);
  const ability = context.abilities.forActor(context.actor);
  for (const mark of marks.filter((one) => mayOpen(ability, one)))
    await noteOpeningOfMarked(context, mark, {
      way: 'DOCUMENT',
      ...(form ? { form: `${form.language}_${form.format}` } : {}),
    });
  return marks.filter((mark) => !mayOpen(ability, mark)).flatMap(textsOf);
};

/** What is left out of a copy that goes to others, whoever sends it: all that is marked (clause 31). Nobody has read it by that. */
export const withheldFromOthers: WithheldFrom = async (context, { id }) =>
  (await marksIn(context, id)).flatMap(textsOf);
