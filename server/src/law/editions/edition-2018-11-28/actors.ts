import type { Texts } from '../../language';

/** Who must act, in the words of the glossary. */
export const ACTORS = {
  chair: {
    kk: 'Агенттік Төрағасы немесе оның міндетін атқарушы тұлға',
    ru: 'Председатель Агентства или лицо, исполняющее его обязанности',
    en: 'Chair of the Agency or the person performing the Chair’s duties',
  },
  inspector: { kk: 'тексеруші тұлға', ru: 'проверяющее лицо', en: 'inspector' },
  appointingHead: {
    kk: 'Агенттік басшылығы, аумақтық органның басшысы немесе олардың міндетін атқарушы',
    ru: 'руководство Агентства, руководитель территориального органа или исполняющий обязанности',
    en: 'the Agency’s leadership, the territorial head or an acting person',
  },
  agencyOrTerritorialHead: {
    kk: 'Агенттік немесе аумақтық органның басшысы',
    ru: 'Агентство или руководитель территориального органа',
    en: 'the Agency or the territorial head',
  },
  agencyOrTerritorialBody: {
    kk: 'Агенттік немесе оның аумақтық органы',
    ru: 'Агентство или его территориальный орган',
    en: 'the Agency or its territorial body',
  },
  inspectingBody: {
    kk: 'тексеруді жүргізген Агенттік немесе аумақтық орган',
    ru: 'Агентство или территориальный орган, проводивший проверку',
    en: 'the Agency or the territorial body that inspected',
  },
  subject: { kk: 'тексерілетін субъект', ru: 'проверяемый субъект', en: 'inspected subject' },
  bodyLeadership: {
    kk: 'мемлекеттік органның басшылығы',
    ru: 'руководство государственного органа',
    en: 'leadership of the state body',
  },
  executor: { kk: 'жауапты орындаушы', ru: 'ответственный исполнитель', en: 'responsible executor' },
  headOfObject: {
    kk: 'бақылау объектісінің басшысы',
    ru: 'руководитель объекта контроля',
    en: 'head of the object of control',
  },
  object: { kk: 'бақылау объектісі', ru: 'объект контроля', en: 'object of control' },
  coordinatingUnit: {
    kk: 'мемлекеттік көрсетілетін қызметтер мәселелерін үйлестіретін құрылымдық бөлімше',
    ru: 'структурное подразделение, координирующее вопросы оказания государственных услуг',
    en: 'coordinating unit',
  },
  district: {
    kk: 'ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органы',
    ru: 'местный исполнительный орган района (города областного значения)',
    en: 'local executive body of a district or a city of oblast significance',
  },
  informatisation: {
    kk: 'ақпараттандыру саласындағы уәкілетті орган',
    ru: 'уполномоченный орган в сфере информатизации',
    en: 'authorised body for informatisation',
  },
  addressee: { kk: 'ұсыныстардың адресаты', ru: 'адресат предложений', en: 'addressee of the proposals' },
} as const satisfies Record<string, Texts>;
