interface DistrictFiling {
  readonly body: string;
  readonly cells: readonly {
    readonly quarter: number;
    readonly state: string;
    readonly stateTitle: string;
  }[];
}

/** How the reports of the districts stand that are part of an oblast's report of a quarter (clause 62), the own one left out. */
export function districtsOf(rows: readonly DistrictFiling[], ownBody: string | undefined, quarter: number) {
  const districts = rows
    .filter(({ body }) => body !== ownBody)
    .flatMap(({ body, cells }) => {
      const cell = cells.find((one) => one.quarter === quarter);
      return cell ? [{ body, state: cell.state, stateTitle: cell.stateTitle }] : [];
    });
  return {
    districts,
    missing: districts.filter(({ state }) => state !== 'ACCEPTED' && state !== 'SUBMITTED'),
  };
}
