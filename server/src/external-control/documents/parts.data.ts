import { z } from 'zod';

const text = z.string().trim().min(1);

/** A name that a register keeps in both languages of documents. */
export const bilingual = z.strictObject({ kk: text, ru: text });

/** A name with its English for the public page, where the paper itself has to bring it: no register is asked for it. */
export const named = bilingual.extend({ en: text.optional() });

/** What a paper names in the place of a subject: an addressee, or many at once. */
export const namedOnly = z.strictObject({ name: named });

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A point in time, ISO with its offset. */
export const moment = z.iso.datetime({ offset: true });

export const person = z.strictObject({ fullName: text, position: bilingual });

/** Who signs for the authority; `acting` when the person performs the duties of another (clause 12). */
export const signer = person.extend({
  acting: z.strictObject({ orderNumber: text, orderDate: day }).optional(),
});

export const authority = z.strictObject({
  name: named,
  /** The body above it, for the letterhead of a territorial body. */
  superior: bilingual.optional(),
  address: bilingual.optional(),
});

/** The inspected subject; art. 145 asks for its objects and territory too. */
export const subject = z.strictObject({
  name: bilingual,
  /** BIN of a body or organisation, IIN of a natural person. */
  identifier: z.string().regex(/^\d{12}$/),
  location: z.union([bilingual, text]),
  territory: bilingual,
  objects: z.array(text),
});

/** Who stands for the subject, and by what power when it is not the head. */
export const representative = z.strictObject({
  fullName: text,
  position: bilingual.optional(),
  power: text.optional(),
});

/** To whom a paper goes: the body, which it names in its own language, or a person as the sender wrote them. */
export const recipient = z.union([bilingual, text]);

/** Who is brought in, and in which capacity (clause 11); papers of earlier days hold the position in one language. */
export const specialist = z.strictObject({
  kind: z.enum(['SPECIALIST', 'CONSULTANT', 'EXPERT']),
  fullName: text,
  position: z.union([bilingual, text]),
  employer: bilingual,
});

/** An answer to a request for documents, by the request's number and the day on which it came. */
export const requestAnswer = z.strictObject({
  number: text,
  date: day,
  files: z.array(text),
  /** Of an explanation what was answered to each question. */
  explained: z.array(z.strictObject({ question: text, answer: text })).optional(),
  /** What was asked for; papers of earlier days do not say it. */
  kind: z
    .enum(['DOCUMENTS', 'SYSTEM_ACCESS', 'EXPLANATION', 'INTERNAL_CONTROL', 'RECOMMENDATION'])
    .optional(),
});

/** An official who was heard, or results of public monitoring that were used (clause 5), by number and day. */
export const fieldRecord = z.strictObject({
  kind: z.enum(['HEARING', 'PUBLIC_MONITORING']),
  number: text,
  date: day,
  /** Left out of a natural person who watched a service. */
  person: text.optional(),
  files: z.array(text),
});

/** Files that prove what was found on a point of the checklist. */
export const pointEvidence = z.strictObject({ pointNumber: text, files: z.array(text).min(1) });

/** A document referred to by its number and day. */
export const reference = z.strictObject({ number: text, date: day });

export const checklist = z.strictObject({ title: bilingual, edition: text, pointCount: z.int().min(0) });

/** Clause 8: a ground by its sub-paragraph, and the paper it rests on. */
export const ground = z.strictObject({
  subparagraph: z.int().min(1).max(8),
  basis: text,
  basisNumber: text.optional(),
  basisDate: day.optional(),
  /** The prescription that it rests on is of a control with a visit: the ground follows from clause 6-2 (D1). */
  followsControl: z.literal(true).optional(),
  /** The prescription whose fulfilment is controlled (8.1, 8.2), to whom it was issued where that is another, and the head's order of 6-2. */
  prescription: reference
    .extend({
      issuedTo: bilingual.optional(),
      early: z.strictObject({ date: day, reason: text }).optional(),
    })
    .optional(),
  /** Of a counter-inspection: the civil-law relation, and what must be learnt of it; the third person is asked for no more (8.6). */
  relation: text.optional(),
  sought: text.optional(),
  /** The inspection that is repeated, by its own acts (8.7). */
  first: z.strictObject({ act: reference, resultAct: reference.optional() }).optional(),
  /** Of the Criminal Procedure Code (8.8). */
  article: text.optional(),
});

/** Clause 7: the line of the approved half-year list that a control stands on. */
export const listLine = z.strictObject({
  year: z.int(),
  half: z.int().min(1).max(2),
  /** Left out of a list that was approved before it could be kept here. */
  position: z.int().min(1).optional(),
  order: reference,
});

export const severity = z.enum(['GROSS', 'SIGNIFICANT', 'MINOR']);

/** A point of the checklist that was violated. */
export const violation = z.strictObject({
  pointNumber: text,
  requirement: bilingual,
  severity,
  description: text,
  evidence: z.array(text),
});

export const period = z.strictObject({ from: day, to: day });

/** Where and when a document was drawn up: items (1) of the acts. */
export const drawnUp = z.strictObject({ at: moment, place: bilingual });

export type Person = z.infer<typeof person>;
export type SpecialistData = z.infer<typeof specialist>;
export type Signer = z.infer<typeof signer>;
export type AuthorityData = z.infer<typeof authority>;
export type SubjectData = z.infer<typeof subject>;
export type Representative = z.infer<typeof representative>;
export type Recipient = z.infer<typeof recipient>;
export type Reference = z.infer<typeof reference>;
export type GroundData = z.infer<typeof ground>;
export type ListLineData = z.infer<typeof listLine>;
export type SeverityData = z.infer<typeof severity>;
export type ViolationData = z.infer<typeof violation>;
export type Period = z.infer<typeof period>;
