import type { MonitoringDecisionData } from '../../server/src/external-control/documents/monitoring-decision.template';
import type { MonitoringLetterData } from '../../server/src/external-control/documents/monitoring-letter.template';
import type { MonitoringRecordData } from '../../server/src/external-control/documents/monitoring-record.template';
import type { MonitoringReferralData } from '../../server/src/external-control/documents/monitoring-referral.template';
import type {
  MonitoringProposalsData,
  ProposalsLetterData,
} from '../../server/src/external-control/documents/monitoring-proposals.template';
import type { QuarterSheetData } from '../../server/src/external-control/documents/quarter-sheet.template';
import { authority, head, inspector, place, subject } from './sample-people';

const period = { from: '2026-01-01', to: '2026-03-31' };
const record = { number: '113-4/2026', date: '2026-04-15' };
const findings = [
  {
    kind: 'VIOLATION' as const,
    source: 'INFORMATION_SYSTEM' as const,
    text: { kk: '12 қызмет мерзімінен кеш көрсетілген', ru: '12 услуг оказаны с нарушением срока' },
    service: { kk: 'Балабақша кезегі', ru: 'Очередь в детский сад' },
  },
  {
    kind: 'CAUSE' as const,
    source: 'ADDRESSES' as const,
    text: { kk: 'Маман жеткіліксіз', ru: 'Не хватает специалистов' },
  },
];
const common = { place, authority, subject, period };

/** Papers of external monitoring. */
export const monitoringSamples = {
  MONITORING_RECORD: {
    ...common,
    materials: [
      {
        source: 'INFORMATION_SYSTEM' as const,
        lookedOn: '2026-04-10',
        text: { kk: 'Қызметтер бойынша мәліметтер', ru: 'Сведения по услугам' },
        figures: { rendered: 12_400, late: 12, refused: 3 },
      },
      {
        source: 'SITES_AND_MEDIA' as const,
        lookedOn: '2026-04-11',
        text: 'Интернет-ресурс',
        link: 'https://almaty.example/services',
      },
    ],
    findings,
    summary: { kk: 'Шаралар қабылдау қажет', ru: 'Необходимо принять меры' },
    signer: inspector,
  } satisfies MonitoringRecordData,
  MONITORING_DECISION: {
    ...common,
    record,
    letter: { number: '115-2/2026', date: '2026-04-20', reportBy: '2026-05-20' },
    reason: { kk: 'Бұзушылықтар анықталды', ru: 'Выявлены нарушения' },
    signer: head,
  } satisfies MonitoringDecisionData,
  MONITORING_LETTER: {
    ...common,
    record,
    recipient: 'Сейітов Дәурен Маратұлы, әкім',
    findings,
    demands: [
      { kind: 'REMEDY_VIOLATIONS' as const },
      { kind: 'REMOVE_CAUSES' as const, text: 'кезекті қысқарту' },
    ],
    reportBy: '2026-05-20',
    signer: head,
  } satisfies MonitoringLetterData,
  MONITORING_REFERRAL: {
    ...common,
    recipient: 'Алматы қаласының Полиция департаментіне',
    record,
    findings,
    statement: 'Тегін қызмет үшін ақша алынған.',
    statedOn: '2026-04-14',
    signer: head,
  } satisfies MonitoringReferralData,
} as const;

const quarter = {
  place,
  authority: { name: subject.name },
  subject: { name: subject.name },
  quarter: { year: 2026, number: 2, period: { from: '2026-04-01', to: '2026-06-30' } },
  signer: inspector,
};
const proposals = [
  {
    kind: 3,
    kindTitle: {
      kk: 'Заңнаманы сақтамау фактілерін жою',
      ru: 'Устранение фактов несоблюдения законодательства',
    },
    finding: { kk: 'Он екі өтініштің мерзімі бұзылған', ru: 'Нарушен срок по двенадцати заявлениям' },
    text: { kk: 'Екінші терезе ашу', ru: 'Открыть второе окно' },
    addressee: 'Қоғамдық денсаулық басқармасы',
    reportBy: '2026-08-10',
  },
  {
    kind: 4,
    kindTitle: { kk: 'Бақылау іс-шараларын өткізу', ru: 'Проведение контрольных мероприятий' },
    finding: { kk: 'Артық құжат талап етілген', ru: 'Истребован лишний документ' },
    text: { kk: 'Бақылау іс-шарасын тағайындау', ru: 'Назначить контрольное мероприятие' },
    addressee: 'Ішкі бақылау бөлімі',
    object: { kk: '№ 5 қалалық емхана', ru: 'Городская поликлиника № 5' },
    reportBy: '2026-08-20',
  },
];

/** Papers of internal monitoring. */
export const quarterSamples = {
  INTERNAL_MONITORING_SHEET: {
    ...quarter,
    points: Array.from({ length: 13 }, (_, i) => ({
      title: { kk: `${i + 1}-тармақ`, ru: `Пункт ${i + 1}` },
      answer: i === 6 ? ('VIOLATED' as const) : i === 12 ? ('NOT_APPLICABLE' as const) : ('MET' as const),
      ...(i === 12 ? { text: { kk: 'Қажет болмады', ru: 'Не потребовалось' } } : {}),
      findings:
        i === 6
          ? [
              {
                text: { kk: 'Мерзім бұзылған', ru: 'Нарушен срок' },
                service: { kk: 'Балабақша кезегі', ru: 'Очередь в детский сад' },
                files: ['journal.pdf'],
              },
            ]
          : [],
    })),
    proposals: 2,
  } satisfies QuarterSheetData,
  INTERNAL_MONITORING_PROPOSALS: {
    ...quarter,
    sheet: { number: '117-2/2026', date: '2026-07-06' },
    proposals,
  } satisfies MonitoringProposalsData,
  PROPOSALS_SUBMISSION: {
    ...quarter,
    papers: { number: '118-2/2026', date: '2026-07-06' },
    proposals,
  } satisfies ProposalsLetterData,
  PROPOSALS_LETTER: {
    ...quarter,
    signer: head,
    recipient: 'Қоғамдық денсаулық басқармасы',
    papers: { number: '118-2/2026', date: '2026-07-06' },
    proposals: proposals.slice(0, 1),
  } satisfies ProposalsLetterData,
} as const;
