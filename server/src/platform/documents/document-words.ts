import type { DocumentLanguage } from './document-model';

interface DocumentWords {
  readonly numberSign: string;
  readonly page: (number: number, count: number) => string;
  readonly code: string;
  readonly journalHead: string;
  readonly checkHeading: string;
  readonly checkHint: string;
  readonly qrAlternative: string;
  readonly signature: string;
  readonly fullName: string;
  /** The mark on each page of a paper that was cancelled since. */
  readonly cancelled: (on: string, by: string | null) => string;
  /** The same of one that another paper set right. */
  readonly setRight: (on: string, by: string | null) => string;
}

/** The words that every document carries, whatever its kind. */
export const documentWords: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  kk: {
    numberSign: '№',
    page: (number, count) => `${count} беттің ${number}-беті`,
    code: 'Тексеру коды',
    journalHead: 'Журнал хеші',
    checkHeading: 'Құжаттың түпнұсқалығын тексеру',
    checkHint:
      'Құжаттың шынайы және өзгертілмеген екенін кез келген адам тексере алады: төмендегі мекенжайды ашып, кодты енгізіңіз немесе QR-кодты сканерлеңіз.',
    qrAlternative: 'Құжатты тексеру бетінің QR-коды',
    signature: 'қолы',
    fullName: 'тегі, аты, әкесінің аты (бар болса)',
    setRight: (on, by) => `МЕРЗІМІ ТҮЗЕТІЛДІ: ${on}${by === null ? '' : `, бұйрық: № ${by}`}`,
    cancelled: (on, by) => `КҮШІ ЖОЙЫЛДЫ: ${on}${by === null ? '' : `, негізі: № ${by}`}`,
  },
  ru: {
    numberSign: '№',
    page: (number, count) => `Страница ${number} из ${count}`,
    code: 'Код проверки',
    journalHead: 'Хеш журнала',
    checkHeading: 'Проверка подлинности документа',
    checkHint:
      'Любое лицо может убедиться, что документ подлинный и не изменен: откройте указанный адрес и введите код либо отсканируйте QR-код.',
    qrAlternative: 'QR-код страницы проверки документа',
    signature: 'подпись',
    fullName: 'фамилия, имя, отчество (при наличии)',
    setRight: (on, by) => `СРОК ИСПРАВЛЕН: ${on}${by === null ? '' : `, приказ: № ${by}`}`,
    cancelled: (on, by) => `ОТМЕНЕН: ${on}${by === null ? '' : `, основание: № ${by}`}`,
  },
};
