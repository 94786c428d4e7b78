import { movedSinceForReader, type FollowedDate } from '../../deadlines';
import { formatDate, getRule } from '../../law';
import type { RequestContext } from '../../platform/graphql/request-context';
import { numbersOf } from '../../platform/names/numbers-of';

/** A term that decrees moved after non-fulfilment was established of it, with its line of dates. */
export interface MovedTerm {
  readonly rule: string;
  readonly followed: FollowedDate;
}

/** Of the terms that decrees moved: each that had passed by the date on which the entry rests. Over a row of `escalation`. */
export const movedTermsSql = (
  alias: string,
): string => `(select coalesce(jsonb_agg(jsonb_build_object('rule', t.rule,
    'followed', t.followed) order by t.id), '[]')
  from (select d.id, d.rule, followed_date('ESCALATION', ${alias}.id, d.id) as followed from deadline d
    where d.inspection_id = ${alias}.inspection_id
      and d.rule in (select m ->> 'rule' from jsonb_array_elements(${alias}.moved) m)) t
  where (t.followed ->> 'dueDate')::date < (${alias}.established_at at time zone 'Asia/Almaty')::date)`;

/** Each term with both its dates and the decrees between them; one whose date came back is not told of. */
export async function movedTermTexts(
  context: RequestContext,
  terms: readonly MovedTerm[],
): Promise<string[]> {
  const { language } = context;
  const texts = await Promise.all(
    terms.map(async ({ rule, followed }) => {
      const since = await movedSinceForReader(context, followed);
      if (!since) return [];
      const { earlierDueDate, dueDate, entered, takenBack } = since;
      const back = takenBack.length > 0;
      const by = [
        ...(entered.length > 0 ? [numbersOf(entered)] : []),
        ...(back ? [context.text('ESCALATION_TERM_TAKEN_BACK', { takenBack: numbersOf(takenBack) })] : []),
      ].join('; ');
      const dates = `${formatDate(earlierDueDate, language)} → ${formatDate(dueDate, language)}`;
      return [`${getRule(rule).name[language]}: ${dates} (${by})`];
    }),
  );
  return texts.flat();
}
