/** Kazakh letters beside the Russian ones that they are typed as on a keyboard without them, and `ё` beside `е`. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** Small letters, each as it is typed on any keyboard. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[әғқңөұүһіё]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

const KEPT = '0123456789abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя';
const FROM = KEPT.slice(10).toUpperCase() + Object.keys(LOOKALIKES).join('');
const CAPITALS = Object.keys(LOOKALIKES).join('').toUpperCase();
const TYPED_AS = Object.values(LOOKALIKES).join('');
/** Letter by letter and not by `lower`, so that the form is the same in every database, whatever its locale. */
const TABLE = new Map(
  [...FROM, ...CAPITALS].map((letter, at) => [letter, (KEPT.slice(10) + TYPED_AS + TYPED_AS)[at] ?? '']),
);

/** `N 5` and `No. 5` are typed for `№ 5`, which is no word. */
const NUMBER_SIGN = `(^|[^${KEPT}])no?[^${KEPT}]*([0-9])`;
const OTHERS = `[^${KEPT}]+`;

/** A name as its words, one blank before and after each: a name is looked for in a longer text in this form alone. */
export function nameWords(name: string): string {
  const folded = [...name.normalize('NFC')].map((sign) => TABLE.get(sign) ?? sign).join('');
  const words = folded
    .replaceAll(new RegExp(NUMBER_SIGN, 'g'), '$1$2')
    .replaceAll(new RegExp(OTHERS, 'g'), ' ')
    .trim();
  return words === '' ? '' : ` ${words} `;
}

/**
 * One form of a name whoever typed it: small letters of any keyboard and figures, without blanks, quotation marks, dashes and the sign of a
 * number. A name is compared with a name in this form alone.
 */
export const bareName = (name: string): string => nameWords(name).replaceAll(' ', '');

/** The same words in SQL, of a text expression. */
export const nameWordsSql = (expression: string): string => {
  const folded = `translate(normalize(${expression}), '${[...TABLE.keys()].join('')}', '${[...TABLE.values()].join('')}')`;
  const words = `btrim(regexp_replace(regexp_replace(${folded}, '${NUMBER_SIGN}', '\\1\\2', 'g'), '${OTHERS}', ' ', 'g'))`;
  return `coalesce(' ' || nullif(${words}, '') || ' ', '')`;
};

/** The same form in SQL, of a text expression. */
export const bareNameSql = (expression: string): string => `replace(${nameWordsSql(expression)}, ' ', '')`;

/** Condition: the register names a subject so in one of its languages. `name` stands for a parameter of text. */
export const isNamedSql = (alias: string, name: string): string => {
  const names = ['name_kk', 'name_ru', 'name_en'].map((column) => bareNameSql(`${alias}.${column}`));
  return `(${bareNameSql(name)} <> '' and ${bareNameSql(name)} in (${names.join(', ')}))`;
};
