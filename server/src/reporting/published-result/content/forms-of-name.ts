const CASES_OF_NOUN = '[ауеыияюйь]|[оеё][мйю]|ею|ью|ы?ми?|[аяы]м|[аяыи]х|[аяыи]ми';
const CASES_OF_ADJECTIVE = 'ая|яя|[ыио]й|[ое]го|[ое]му|[ыи]м|[ое]м|[ое]й|[ое]ю|ую|юю|[ыи]е|[ыи]х|[ыи]ми';
const RUSSIAN = `(?:${CASES_OF_NOUN}|${CASES_OF_ADJECTIVE})?`;

const VOWEL = /[аәеёиоөуұүыіэюя]$/;
const VOICELESS = /[бвгғдкқпстфхһцчшщ]$/;

/** Kazakh endings that may follow a name: the first sound of an ending goes by the last one of the name. */
function kazakh(name: string): string {
  const [first, dative, plural] = VOWEL.test(name)
    ? ['[нд]', '[ғгн]', 'л']
    : VOICELESS.test(name)
      ? ['т', '[қкғг]', 'т']
      : ['[дн]', '[ғгқк]', '[дл]'];
  const owned = VOWEL.test(name) ? 'с[ыі]' : '[ыі]';
  const cases = `${first}[ыі]ң|${dative}[ае]|${first}[ыі]|${first}[ае]н?|[мбп]ен|${first}[ыі]к[ыі]`;
  const ofOwned = 'н[ыі]ң|на|не|н|нда|нде|нан|нен|мен';
  return `(?:${plural}[ае]р(?:[дғг][ыіае]ң?|[дм][ае]н)?|${owned}(?:${ofOwned})?|${cases})`;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** `ё` is written `е` as often as not. */
const spelled = (text: string) => escaped(text).replaceAll(/[её]/g, '[её]');
const VOICED: Readonly<Record<string, string>> = { к: '[кг]', қ: '[қғ]', п: '[пб]' };

/** What stays of a name when its end changes: Исаев-а, Серге-й, Жуковск-ий, Кравец → Кравц-. */
function stemsOf(name: string): string[] {
  const stems = [name];
  if (/[аеиоуыэюяйь]$/.test(name)) stems.push(name.slice(0, -1));
  const fleeting = /^(.+)[ео]([кцл])$/.exec(name);
  if (fleeting) stems.push(`${fleeting[1]}${fleeting[2]}`);
  return stems.filter((stem) => stem.length >= 3);
}

/**
 * A name as it stands in running text, in whatever case of Russian or Kazakh. It matches capital and small letters alike:
 * that a name begins with a capital one is looked at in what was found.
 */
export function formsOfName(name: string): RegExp {
  const small = name.toLowerCase();
  const whole = spelled(small);
  const voiced = spelled(small.slice(0, -1)) + (VOICED[small.slice(-1)] ?? spelled(small.slice(-1)));
  const forms = [
    `${voiced}${kazakh(small)}`,
    ...stemsOf(small).map((stem) => `${spelled(stem)}${RUSSIAN}`),
    // Жуковский, Белая: the adjective's own endings.
    ...(/([ыио]й|[ая]я)$/.test(small) && small.length >= 5
      ? [`${spelled(small.slice(0, -2))}(?:${CASES_OF_ADJECTIVE})`]
      : []),
    // A long name is unlike any other word: whatever its end.
    ...(small.length >= 7 ? [`${spelled(small.slice(0, -2))}\\p{L}*`] : []),
    whole,
  ];
  return new RegExp(String.raw`(?<!\p{L})(?:${forms.join('|')})(?!\p{L})`, 'giu');
}
