import type { Messages } from '../../platform/messages/catalogue';

/** Where findings come from; the recommendation names them in both of its languages. */
export const SOURCE_TITLES = {
  FINDING_SOURCE_REPORT: { kk: 'Субъектінің есебі', ru: 'Отчетность субъекта', en: 'Report of the subject' },
  FINDING_SOURCE_PORTAL: {
    kk: '«Электрондық үкімет» порталы',
    ru: 'Портал «электронного правительства»',
    en: 'E-government portal',
  },
  FINDING_SOURCE_STATE_BODY: {
    kk: 'Басқа мемлекеттік органның мәліметі',
    ru: 'Сведения другого государственного органа',
    en: 'Information of another state body',
  },
  FINDING_SOURCE_MONITORING: { kk: 'Мониторинг', ru: 'Мониторинг', en: 'Monitoring' },
  FINDING_SOURCE_COMPLAINTS: { kk: 'Өтініштер', ru: 'Обращения', en: 'Addresses of persons' },
  FINDING_SOURCE_OTHER: { kk: 'Басқа дереккөз', ru: 'Иной источник', en: 'Another source' },
} as const satisfies Messages;

/** Words of the control without a visit. Clauses 6-3, 7-2. */
export const withoutVisitMessages = {
  ...SOURCE_TITLES,
  CONTROL_WITHOUT_VISIT_STATE_ANALYSIS: { kk: 'Талдау жүргізілуде', ru: 'Идет анализ', en: 'Under analysis' },
  CONTROL_WITHOUT_VISIT_STATE_RECOMMENDED: {
    kk: 'Ұсыным жіберілді',
    ru: 'Рекомендация направлена',
    en: 'Recommendation sent',
  },
  CONTROL_WITHOUT_VISIT_STATE_SEEN: {
    kk: 'Субъект ұсыныммен танысты',
    ru: 'Субъект ознакомлен с рекомендацией',
    en: 'Recommendation seen by the subject',
  },
  CONTROL_WITHOUT_VISIT_STATE_ENDED: { kk: 'Аяқталды', ru: 'Завершен', en: 'Ended' },
  ANALYSIS_WITHIN_COMPETENCE: {
    kk: 'Бұл субъект органның құзыретіне кірмейді.',
    ru: 'Субъект не относится к компетенции этого органа.',
    en: 'The subject does not lie within the competence of this office.',
  },
  RECOMMENDATION_RESTS_ON_FINDINGS: {
    kk: 'Ұсыным талдауда анықталған мән-жайларға негізделеді; әзірге ештеңе жазылмаған.',
    ru: 'Рекомендация опирается на выявленное при анализе; пока ничего не записано.',
    en: 'A recommendation rests on what the analysis found; nothing is recorded yet.',
  },
  CONTROL_OPENED_ALREADY: {
    kk: 'Дәл осы талдау жүргізілуде: {number}.',
    ru: 'Такой же анализ уже ведется: {number}.',
    en: 'The same analysis is under way: {number}.',
  },
  REASON_NAMED_ALREADY: {
    kk: 'Бұл бақылау субъектінің себептері арасында бар.',
    ru: 'Этот контроль уже указан среди причин.',
    en: 'This control stands among the reasons already.',
  },
  STEP_FINISH_ANALYSIS: {
    kk: 'Талдауды аяқтап, ұсыным беру',
    ru: 'Завершить анализ и дать рекомендацию',
    en: 'Finish the analysis and recommend',
  },
  STEP_SEE_RECOMMENDATION: {
    kk: 'Ұсыныммен танысу',
    ru: 'Ознакомиться с рекомендацией',
    en: 'Read the recommendation',
  },
  EVENT_controlWithoutVisitOpened: {
    kk: 'Тексерілетін субъектіге бармай профилактикалық бақылау басталды',
    ru: 'Начат профилактический контроль без посещения',
    en: 'Preventive control without a visit opened',
  },
  EVENT_controlFindingAdded: {
    kk: 'Талдау нәтижесі жазылды',
    ru: 'Записан результат анализа',
    en: 'Finding of the analysis recorded',
  },
  EVENT_controlFindingRemoved: {
    kk: 'Талдау нәтижесі алып тасталды',
    ru: 'Результат анализа снят',
    en: 'Finding of the analysis taken back',
  },
  EVENT_controlRecommendationSent: {
    kk: 'Ұсыным жіберілді',
    ru: 'Рекомендация направлена',
    en: 'Recommendation sent',
  },
  EVENT_controlRecommendationSeen: {
    kk: 'Субъект ұсыныммен танысты',
    ru: 'Субъект ознакомился с рекомендацией',
    en: 'The subject read the recommendation',
  },
  EVENT_controlWithoutVisitEnded: {
    kk: 'Тексерілетін субъектіге бармай профилактикалық бақылау аяқталды',
    ru: 'Профилактический контроль без посещения завершен',
    en: 'Preventive control without a visit ended',
  },
  DETAIL_control: { kk: 'Бақылау', ru: 'Контроль', en: 'Control' },
  EVENT_listReasonNamed: {
    kk: 'Субъектіге бармай бақылау нәтижесі себептерге қосылды',
    ru: 'Результат контроля без посещения внесен в причины',
    en: 'Result of a control without a visit named among the reasons',
  },
} as const satisfies Messages;
