import type { Grade } from './rules';
import type { FactSource } from './fact-sources';

interface Texts {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export interface CriteriaEdition {
  readonly edition: string;
  readonly source: Texts;
  readonly validFrom: string;
  readonly months: number;
  readonly listedFrom: number;
  readonly mediumFrom: number;
  readonly highFrom: number;
  readonly criteria: readonly {
    readonly source: FactSource;
    readonly name: Texts;
    readonly risk: Texts;
    readonly weight: number;
    readonly grades: readonly Grade[];
  }[];
}

/**
 * Criteria of ours, shown as such, till the criteria that are approved under article 141 of the Entrepreneurial Code are
 * loaded: clause 7-1 names the kinds of sources, no weights.
 */
export const CRITERIA_2018: CriteriaEdition = {
  edition: '2018-1',
  source: {
    kk: 'Жүйенің өз параметрі: Кәсіпкерлік кодекстің 141-бабы бойынша бекітілген өлшемшарттар енгізілгенге дейін',
    ru: 'Собственный параметр: до загрузки критериев, утвержденных по статье 141 Предпринимательского кодекса',
    en: 'House parameter, till the criteria approved under article 141 of the Entrepreneurial Code are loaded',
  },
  validFrom: '2018-12-10',
  months: 12,
  listedFrom: 15,
  mediumFrom: 15,
  highFrom: 40,
  criteria: [
    {
      source: 'REPORT_MISSED',
      name: {
        kk: 'Мерзімінде берілмеген тоқсандық есептер',
        ru: 'Квартальные отчеты, не представленные в срок',
        en: 'Quarterly reports not filed in time',
      },
      risk: {
        kk: 'Қызмет көрсету мерзімдері мен сапасының бұзылуы байқалмай қалуы мүмкін',
        ru: 'Нарушения сроков и качества услуг могут остаться незамеченными',
        en: 'Violations of terms and quality of services may stay unseen',
      },
      weight: 15,
      grades: [
        { from: 1, percent: 60 },
        { from: 2, percent: 100 },
      ],
    },
    {
      source: 'TERM_MISSED',
      name: {
        kk: 'Тексерулер мен нұсқамалар бойынша өткізіп алынған мерзімдер',
        ru: 'Пропущенные сроки по проверкам и предписаниям',
        en: 'Terms missed in inspections and on orders to remedy violations',
      },
      risk: {
        kk: 'Анықталған бұзушылықтар жойылмай, қайталануы мүмкін',
        ru: 'Выявленные нарушения могут остаться неустраненными и повториться',
        en: 'Violations that were found may stay unremedied and happen again',
      },
      weight: 20,
      grades: [
        { from: 1, percent: 75 },
        { from: 3, percent: 100 },
      ],
    },
    {
      source: 'COMPLAINT',
      name: {
        kk: 'Қызмет көрсету сапасына шағымдар (есептің 15-көрсеткіші)',
        ru: 'Жалобы на качество услуг (показатель 15 отчета)',
        en: 'Complaints about the quality of services (indicator 15 of the report)',
      },
      risk: {
        kk: 'Көрсетілетін қызметті алушылардың құқықтары бұзылуы мүмкін',
        ru: 'Могут нарушаться права услугополучателей',
        en: 'Rights of recipients of services may be violated',
      },
      weight: 20,
      grades: [
        { from: 1, percent: 25 },
        { from: 10, percent: 75 },
        { from: 50, percent: 100 },
      ],
    },
    {
      source: 'GROSS_VIOLATION',
      name: {
        kk: 'Бұрын анықталған өрескел бұзушылықтар',
        ru: 'Ранее выявленные грубые нарушения',
        en: 'Gross violations found earlier',
      },
      risk: {
        kk: 'Өрескел бұзушылықтар азаматтардың заңды мүдделеріне қайта қатер төндіруі мүмкін',
        ru: 'Грубые нарушения могут вновь создать угрозу законным интересам граждан',
        en: 'Gross violations may again threaten the lawful interests of people',
      },
      weight: 25,
      grades: [
        { from: 1, percent: 60 },
        { from: 2, percent: 100 },
      ],
    },
    {
      source: 'OTHER_VIOLATION',
      name: {
        kk: 'Бұрын анықталған елеулі және болмашы бұзушылықтар',
        ru: 'Ранее выявленные значительные и незначительные нарушения',
        en: 'Significant and minor violations found earlier',
      },
      risk: {
        kk: 'Бұзушылықтардың себептері мен жағдайлары сақталып отыруы мүмкін',
        ru: 'Причины и условия нарушений могут сохраняться',
        en: 'Causes and conditions of violations may persist',
      },
      weight: 10,
      grades: [
        { from: 1, percent: 40 },
        { from: 3, percent: 100 },
      ],
    },
    {
      source: 'OUTSIDE_FACT',
      name: {
        kk: 'Басқа мемлекеттік органдар мен «электрондық үкімет» порталынан түскен фактілер',
        ru: 'Факты от других государственных органов и с портала «электронного правительства»',
        en: 'Facts from other state bodies and the e-government portal',
      },
      risk: {
        kk: 'Сырттан расталған факт қызмет көрсету тәртібінің бұзылу қаупін көрсетеді',
        ru: 'Факт, подтвержденный извне, указывает на риск нарушения порядка оказания услуг',
        en: 'A fact confirmed from outside points to a risk that services are not given as they must be',
      },
      weight: 10,
      grades: [{ from: 1, percent: 100 }],
    },
  ],
};
