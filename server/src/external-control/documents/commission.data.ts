import { z } from 'zod';
import { authority, bilingual, day, moment, person, reference, signer } from './parts.data';

const text = z.string().trim().min(1);

const parts = ['CHAIR', 'MEMBER', 'SECRETARY'] as const;
export type CommissionPart = (typeof parts)[number];

/** One person of a special commission; `present` at its session. */
const composedPerson = person.extend({ part: z.enum(parts), present: z.boolean() });

/** What both papers of a special commission begin with. */
const ofCommission = {
  place: bilingual,
  authority,
  /** Whose objections are considered. */
  subject: z.strictObject({ name: bilingual }),
  /** The inspection and its result act. */
  case: z.strictObject({ number: text, resultAct: reference }),
  composition: z.array(composedPerson).min(6),
};

/** Whom an order that changes the composition names beside it; `because` of a recusal since the order before. */
const moved = person.extend({ part: z.enum(parts), because: text.nullable() });

/** Order that fixes number and composition of a special commission, or changes it with a reason (clause 26). */
export const commissionOrderData = z.strictObject({
  ...ofCommission,
  reason: text.nullable(),
  /** Of an order that changes: who left and who came. Earlier papers did not say. */
  left: z.array(moved).optional(),
  came: z.array(moved).optional(),
  signer,
});

const votes = { votesFor: z.int().min(0), votesAgainst: z.int().min(0), chairDecided: z.boolean() };

export const objectionOutcomes = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'] as const;
export const objectivityOutcomes = ['OBJECTIVE', 'PARTLY_OBJECTIVE', 'NOT_OBJECTIVE'] as const;

/** Protocol of a session: both parts of clause 27 are answered. */
export const commissionProtocolData = z.strictObject({
  ...ofCommission,
  order: reference,
  /** Orders that changed the composition since. */
  laterOrders: z.array(reference).optional(),
  session: z.strictObject({ at: moment, place: text, openedAt: moment }),
  quorum: z.strictObject({ composed: z.int(), present: z.int(), needed: z.int() }),
  recused: z.array(z.strictObject({ fullName: text, reason: text })),
  invited: z
    .array(
      z.strictObject({
        kind: z.enum(['SUBJECT', 'INSPECTOR']),
        name: bilingual,
        sentAt: moment.nullish(),
        proof: text,
        attended: z.boolean(),
      }),
    )
    .min(2),
  objections: z
    .array(
      z.strictObject({
        receivedOn: day,
        text,
        outcome: z.enum(objectionOutcomes),
        reason: text,
        points: z.array(text),
        /** Why an upheld one withdraws none. */
        noPointsReason: text.nullish(),
        contradictionReason: text.optional(),
        ...votes,
      }),
    )
    .min(1),
  objectivity: z.strictObject({
    outcome: z.enum(objectivityOutcomes),
    reason: text,
    /** Why it holds beside decisions that say the contrary. */
    contradictionReason: text.optional(),
    ...votes,
  }),
  signer: person,
});

export type CommissionOrderData = z.infer<typeof commissionOrderData>;
export type CommissionProtocolData = z.infer<typeof commissionProtocolData>;
