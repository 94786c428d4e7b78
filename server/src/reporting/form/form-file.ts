import { z } from 'zod';
import { isCalendarDate } from '../../law';
import { FIRST_LEVEL_TERRITORIES } from '../../registry';
import { FILING_KINDS, FILING_RULES, FORM_CODES, FUNCTIONS, RELATION_KINDS } from './form';

const LONGEST_TEXT = 1_000;
const MOST_INDICATORS = 500;
const line = z.string().trim().min(1).max(LONGEST_TEXT);
const texts = z.strictObject({ kk: line, ru: line, en: line });
/** `2/13.1`: a section and a row of it. */
export const rowKeyText = z.string().regex(/^[1-9]\d?\/\d{1,3}(\.\d{1,3}){0,3}$/);

export const rowNumber = z.string().regex(/^\d{1,3}(\.\d{1,3}){0,3}$/);
export const sectionKey = z.string().regex(/^[1-9]\d?$/);

const filer = z.strictObject({
  kind: z.enum(FILING_KINDS).optional(),
  function: z.enum(FUNCTIONS).optional(),
  rule: z.enum(FILING_RULES),
  throughHigherBody: z.boolean().default(false),
  sections: z.array(z.string()).min(1).optional(),
});

const indicator = z.strictObject({
  number: rowNumber,
  title: texts,
  stock: z.boolean().default(false),
  byService: z.boolean().default(false),
  /** KATO code of the territory of the first level whose figures stand in this row, whoever files them. */
  territory: z.enum(FIRST_LEVEL_TERRITORIES.map(({ code }) => code)).optional(),
});

const section = z.strictObject({
  key: sectionKey,
  title: texts,
  indicators: z.array(indicator).min(1).max(MOST_INDICATORS),
});

const relation = z.strictObject({
  kind: z.enum(RELATION_KINDS),
  left: rowKeyText,
  right: z.array(rowKeyText).default([]),
  /** Left out where the relation is to be named by its kind and its rows. */
  message: texts.optional(),
});

/** A form edition as it is written down: what a file holds, and what the built-in editions are made of. */
export const formFile = z.strictObject({
  code: z.enum(FORM_CODES),
  edition: z.string().trim().min(1).max(60),
  clause: z.enum(['61', '62', '63']),
  /** The edition applies to the quarters that begin on this day or after it. */
  from: z.string().refine((text): boolean => isCalendarDate(text)),
  standsIn: z.boolean().default(false),
  title: texts,
  scope: texts,
  filers: z.array(filer).min(1),
  sections: z.array(section).min(1).max(9),
  relations: z.array(relation).default([]),
});

export type FormFile = z.infer<typeof formFile>;
export type FileIndicator = FormFile['sections'][number]['indicators'][number];
export type FileSection = FormFile['sections'][number];
export type FileRelation = FormFile['relations'][number];
