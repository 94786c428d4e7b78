import type { PointTemplate } from './checklists';
import { COMMON_POINTS } from './common-points';

const OWN_POINTS = {
  internalControl: {
    text: {
      kk: 'Үйлестіретін бөлімше мемлекеттік қызметтер көрсету сапасына ішкі бақылауды жүзеге асырды',
      ru: 'Координирующее подразделение осуществляло внутренний контроль за качеством оказания государственных услуг',
      en: 'The coordinating unit carried out internal control over the quality of public services',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  reports: {
    text: {
      kk: 'Ішкі бақылау нәтижелері туралы есептер уақтылы және шынайы ұсынылды',
      ru: 'Отчеты о результатах внутреннего контроля представлены своевременно и достоверно',
      en: 'Reports on the results of internal control were filed in time and are true',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  monitoringSystem: {
    text: {
      kk: 'Мемлекеттік қызмет көрсету сатысы туралы деректер мониторингтің ақпараттық жүйесіне енгізілді',
      ru: 'Данные о стадии оказания государственной услуги внесены в информационную систему мониторинга',
      en: 'Data on the stage of rendering were entered in the monitoring information system',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  training: {
    text: {
      kk: 'Мемлекеттік қызметтер көрсететін қызметкерлердің біліктілігі арттырылды',
      ru: 'Работники, оказывающие государственные услуги, повышали квалификацию',
      en: 'Staff who render public services were trained',
    },
    suggestedSeverity: 'MINOR',
  },
} as const satisfies Record<string, PointTemplate>;

/** State bodies and akims: what every provider owes, and what only a body does. */
export const BODY_POINTS: readonly PointTemplate[] = [
  ...Object.values(COMMON_POINTS),
  ...Object.values(OWN_POINTS),
];
