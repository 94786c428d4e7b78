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
  /** Names of the body, in all languages. */
  readonly body: readonly string[];
}

/** The rule of an imported file: the server's `year-form/find-columns.ts` reads the same. */
const EDITION = /\b(appendix-\d+)\b\D*(\d{4}(?:-\d{2}-\d{2})?)\s*$/;
/** An export of ours writes the period before the body: `2026 жылғы 3-тоқсан. …`, `3 квартал 2026 года. …` */
const BODY = /\b20\d\d\b[^.]{0,20}\.\s+(\S.*)$/u;

export function readOtherForm(titles: readonly string[], { form }: SheetTitle): OtherForm | undefined {
  const named = titles.flatMap((text) => {
    const [, code, edition] = EDITION.exec(text) ?? [];
    return code === undefined || edition === undefined ? [] : [`${code} ${edition}`];
  });
  const stands = named.find((one) => one !== form);
  return stands === undefined ? undefined : { kind: 'OTHER_FORM', stands, here: form };
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
