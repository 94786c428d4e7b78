/** Columns of the table, in three groups. The cases are of Almaty's office and of the akimat of Almaty city. */
export const ACTORS = [
  // the Agency
  'chair@agency.demo',
  'inspector@agency.demo',
  'analyst@agency.demo',
  'admin@agency.demo',
  // the own office, then another region's
  'head.almaty@agency.demo',
  'inspector.almaty@agency.demo',
  'commission1@agency.demo',
  'head.karagandy@agency.demo',
  'inspector.karagandy@agency.demo',
  // the own body, then other bodies: a subordinate organisation, a district of the city, another oblast
  'head@almaty-city.demo',
  'control@almaty-city.demo',
  'reports@almaty-city.demo',
  'object.head@almaty-polyclinic.demo',
  'head@bostandyk.demo',
  'head@karagandy.demo',
  // not signed in
  undefined,
] as const;

/**
 * How the table is read: `+` it is done or seen, `f` forbidden, `m` as if it were missing, `s` sign in first.
 * Groups of cells are parted by spaces: Agency, own office and other region, own body and other bodies, nobody.
 */
export function cellsOf(text: string): string[] {
  const cells = [...text.replaceAll(' ', '')];
  if (cells.length !== ACTORS.length)
    throw new Error(`"${text}" has ${cells.length} cells, not ${ACTORS.length}`);
  return cells;
}
