import type { RequestContext } from '../graphql/request-context';
import type { DocumentTemplates } from './document-template';
import { editionOf } from './edition';
import type { Form, Rendering } from './rendering';
import type { MarkedText } from './withheld';

/**
 * The texts of a document that this reader may not see; what the reader does see of marked ones is noted by it, with the form in which
 * the document is opened; without one it is what was signed of it (clause 31).
 */
export type WithheldFrom = (
  context: RequestContext,
  document: { readonly id: number; readonly inspectionId: number | null },
  form?: Form,
) => Promise<readonly MarkedText[]>;

/** How documents are drawn, and what is left out of them. */
export interface Drawing {
  readonly templates: DocumentTemplates;
  readonly withheldFrom: WithheldFrom;
}

/** A document as this reader may have it. Asks no other permission: whoever calls it has. */
export async function renderingFor(
  context: RequestContext,
  { templates, withheldFrom }: Drawing,
  document: { readonly id: number; readonly inspectionId: number | null },
  form: Form,
): Promise<Rendering> {
  const withheld = await withheldFrom(context, document, form);
  return editionOf(context, templates, document.id, form, withheld);
}
