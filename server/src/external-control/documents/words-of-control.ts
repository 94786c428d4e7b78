import type { DocumentLanguage } from '../../platform/documents/document-model';
import type { Procedure } from './procedure';

/** What a paper says of the procedure that it belongs to; nothing for the papers of an inspection. */
export interface OfProcedure {
  readonly procedure?: Procedure | undefined;
}

type Replacement = (
  found: string,
  first: string,
  ending: string | undefined,
  at: number,
  whole: string,
) => string;
type Change = readonly [from: RegExp, to: string | Replacement];

const KAZAKH_ENDINGS: Readonly<Record<string, string>> = { дің: 'дың', ді: 'ды', ге: 'ға', де: 'да' };

/** Kazakh says whom a control visits («бару» needs its object); a sentence that has named it already does not say it twice. */
const NAMED_BEFORE = /[Тт]ексер(?:ілетін субъект|у(?:дің|ді|ге|де)?(?!\p{L}))/u;

/**
 * The papers of an inspection and of a preventive control with a visit say the same of another procedure (D7): one wording is
 * kept, and these are the words that differ. A checklist keeps its name, and so does the inspection that silence leads to.
 */
const CHANGES: Readonly<Record<DocumentLanguage, readonly Change[]>> = {
  ru: [
    [/(?<!\p{L})проверки(?!\p{L})/gu, 'профилактического контроля с посещением'],
    [/(?<!\p{L})проверку(?!\p{L})/gu, 'профилактический контроль с посещением'],
    [/(?<!\p{L})проверке(?!\p{L})/gu, 'профилактическому контролю с посещением'],
    [/с указанием ее предмета/gu, 'с указанием его предмета'],
    [/к ней могут/gu, 'к нему могут'],
    [/не более чем на десять рабочих дней/gu, 'не более чем на пятнадцать рабочих дней'],
  ],
  kk: [
    [
      /(?<!\p{L})([Тт])ексеру(дің|ді|ге|де)?(?!\p{L})(?!\s+(?:парағ|тағайындалады))/gu,
      (_found, first, ending, at, whole) => {
        const control = `профилактикалық бақылау${KAZAKH_ENDINGS[ending ?? ''] ?? ''}`;
        return first === 'т' && NAMED_BEFORE.test(whole.slice(0, at))
          ? control
          : `${first}ексерілетін субъектіге бару арқылы ${control}`;
      },
    ],
    [/он жұмыс күнінен аспайтын/gu, 'он бес жұмыс күнінен аспайтын'],
  ],
};

function reword(text: string, language: DocumentLanguage): string {
  return CHANGES[language].reduce(
    (changed, [from, to]) => (typeof to === 'string' ? changed.replace(from, to) : changed.replace(from, to)),
    text,
  );
}

function rewordAll(value: unknown, language: DocumentLanguage): unknown {
  if (typeof value === 'string') return reword(value, language);
  if (typeof value === 'function')
    return (...given: unknown[]) => rewordAll((value as (...of: unknown[]) => unknown)(...given), language);
  if (Array.isArray(value)) return value.map((item) => rewordAll(item, language));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewordAll(item, language)]));
}

const REWORDED = new WeakMap<object, object>();

/** The words of a paper in its procedure: those of a control are made once from those of the inspection. */
export function wordsOf<T extends object>(
  texts: Readonly<Record<DocumentLanguage, T>>,
  { procedure }: OfProcedure,
): Readonly<Record<DocumentLanguage, T>> {
  if (procedure !== 'PREVENTIVE_CONTROL') return texts;
  const known = REWORDED.get(texts) ?? {
    kk: rewordAll(texts.kk, 'kk'),
    ru: rewordAll(texts.ru, 'ru'),
  };
  REWORDED.set(texts, known);
  return known as Readonly<Record<DocumentLanguage, T>>;
}
