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

/** A document as this reader may have it. Asks no other permission: whoever calls it has. */
export async function renderingFor(
  context: RequestContext,
  { templates, withheldFrom }: Drawing,
  document: { readonly id: number; readonly inspectionId: number | null },
  form: Form,
): Promise<Rendering> {
  const { application } = context;
  const withheld = await withheldFrom(context, document);
  return withheld.length > 0
    ? drawWithout(application, templates, document.id, form, withheld)
    : getRendering(application, templates, document.id, form.language, form.format);
}
