import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Sql } from '../../platform/reading/sql-metadata';
import { Violation } from '../case';
import { RemediationInformation } from './prescription.graphql-type';

/** What was informed of a violation stands on the violation, which the room `case` keeps. */
@Resolver(() => Violation)
export class ViolationInformationResolver {
  @FieldResolver(() => [RemediationInformation], {
    description: 'What the subject informed of, the newest last.',
  })
  @Sql({ many: { foreign: 'violation_id', orderBy: '{alias}.id', cap: 50 } })
  information(@Root() row: { information: RemediationInformation[] }): RemediationInformation[] {
    return row.information;
  }
}
