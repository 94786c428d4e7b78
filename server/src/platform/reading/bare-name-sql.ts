const APART = String.raw`\s\u00a0\u202f\u2009«»„“”‟"''’‘‹›№#.,;:()/\-‐‑‒–—―−`;

/**
 * One form of a name whoever typed it: small letters, without blanks, quotation marks, dashes and the sign of a number. SQL of a text
 * expression; a name is compared with a name in this form alone.
 */
const bareNameSql = (expression: string): string =>
  `regexp_replace(lower(${expression}), '[${APART}]+', '', 'g')`;

/** Condition: the register names a subject so in one of its languages. `name` stands for a parameter of text. */
export const isNamedSql = (alias: string, name: string): string => {
  const names = ['name_kk', 'name_ru', 'name_en'].map((column) => bareNameSql(`${alias}.${column}`));
  return `(${bareNameSql(name)} <> '' and ${bareNameSql(name)} in (${names.join(', ')}))`;
};
