import type { ScoreSource } from './sources';
import type { LossGrade } from './rules';

interface Texts {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export interface ScoreEditionData {
  readonly edition: string;
  readonly source: Texts;
  /** The method of the final assessment itself; false for criteria of ours. */
  readonly official: boolean;
  readonly validFrom: string;
  readonly latePercent: number;
  readonly criteria: readonly {
    readonly source: ScoreSource;
    readonly name: Texts;
    readonly weight: number;
    readonly grades: readonly LossGrade[];
    readonly withoutBase: number;
  }[];
}

/** A body without an accepted report shows nothing by its figures. */
const UNKNOWN = { grades: [], withoutBase: 0 };
/** Where nothing was due, nothing was missed. */
const NOTHING_DUE = { grades: [], withoutBase: 100 };

/**
 * Criteria and weights of ours, shown as such, till the official method is loaded: clause 65 says what results of control are
 * used for, and names no weights.
 */
export const CRITERIA_OURS: ScoreEditionData = {
  edition: '2019-1',
  source: {
    kk: 'Жүйенің өз параметрі: тиімділікті бағалаудың ресми әдістемесі енгізілгенге дейін қолданылады',
    ru: 'Собственный параметр: действует до загрузки официальной методики оценки эффективности',
    en: 'House parameter: stands in until the official method of efficiency assessment is loaded',
  },
  official: false,
  validFrom: '2019-01-01',
  latePercent: 50,
  criteria: [
    {
      source: 'REPORT_FILED',
      name: {
        kk: 'Тоқсандық есептердің мерзімінде берілуі',
        ru: 'Квартальные отчеты представлены в срок',
        en: 'Quarterly reports filed in time',
      },
      weight: 15,
      ...NOTHING_DUE,
    },
    {
      source: 'RELATIONS_HELD',
      name: {
        kk: 'Қабылданған есептердегі бақылау арақатынастарының сақталуы',
        ru: 'Контрольные соотношения в принятых отчетах соблюдены',
        en: 'Control relations hold in accepted reports',
      },
      weight: 5,
      ...UNKNOWN,
    },
    {
      source: 'GROSS_VIOLATION',
      name: {
        kk: 'Сыртқы бақылау анықтаған өрескел бұзушылықтар',
        ru: 'Грубые нарушения, выявленные внешним контролем',
        en: 'Gross violations found by external control',
      },
      weight: 10,
      grades: [
        { from: 1, percent: 60 },
        { from: 2, percent: 100 },
      ],
      withoutBase: 100,
    },
    {
      source: 'SIGNIFICANT_VIOLATION',
      name: {
        kk: 'Сыртқы бақылау анықтаған елеулі бұзушылықтар',
        ru: 'Значительные нарушения, выявленные внешним контролем',
        en: 'Significant violations found by external control',
      },
      weight: 6,
      grades: [
        { from: 1, percent: 40 },
        { from: 3, percent: 100 },
      ],
      withoutBase: 100,
    },
    {
      source: 'MINOR_VIOLATION',
      name: {
        kk: 'Сыртқы бақылау анықтаған болмашы бұзушылықтар',
        ru: 'Незначительные нарушения, выявленные внешним контролем',
        en: 'Minor violations found by external control',
      },
      weight: 4,
      grades: [
        { from: 1, percent: 25 },
        { from: 5, percent: 100 },
      ],
      withoutBase: 100,
    },
    {
      source: 'PRESCRIPTION_FULFILLED',
      name: {
        kk: 'Нұсқамалардың мерзімінде орындалуы',
        ru: 'Предписания исполнены в срок',
        en: 'Prescriptions fulfilled in time',
      },
      weight: 10,
      ...NOTHING_DUE,
    },
    {
      source: 'MEASURES_ANSWERED',
      name: {
        kk: 'Шаралар қабылдау туралы хаттарға мерзімінде берілген жауаптар',
        ru: 'Ответы на письма о принятии мер даны в срок',
        en: 'Letters on measures answered in time',
      },
      weight: 8,
      ...NOTHING_DUE,
    },
    {
      source: 'COMPLAINT_FOUNDED',
      name: {
        kk: 'Негізділігі расталған шағымдар',
        ru: 'Жалобы, обоснованность которых подтвердилась',
        en: 'Complaints found to be well-founded',
      },
      weight: 8,
      grades: [
        { from: 1, percent: 25 },
        { from: 5, percent: 75 },
        { from: 20, percent: 100 },
      ],
      withoutBase: 100,
    },
    {
      source: 'REFUSAL_WITHOUT_GROUND',
      name: {
        kk: 'Көрсетілген 1 000 қызметке шаққандағы негізсіз бас тартулар',
        ru: 'Необоснованные отказы на 1 000 оказанных услуг',
        en: 'Refusals without ground for each 1,000 services rendered',
      },
      weight: 8,
      grades: [
        { from: 1, percent: 50 },
        { from: 5, percent: 100 },
      ],
      withoutBase: 0,
    },
    {
      source: 'SERVICE_LATE',
      name: {
        kk: 'Көрсетілген 1 000 қызметке шаққандағы мерзімі бұзылған қызметтер',
        ru: 'Услуги с нарушением срока на 1 000 оказанных услуг',
        en: 'Services rendered late for each 1,000 rendered',
      },
      weight: 8,
      grades: [
        { from: 1, percent: 50 },
        { from: 10, percent: 100 },
      ],
      withoutBase: 0,
    },
    {
      source: 'PLAN_APPROVED',
      name: {
        kk: 'Бақылау іс-шараларының жылдық жоспарының мерзімінде бекітілуі',
        ru: 'Годовой план контрольных мероприятий утвержден в срок',
        en: 'Yearly plan of control events approved in time',
      },
      weight: 4,
      ...NOTHING_DUE,
    },
    {
      source: 'EVENT_HELD',
      name: {
        kk: 'Жоспарланған бақылау іс-шараларының өткізілуі',
        ru: 'Запланированные контрольные мероприятия проведены',
        en: 'Planned control events held',
      },
      weight: 4,
      ...NOTHING_DUE,
    },
    {
      source: 'MONITORING_DONE',
      name: {
        kk: 'Тоқсандық ішкі мониторингтің жүргізілуі',
        ru: 'Ежеквартальный внутренний мониторинг проведен',
        en: 'Quarterly internal monitoring done',
      },
      weight: 6,
      ...NOTHING_DUE,
    },
    {
      source: 'RIGHTS_RESTORED',
      name: {
        kk: 'Ішкі бақылау анықтаған бұзушылықтар бойынша құқықтардың қалпына келтірілуі',
        ru: 'Права восстановлены по нарушениям, выявленным внутренним контролем',
        en: 'Rights restored in violations found by internal control',
      },
      weight: 4,
      ...NOTHING_DUE,
    },
  ],
};
