import type { RequestContext } from '../../platform/graphql/request-context';
import { nameWords, nameWordsSql } from '../../platform/names/bare-name';
import type { ReadableReport } from './readable-report';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[«»"“”]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What a body that files is called by, in whatever case. */
const BODY =
  /(?<!\p{L})(?:акимат|аппарат\p{L}* аким|министерств|әкімдігі|әкімінің аппараты|министрлігі|akimat|ministry)/u;
const GENERIC =
  /^(?:акима|аппар|минис|город|облас|район|респу|казах|әкімд|әкімі|қалас|облыс|аудан|қазақ|minis|akima|regio|distr|kazak|the)/;
/** Longer words by their beginning, without those that many bodies have. */
const distinctive = (text: string) =>
  (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)).filter((word) => !GENERIC.test(word));

/** Text of the heading that names a body in words which are not the report's body's: the register need not know that body. */
function findOtherWords(heading: readonly string[], own: readonly string[]): string | undefined {
  const cell = heading.find((text) => {
    const said = plain(text);
    if (!BODY.test(said)) return false;
    const words = new Set(distinctive(said));
    return !own.some((name) => distinctive(plain(name)).every((word) => words.has(word)));
  });
  // An export of ours writes the period before the body.
  return cell
    ?.replace(/^.*\d{4}[^.]{0,12}\.\s+/, '')
    .trim()
    .slice(0, 120);
}

/**
 * The body that the heading of a file names, by its number or its name, where it is another than the report's. Undefined where the heading
 * names the report's own body, or none.
 */
export async function findOtherBody(
  context: RequestContext,
  { bodyId, bodyName }: Pick<ReadableReport, 'bodyId' | 'bodyName'>,
  heading: readonly string[],
): Promise<string | undefined> {
  const said = plain(heading.join('\n'));
  if (said === '') return undefined;
  const words = nameWords(said);
  const numbers: readonly string[] = said.match(/(?<!\d)\d{12}(?!\d)/g) ?? [];
  const [own] = await context.reader.query<{ bin: string | null }>(
    'select bin from inspected_subject where id = $1',
    [bodyId],
  );
  if (own?.bin && numbers.includes(own.bin)) return undefined;
  if (numbers.length === 0 && Object.values(bodyName).some((name) => words.includes(nameWords(name))))
    return undefined;
  const [other] = await context.reader.query<{ name: string }>(
    `select case $3 when 'kk' then name_kk when 'ru' then name_ru else name_en end as name from inspected_subject
     where id <> $1 and (bin = any ($4::text[]) or cardinality($4::text[]) = 0 and exists (
       select from (select ${nameWordsSql('n.name')} as words from unnest(array[name_kk, name_ru, name_en]) n (name) offset 0) n
       where length(n.words) > 7 and position(n.words in $2::text) > 0))
     order by length(name_ru) desc, id limit 1`,
    [bodyId, words, context.language, numbers],
  );
  if (other) return other.name;
  return numbers.length > 0 && own?.bin ? numbers[0] : findOtherWords(heading, Object.values(bodyName));
}
