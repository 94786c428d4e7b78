import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { explainDeadline, explainMoves, getEdition, getRule, termName } from '../law';
import type { RequestContext } from '../platform/graphql/request-context';
import { Sql } from '../platform/reading/sql-metadata';
import { calendarOf } from '../working-calendar';
import { workingDaysTill } from './asked-of';
import { Deadline, Duty, type DeadlineRow } from './deadline.graphql-type';
import { DeadlineDay, DecisionNote, daysOf, notesOf } from './explanation.graphql-type';
import { partyTitle } from './party-title';

const ruleOf = ({ certificate }: Pick<DeadlineRow, 'certificate'>) =>
  getRule(certificate.ruleId, getEdition(certificate.edition));

/** What a deadline says of itself in the reader's language. */
@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['certificate', 'case_number'] })
  title(@Root() row: DeadlineRow, @Ctx() { language }: RequestContext): string {
    return termName(ruleOf(row), row.caseNumber, language);
  }

  @FieldResolver(() => String)
  @Sql({ needs: ['certificate', 'party'] })
  partyTitle(@Root() { party, certificate }: DeadlineRow, @Ctx() context: RequestContext): string {
    return partyTitle(party, { rule: certificate.ruleId, edition: certificate.edition }, context);
  }

  @FieldResolver(() => String, { description: 'What follows when it is missed.' })
  @Sql({ needs: ['certificate'] })
  consequence(@Root() row: DeadlineRow, @Ctx() { language }: RequestContext): string {
    return ruleOf(row).consequence[language];
  }

  @FieldResolver(() => [DeadlineDay])
  @Sql({ needs: ['certificate'] })
  days(@Root() { certificate }: DeadlineRow, @Ctx() { language }: RequestContext): DeadlineDay[] {
    return daysOf(certificate, language);
  }

  @FieldResolver(() => [DecisionNote])
  @Sql({ needs: ['certificate'] })
  notes(@Root() { certificate }: DeadlineRow, @Ctx() { language }: RequestContext): DecisionNote[] {
    return notesOf(certificate, language);
  }

  @FieldResolver(() => String, { description: 'How it was computed, in words, line by line.' })
  @Sql({ needs: ['certificate', 'case_number'] })
  explanation(@Root() { certificate, caseNumber }: DeadlineRow, @Ctx() { language }: RequestContext): string {
    return explainDeadline(certificate, language, undefined, caseNumber).join('\n');
  }

  @FieldResolver(() => [String], {
    description:
      'What moved the date of a document, line by line: its extension, days that a suspension gave back.',
  })
  @Sql({ needs: ['certificate'] })
  dateMoves(@Root() { certificate }: DeadlineRow, @Ctx() { language }: RequestContext): string[] {
    return explainMoves(certificate, language);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Working days from today to the last day on which it can be done; negative once it is over.',
  })
  @Sql({ needs: ['due_at'] })
  async workingDaysLeft(@Root() { dueAt }: DeadlineRow, @Ctx() context: RequestContext): Promise<number> {
    return workingDaysTill(dueAt, context.now, (await calendarOf(context)).calendar);
  }
}

@Resolver(() => Duty)
export class DutyResolver {
  @FieldResolver(() => String)
  @Sql({ needs: ['code'] })
  title(@Root() { code }: { code: string }, @Ctx() context: RequestContext): string {
    return context.text(code);
  }
}
