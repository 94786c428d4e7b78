import { plainWords, wordsOfOtherForms, type ReportForm } from '../../form';

/** `appendix-2`, `Приложение 2`, `2-қосымша`; an appendix to an order is another matter. */
const CODE =
  /(?<![\p{L}\d])(?:appendix|приложение)[\s№-]*([1-4])(?!\.?\d)(?!\s*к\s+приказу)|(?<!бұйры\p{L}*\s+)(?<![\p{L}\d.])([1-4])[\s-]*қосымша/iu;
/** `редакция 2018-11-28`, `редакция от 01.01.2019`, `Edition 2017` */
const EDITION =
  /(?:редакци\p{L}*|edition)\s*(?:от|of|:)?\s*(\d{4}(?:-\d{2}-\d{2})?|\d{2}\.\d{2}\.\d{4})(?!\.?[-\p{L}\d])/iu;
/** As our own exports name both, without the word: `appendix-2 2018-11-28` */
const CODE_AND_EDITION = /\bappendix-\d+\b\D*(\d{4}(?:-\d{2}-\d{2})?)\s*$/i;

/** Digits of a year: one that stands alone is compared with the whole. */
const YEAR = 4;

const iso = (day: string): string => (/^\d{2}\./.test(day) ? day.split('.').reverse().join('-') : day);

/**
 * The form or the edition that the titles of a sheet name, where it is another than the report's: `appendix-1`, `appendix-2 2019-01-01`.
 * The portal reads a pasted sheet so: `portal-subject/src/reports/grid/block-title.ts`.
 */
export function readOtherForm(
  titles: readonly string[],
  { code: own, edition: ownEdition }: Pick<ReportForm, 'code' | 'edition'>,
): string | undefined {
  const others = wordsOfOtherForms(own);
  for (const text of titles) {
    const said = ` ${plainWords(text)} `;
    const [, first, second] = CODE.exec(text) ?? [];
    const number = first ?? second;
    const code =
      number === undefined
        ? others.find(({ words }) => words.some((beginning) => said.includes(` ${beginning} `)))?.code
        : `appendix-${number}`;
    // An edition may be called by more than a day.
    const isOwn = ownEdition.length > YEAR && text.includes(ownEdition);
    const dated = EDITION.exec(text)?.[1] ?? CODE_AND_EDITION.exec(text)?.[1];
    const edition = isOwn ? ownEdition : dated && iso(dated);
    if (code !== undefined && code !== own) return edition === undefined ? code : `${code} ${edition}`;
    if (edition !== undefined && edition !== ownEdition) return `${own} ${edition}`;
  }
  return undefined;
}
