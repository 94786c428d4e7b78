import { asSystem } from '../../platform/access/as-system';
import { holdsAnyOf, type WithheldFrom } from '../../platform/documents';
import { findMarksOfPaper, mayOpen } from './marked-things';
import { noteOpeningOfMarked } from './note-reading';

/** What of a paper is left out of the copy of whoever asks for it; what is not left out is noted as read (clause 31). */
export const withheldFrom: WithheldFrom = async (context, { id }, form) => {
  const { actor, application } = context;
  // Asked by the product: a reader does not see what it is not shown.
  const { marks, data } = await asSystem(application.dataSource, async (manager) => {
    const run = <T extends object>(text: string, values: readonly unknown[]) =>
      manager.query<T[]>(text, [...values]);
    const found = await findMarksOfPaper(run, actor.accountId, id);
    if (found.length === 0) return { marks: [], data: undefined };
    const [paper] = await run<{ data: unknown }>(
      `select jsonb_build_object('issued', data, 'since', endorsements) as data from issued_document where id = $1`,
      [id],
    );
    return { marks: found, data: paper?.data };
  });
  const textsOf = (mark: (typeof marks)[number]) => mark.pieces.map((text) => ({ text, mark: mark.mark }));
  const inIt = marks.filter((mark) => holdsAnyOf(data, textsOf(mark)));
  const ability = context.abilities.forActor(actor);
  for (const mark of inIt.filter((one) => mayOpen(ability, one)))
    await noteOpeningOfMarked(context, mark, {
      way: 'DOCUMENT',
      ...(form ? { form: `${form.language}_${form.format}` } : {}),
    });
  return inIt.filter((mark) => !mayOpen(ability, mark)).flatMap(textsOf);
};
