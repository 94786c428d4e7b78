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

async function isCancelled({ reader }: RequestContext, id: number): Promise<boolean> {
  const [found] = await reader.query<{ cancelled: boolean }>(
    'select cancelled_at is not null as cancelled from issued_document where id = $1',
    [id],
  );
  return found?.cancelled ?? false;
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
  // The bytes that were kept first are what the check page proves; whoever reads is told that the paper holds no more.
  const isMarked = form.format === 'pdf' && (await isCancelled(context, document.id));
  return withheld.length > 0 || isMarked
    ? drawWithout(application, templates, document.id, form, withheld)
    : getRendering(application, templates, document.id, form.language, form.format);
}
