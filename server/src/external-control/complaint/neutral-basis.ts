const dated = (date: string) => `to_char(${date}, 'DD.MM.YYYY')`;
const cameOn = (c: string) => dated(`(${c}.received_at at time zone 'Asia/Almaty')`);
const serviceOf = (c: string, language: 'kk' | 'ru') =>
  `coalesce(': «' || (select v.name_${language} from public_service v where v.id = ${c}.public_service_id) || '»', '')`;

/** The right by the law's own words, where the complainant's would be read by the inspected body; SQL by the alias. Clauses 8.3, 31. */
export function neutralRightSql(c: string): string {
  return `('Мемлекеттік қызметті заңнамада белгіленген тәртіппен алу құқығы' || ${serviceOf(c, 'kk')}
    || ' / Право на получение государственной услуги в установленном законодательством порядке' || ${serviceOf(c, 'ru')})`;
}

/** What a ground says of a complaint without a word of the complainant's, in both languages of the act; SQL by the alias. Clause 31. */
export function neutralBasisSql(c: string): string {
  return `('№ ' || ${c}.number || ' өтініш, ' || ${cameOn(c)} || ${serviceOf(c, 'kk')}
    || coalesce(', факт күні ' || ${dated(`${c}.fact_date`)}, '')
    || ' / Обращение № ' || ${c}.number || ' от ' || ${cameOn(c)} || ${serviceOf(c, 'ru')}
    || coalesce(', дата факта ' || ${dated(`${c}.fact_date`)}, ''))`;
}
