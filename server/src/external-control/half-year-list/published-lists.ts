import type { RequestContext } from '../../platform/graphql/request-context';

export interface PublishedList {
  readonly id: number;
  readonly year: number;
  readonly half: 1 | 2;
  readonly orderNumber: string;
  readonly orderDate: string;
  readonly sha256: string;
  readonly lines: number;
  /** Check code of the order. */
  readonly code: string | null;
}

export interface PublishedLine {
  readonly position: number;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly bin: string | null;
}

/** Lists that anybody may read (clause 66), the newest first. */
export function publishedLists({ reader }: RequestContext): Promise<PublishedList[]> {
  return reader.query<PublishedList>(
    `select id, year, half, order_number as "orderNumber", order_date::text as "orderDate", sha256, lines::int, code from published_lists()`,
  );
}

/** Bodies and organisations of a published list; natural persons are not named to the public. */
export function publishedLines({ reader }: RequestContext, listId: number): Promise<PublishedLine[]> {
  return reader.query<PublishedLine>(
    `select line_position as position, name_kk as "nameKk", name_ru as "nameRu", name_en as "nameEn", bin
     from published_list_lines($1::int)`,
    [listId],
  );
}
