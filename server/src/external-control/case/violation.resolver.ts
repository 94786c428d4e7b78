import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Sql } from '../../platform/reading/sql-metadata';
import { Violation, ViolationPoint } from './violation.graphql-type';

interface PointColumns {
  pointNumber: string;
  pointTextKk: string;
  pointTextRu: string;
  pointTextEn: string;
}

@Resolver(() => Violation)
export class ViolationResolver {
  @FieldResolver(() => ViolationPoint)
  @Sql({ needs: ['point_number', 'point_text_kk', 'point_text_ru', 'point_text_en'] })
  checklistPoint(@Root() row: PointColumns, @Ctx() { language }: RequestContext): ViolationPoint {
    const text = { kk: row.pointTextKk, ru: row.pointTextRu, en: row.pointTextEn }[language];
    return { number: row.pointNumber, text };
  }
}
