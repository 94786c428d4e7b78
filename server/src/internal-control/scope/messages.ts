import type { Messages } from '../../platform/messages/catalogue';

export const scopeMessages = {
  SUBDIVISION_ONLY_MONITORS: {
    kk: 'Аумақтық бөлімше бақылау іс-шарасын өткізбейді: ол тек мониторинг жүргізеді.',
    ru: 'Территориальное подразделение не проводит контрольных мероприятий: оно ведет только мониторинг.',
    en: 'A territorial subdivision holds no control activities: it monitors only.',
  },
  BODY_HOLDS_NO_CONTROL: {
    kk: 'Мұндай органда ішкі бақылауды жүргізетін бөлімше жоқ.',
    ru: 'У органа этого вида нет подразделения, которое проводит внутренний контроль.',
    en: 'A body of this kind has no unit that holds internal control.',
  },
  OBJECT_WITHIN_CONTROL: {
    kk: 'Бұл объект сіздің органыңыздың бақылауына жатпайды: ол сізге бағынысты емес.',
    ru: 'Этот объект вне вашего контроля: он не подведомствен вашему органу.',
    en: 'This object is outside your control: it is not subordinate to your body.',
  },
  EXECUTOR_NOT_OF_UNIT: {
    kk: 'Жауапты орындаушы ретінде ішкі бақылау бөлімшенің қызметкерін көрсетіңіз.',
    ru: 'Назовите ответственным исполнителем сотрудника подразделения внутреннего контроля.',
    en: 'Name an officer of your internal control unit as responsible executor.',
  },
  DUTY_NAME_CONTROL_UNIT: {
    kk: 'Ішкі бақылау бөлімшесінің қызметкерлерін айқындау: онда ешкім тіркелмеген, мониторинг пен бақылау ешкімге тапсырылмаған',
    ru: 'Определить сотрудников подразделения внутреннего контроля: в нем никто не числится, мониторинг и контроль никому не поручены',
    en: 'Name the people of the internal control unit: nobody is registered there, and monitoring and control are nobody’s task',
  },
  FIELD_objectId: { kk: 'бақылау объектісі', ru: 'объект контроля', en: 'object of control' },
  FIELD_executorIds: {
    kk: 'жауапты орындаушылар',
    ru: 'ответственные исполнители',
    en: 'responsible executors',
  },
} as const satisfies Messages;
