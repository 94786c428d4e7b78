import type { Texts } from '../../language';

/** What follows when a term is missed, where several rules share it. */
export const CONSEQUENCES = {
  lateObjection: {
    kk: 'кейін келген қарсылық сақталады, бірақ кешіккен деп белгіленеді',
    ru: 'поступившее позже возражение сохраняется с отметкой об опоздании',
    en: 'a later objection is kept but marked late',
  },
  lateRequest: {
    kk: 'кейін келген өтініш сақталады, бірақ кешіккен деп белгіленеді',
    ru: 'поступившее позже заявление сохраняется с отметкой об опоздании',
    en: 'a later request is kept but marked late',
  },
  alarmToHead: { kk: 'басшыға ескерту жіберіледі', ru: 'сигнал руководителю', en: 'alarm to the head' },
  alarmToUnit: { kk: 'бөлімшеге ескерту жіберіледі', ru: 'сигнал подразделению', en: 'alarm to the unit' },
  longerTermRefused: {
    kk: 'мерзімі одан ұзақ акт шығаруға жол берілмейді',
    ru: 'акт с большим сроком не допускается',
    en: 'an order to inspect with a longer term is refused',
  },
  extensionRefused: {
    kk: 'одан ұзақ, екінші рет немесе мерзім аяқталғаннан кейін ұзартуға жол берілмейді',
    ru: 'продление на больший срок, повторное или после окончания срока не допускается',
    en: 'a longer or second extension, or one issued after the end date, is refused',
  },
  nonFulfilment: {
    kk: 'тексерушіге ескерту жіберіледі; орындамау фактісі анықталуы мүмкін (35-тармақ)',
    ru: 'сигнал проверяющему; возможно установление неисполнения (пункт 35)',
    en: 'alarm to the inspector, who may establish non-fulfilment (clause 35)',
  },
} as const satisfies Record<string, Texts>;
