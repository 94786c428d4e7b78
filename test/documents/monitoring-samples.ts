import type { MonitoringDecisionData } from '../../server/src/external-control/documents/monitoring-decision.template';
import type { MonitoringLetterData } from '../../server/src/external-control/documents/monitoring-letter.template';
import type { MonitoringRecordData } from '../../server/src/external-control/documents/monitoring-record.template';
import type { MonitoringReferralData } from '../../server/src/external-control/documents/monitoring-referral.template';
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
