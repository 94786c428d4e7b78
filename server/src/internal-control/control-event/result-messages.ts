import type { Messages } from '../../platform/messages/catalogue';

/** Words of what an act states and of what followed it: section 1 of the quarterly form. */
export const controlResultMessages = {
  CONTROL_VIOLATION_MISSED_TERM: {
    kk: 'Қызмет көрсету мерзімін бұзу',
    ru: 'Нарушение срока оказания услуги',
    en: 'Term of a service missed',
  },
  CONTROL_VIOLATION_INCOMPLETE_PACKAGE: {
    kk: 'Құжаттардың толық емес топтамасы бойынша қызмет көрсету',
    ru: 'Оказание услуги по неполному пакету документов',
    en: 'Served on an incomplete package of documents',
  },
  CONTROL_VIOLATION_REFUSED_WITHOUT_GROUND: {
    kk: 'Заңды негізсіз бас тарту',
    ru: 'Отказ без законного основания',
    en: 'Refused without a lawful ground',
  },
  CONTROL_VIOLATION_DOCUMENTS_BEYOND_STANDARD: {
    kk: 'Стандартта көзделмеген құжаттарды талап ету',
    ru: 'Истребование документов, не предусмотренных стандартом',
    en: 'Documents demanded that the standard does not ask for',
  },
  CONTROL_VIOLATION_OTHER: { kk: 'Өзге бұзушылықтар', ru: 'Иные нарушения', en: 'Other violations' },
  CONTROL_VIOLATION_MISSED_COMPLAINT_TERM: {
    kk: 'Шағымды қарау мерзімін бұзу',
    ru: 'Нарушение срока рассмотрения жалобы',
    en: 'Term of handling a complaint missed',
  },
  CONTROL_PENALTY_REMARK: { kk: 'Ескерту', ru: 'Замечание', en: 'Remark' },
  CONTROL_PENALTY_REPRIMAND: { kk: 'Сөгіс', ru: 'Выговор', en: 'Reprimand' },
  CONTROL_PENALTY_SEVERE_REPRIMAND: { kk: 'Қатаң сөгіс', ru: 'Строгий выговор', en: 'Severe reprimand' },
  CONTROL_PENALTY_WARNING_OF_INCOMPLETE_FITNESS: {
    kk: 'Қызметке толық сәйкес еместігі туралы ескерту',
    ru: 'Предупреждение о неполном служебном соответствии',
    en: 'Warning of incomplete fitness for the post',
  },
  CONTROL_PENALTY_DEMOTION: { kk: 'Лауазымын төмендету', ru: 'Понижение в должности', en: 'Demotion' },
  CONTROL_PENALTY_DISMISSAL: { kk: 'Жұмыстан шығару', ru: 'Увольнение', en: 'Dismissal' },
  CONTROL_STAFF_STATE_BODY: {
    kk: 'Мемлекеттік органның қызметкері',
    ru: 'Работник государственного органа',
    en: 'Staff of a state body',
  },
  CONTROL_STAFF_ORGANISATION: {
    kk: 'Ведомстволық бағынысты ұйымның қызметкері',
    ru: 'Работник подведомственной организации',
    en: 'Staff of a subordinate organisation',
  },
  CONTROL_STAFF_OTHER: { kk: 'Өзге адам', ru: 'Иное лицо', en: 'Somebody else' },
  CONTROL_ACT_COUNTS_VIOLATIONS: {
    kk: 'Бұзушылықтар анықталса, түрлері бойынша санын көрсетіңіз; анықталмаса, сан қойылмайды.',
    ru: 'Если выявлены нарушения, укажите их число по видам; если не выявлены, числа не указывают.',
    en: 'Where violations were found say how many of which kind; where none were, give no numbers.',
  },
  CONTROL_VIOLATION_KIND_ONCE: {
    kk: 'Бұзушылықтың бір түрі екі рет көрсетілген.',
    ru: 'Один вид нарушений указан дважды.',
    en: 'One kind of violation is given twice.',
  },
  CONTROL_RESTORED_WITHIN_FOUND: {
    kk: 'Құқықтар актіде көрсетілген бұзушылықтар бойынша ғана қалпына келтіріледі: {count} қалды.',
    ru: 'Права восстанавливают по нарушениям, которые названы в акте: осталось {count}.',
    en: 'Rights are restored after violations that the act states: {count} are left.',
  },
  CONTROL_RECOMMENDATION_OPEN: {
    kk: 'Орындалуы белгіленбеген ұсыным жоқ.',
    ru: 'Нет рекомендации, по которой не отмечено исполнение.',
    en: 'No recommendation waits for its outcome.',
  },
  CONTROL_RECOMMENDATION_SETTLED: {
    kk: 'Бұл ұсынымның орындалуы белгіленген.',
    ru: 'Исполнение этой рекомендации уже отмечено.',
    en: 'The outcome of this recommendation is already recorded.',
  },
  CONTROL_NOT_FULFILLED_SAYS_WHY: {
    kk: 'Ұсыным неге орындалмағанын жазыңыз.',
    ru: 'Напишите, почему рекомендация не исполнена.',
    en: 'Say why the recommendation was not fulfilled.',
  },
  EVENT_controlRightsRestored: {
    kk: 'Құқықтардың қалпына келтірілгені тіркелді',
    ru: 'Записано восстановление прав',
    en: 'Restored rights recorded',
  },
  EVENT_controlPenaltyRecorded: {
    kk: 'Тәртіптік жаза тіркелді',
    ru: 'Записано дисциплинарное взыскание',
    en: 'Disciplinary penalty recorded',
  },
  EVENT_controlRecommendationFulfilled: {
    kk: 'Ұсыным орындалды',
    ru: 'Рекомендация исполнена',
    en: 'Recommendation fulfilled',
  },
  EVENT_controlRecommendationNotFulfilled: {
    kk: 'Ұсыным орындалмады',
    ru: 'Рекомендация не исполнена',
    en: 'Recommendation not fulfilled',
  },
  CONTROL_EVENT_STATE_CANCELLED: { kk: 'Болдырылмады', ru: 'Отменено', en: 'Cancelled' },
  CONTROL_ORDER_OF_SEVERAL: {
    kk: 'Бір бұйрықпен жоспардың кемінде екі іс-шарасы тағайындалады; мониторинг бойынша іс-шараның өз бұйрығы болады.',
    ru: 'Одним приказом назначают не менее двух мероприятий плана; у мероприятия по мониторингу свой приказ.',
    en: 'One order appoints two activities of the plan or more; one after a monitoring has its own order.',
  },
  CONTROL_PROPOSAL_SENT: {
    kk: 'Ұсынысты басшылық әлі жібермеген немесе ол бойынша шаралар тіркелген.',
    ru: 'Предложение еще не направлено руководством, или меры по нему уже записаны.',
    en: 'The leadership has not sent the proposal on yet, or its measures are recorded already.',
  },
  CONTROL_EVENT_OF_PROPOSAL_EXISTS: {
    kk: 'Бұл ұсыныс бойынша іс-шара дайындалған.',
    ru: 'По этому предложению мероприятие уже готовится.',
    en: 'The activity of this proposal is already in preparation.',
  },
  EVENT_controlEventCancelled: {
    kk: 'Бақылау іс-шарасы бұйрықпен болдырылмады',
    ru: 'Контрольное мероприятие отменено приказом',
    en: 'Control activity cancelled by order',
  },
  EVENT_controlDraftWithdrawn: {
    kk: 'Дайындалған іс-шара алып тасталды',
    ru: 'Подготовка мероприятия прекращена',
    en: 'Draft of the activity given up',
  },
  FIELD_proposalId: { kk: 'ұсыныс', ru: 'предложение', en: 'proposal' },
  FIELD_violationCounts: {
    kk: 'бұзушылықтар саны',
    ru: 'число нарушений',
    en: 'number of violations',
  },
  FIELD_events: { kk: 'іс-шаралар', ru: 'мероприятия', en: 'activities' },
  FIELD_count: { kk: 'саны', ru: 'число', en: 'number' },
  FIELD_violations: { kk: 'бұзушылықтар', ru: 'нарушения', en: 'violations' },
  FIELD_persons: { kk: 'адамдар саны', ru: 'число лиц', en: 'number of persons' },
  FIELD_restoredOn: { kk: 'қалпына келтірілген күні', ru: 'дата восстановления', en: 'day of restoration' },
  FIELD_staff: { kk: 'кімнің қызметкері', ru: 'чей работник', en: 'whose staff' },
  FIELD_person: { kk: 'адам', ru: 'лицо', en: 'person' },
  FIELD_imposedOn: { kk: 'қолданылған күні', ru: 'дата наложения', en: 'day of the penalty' },
  FIELD_orderReference: { kk: 'бұйрық', ru: 'приказ', en: 'order' },
  FIELD_recommendationId: { kk: 'ұсыным', ru: 'рекомендация', en: 'recommendation' },
  FIELD_recommendations: { kk: 'ұсынымдар', ru: 'рекомендации', en: 'recommendations' },
  FIELD_fulfilled: { kk: 'орындалуы', ru: 'исполнение', en: 'fulfilment' },
  FIELD_settledOn: { kk: 'белгіленген күні', ru: 'дата отметки', en: 'day of the outcome' },
} as const satisfies Messages;
