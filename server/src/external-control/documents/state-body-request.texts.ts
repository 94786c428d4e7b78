import { defineTexts } from './define-texts';

/** Words of the request to another state body about subjects of a half-year list. */
export const stateBodyRequestTexts = defineTexts({
  kk: {
    title: 'Мемлекеттік органға сұрау салу',
    subtitle: (year: number, half: 1 | 2) =>
      `${year} жылғы ${half === 1 ? 'бірінші' : 'екінші'} жартыжылдық тізімін қалыптастыру үшін`,
    to: 'Кімге',
    about: 'Кім туралы',
    asked: 'Не сұралады',
    basis:
      'Сұрау салу Қағидалардың 7-1-тармағына сәйкес жіберіледі. Жауапта сұрау салудың нөмірі мен күнін көрсету сұралады.',
    signature: 'Қолы',
    signer: 'сұрау салуға қол қойған адам',
  },
  ru: {
    title: 'Запрос в государственный орган',
    subtitle: (year: number, half: 1 | 2) =>
      `для формирования списка на ${half === 1 ? 'первое' : 'второе'} полугодие ${year} года`,
    to: 'Кому',
    about: 'О ком',
    asked: 'Что запрашивается',
    basis: 'Запрос направляется согласно пункту 7-1 Правил. В ответе просим указать номер и дату запроса.',
    signature: 'Подпись',
    signer: 'лицо, подписавшее запрос',
  },
});
