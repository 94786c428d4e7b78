import type { RequestContext } from '../graphql/request-context';
import type { DocumentLanguage } from './document-model';
import type { DocumentTemplates } from './document-template';
import { drawWithout, getRendering, type DocumentFormat, type Rendering } from './rendering';
import type { MarkedText } from './withheld';

/** The texts of a document that this reader may not see; what the reader does see of marked ones is noted by it (clause 31). */
export type WithheldFrom = (
  context: RequestContext,
  document: { readonly id: number; readonly inspectionId: number | null },
) => Promise<readonly MarkedText[]>;

/** How documents are drawn, and what is left out of them. */
export interface Drawing {
  readonly templates: DocumentTemplates;
  readonly withheldFrom: WithheldFrom;
}

export interface Form {
  readonly language: DocumentLanguage;
  readonly format: DocumentFormat;
}

/** Whether a paper bears, in this form, what became of it since: that it was cancelled, what was noted on it. */
async function isMarked({ reader }: RequestContext, id: number, { format }: Form): Promise<boolean> {
  const [found] = await reader.query<{ cancelled: boolean; endorsed: boolean }>(
    `select cancelled_at is not null as cancelled, endorsements <> '[]' as endorsed from issued_document where id = $1`,
    [id],
  );
  return found !== undefined && (found.endorsed || (found.cancelled && format === 'pdf'));
}

/** A document as this reader may have it. Asks no other permission: whoever calls it has. */
export async function renderingFor(
  context: RequestContext,
  { templates, withheldFrom }: Drawing,
  document: { readonly id: number; readonly inspectionId: number | null },
  form: Form,
): Promise<Rendering> {
  const { application } = context;
  const withheld = await withheldFrom(context, document);
  // The bytes that were kept first are what the check page proves; whoever reads is told what became of the paper.
  return withheld.length > 0 || (await isMarked(context, document.id, form))
    ? drawWithout(application, templates, document.id, form, withheld)
    : getRendering(application, templates, document.id, form.language, form.format);
}
