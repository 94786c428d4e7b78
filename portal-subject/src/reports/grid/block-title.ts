/** That the titles above a block name another form, or another edition of it. */
export interface OtherForm {
  readonly kind: 'OTHER_FORM';
  readonly stands: string;
  readonly here: string;
}

/** What stands above the report's figures in an export of it. */
export interface SheetTitle {
  /** The form's code and its edition: `appendix-2 2018-11-28`. */
  readonly form: string;
  /** Words by which the titles of the other forms begin, in all languages. */
  readonly otherForms?: readonly { readonly code: string; readonly words: readonly string[] }[];
  /** Names of the body, in all languages. */
  readonly body: readonly string[];
}

// The rule of an imported file: the server's `year-form/other-form.ts` reads the same.
/** `appendix-2`, `Приложение 2`, `2-қосымша`; an appendix to an order is another matter. */
const CODE =
  /(?<![\p{L}\d])(?:appendix|приложение)[\s№-]*([1-4])(?!\.?\d)(?!\s*к\s+приказу)|(?<!бұйры\p{L}*\s+)(?<![\p{L}\d.])([1-4])[\s-]*қосымша/iu;
/** `редакция 2018-11-28`, `редакция от 01.01.2019`, `Edition 2017` */
const EDITION =
  /(?:редакци\p{L}*|edition)\s*(?:от|of|:)?\s*(\d{4}(?:-\d{2}-\d{2})?|\d{2}\.\d{2}\.\d{4})(?!\.?[-\p{L}\d])/iu;
/** As an export of ours names both, without the word: `appendix-2 2018-11-28` */
const CODE_AND_EDITION = /\bappendix-\d+\b\D*(\d{4}(?:-\d{2}-\d{2})?)\s*$/i;
/** An export of ours writes the period before the body: `2026 жылғы 3-тоқсан. …`, `3 квартал 2026 года. …` */
const BODY = /\b20\d\d\b[^.]{0,20}\.\s+(\S.*)$/u;

/** Digits of a year: one that stands alone is compared with the whole. */
const YEAR = 4;

const iso = (day: string): string => (/^\d{2}\./.test(day) ? day.split('.').reverse().join('-') : day);

const plainWords = (text: string): string =>
  (
    text
      .toLowerCase()
      .replaceAll('\u0451', 'е')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ');

export function readOtherForm(
  titles: readonly string[],
  { form, otherForms = [] }: SheetTitle,
): OtherForm | undefined {
  const [own = '', ...rest] = form.split(' ');
  const ownEdition = rest.join(' ');
  for (const text of titles) {
    const said = ` ${plainWords(text)} `;
    const [, first, second] = CODE.exec(text) ?? [];
    const number = first ?? second;
    const code =
      number === undefined
        ? otherForms.find(({ words }) => words.some((beginning) => said.includes(` ${beginning} `)))?.code
        : `appendix-${number}`;
    // An edition may be called by more than a day.
    const isOwn = ownEdition.length > YEAR && text.includes(ownEdition);
    const dated = EDITION.exec(text)?.[1] ?? CODE_AND_EDITION.exec(text)?.[1];
    const edition = isOwn ? ownEdition : dated && iso(dated);
    if (code !== undefined && code !== own)
      return { kind: 'OTHER_FORM', stands: edition === undefined ? code : `${code} ${edition}`, here: form };
    if (edition !== undefined && edition !== ownEdition)
      return { kind: 'OTHER_FORM', stands: `${own} ${edition}`, here: form };
  }
  return undefined;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[«»"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The body that the titles name, where it is another than the report's. */
export function readOtherBody(titles: readonly string[], { body }: SheetTitle): string | undefined {
  const own = new Set(body.map(plain));
  return titles
    .map((text) => BODY.exec(text.trim())?.[1])
    .find((named) => named !== undefined && !own.has(plain(named)));
}
