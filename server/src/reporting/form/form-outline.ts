import { z } from 'zod';
import { FILING_KINDS, FORM_CODES, FUNCTIONS, RELATION_KINDS } from './form';
import { rowKeyText, rowNumber, sectionKey } from './form-file';

/** What cannot be read is left out, so that the rest of a faulty file is judged all the same. */
const readable = <T extends z.ZodType>(shape: T) => shape.optional().catch(undefined);
const some = <T extends z.ZodType>(shape: T) => z.array(readable(shape)).catch([]);

/** The names that the parts of a file call each other by. */
const outline = z.object({
  code: readable(z.enum(FORM_CODES)),
  clause: readable(z.string()),
  filers: some(
    z.object({
      kind: z.enum(FILING_KINDS).optional(),
      function: z.enum(FUNCTIONS).optional(),
      sections: z.array(readable(z.string())).optional().catch(undefined),
    }),
  ),
  sections: some(
    z.object({
      key: readable(sectionKey),
      indicators: some(
        z.object({ number: readable(rowNumber), byService: z.boolean().default(false).catch(false) }),
      ),
    }),
  ),
  relations: some(
    z.object({
      kind: z.enum(RELATION_KINDS),
      left: readable(rowKeyText),
      right: z.array(readable(rowKeyText)).optional().catch(undefined),
    }),
  ),
});

export type FormOutline = z.infer<typeof outline>;
export type OutlineRelation = NonNullable<FormOutline['relations'][number]>;

/** @returns undefined where the content is no object at all */
export function readOutline(content: unknown): FormOutline | undefined {
  return outline.safeParse(content).data;
}
