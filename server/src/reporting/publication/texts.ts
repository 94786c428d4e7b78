import type { Language } from '../../platform/messages/language';

interface PublicTexts {
  readonly product: string;
  readonly productLine: string;
  readonly skip: string;
  readonly languages: string;
  /** Of an address at which there is nothing. */
  readonly nowhere: string;
  readonly start: { readonly title: string; readonly lead: string; readonly what: readonly string[] };
  readonly check: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly button: string;
    readonly genuine: string;
    readonly broken: string;
    /** Issued anew under the same number before it was handed over. */
    readonly replaced: string;
    /** Given back to be drawn up again; the paper that stands in its place: number and date. */
    readonly returned: string;
    readonly replacedBy: (number: string, date: string) => string;
    /** Of a paper that was issued here and cancelled on a day. */
    readonly cancelled: (date: string) => string;
    /** The paper that cancelled it: number and date. */
    readonly cancelledBy: (paper: string) => string;
    /** Of an order whose last day another set right: its number and date. */
    readonly setRight: (number: string, date: string) => string;
    /** Genuine, with what was noted on it since. */
    readonly marked: (marks: string) => string;
    /** Issued here, and a clause breached with it since. */
    readonly breached: (marks: string) => string;
    readonly missing: string;
    readonly another: string;
    /** Of the signed original: that one is kept, signed on a day; that none is. */
    readonly original: (date: string) => string;
    readonly noOriginal: string;
    /** One is kept, and not shown (clause 31). */
    readonly hiddenOriginal: string;
    readonly facts: Readonly<
      Record<
        | 'kind'
        | 'number'
        | 'date'
        | 'authority'
        | 'journal'
        | 'sha256Kk'
        | 'sha256Ru'
        | 'editions'
        | 'original',
        string
      >
    >;
  };
  readonly file: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    /** Said while no file is chosen, and once one is: the browser's own words are in the browser's language. */
    readonly none: string;
    readonly chosen: string;
    readonly button: string;
    readonly same: Readonly<Record<'kk' | 'ru', string>>;
    readonly different: string;
    readonly languages: Readonly<Record<'kk' | 'ru', string>>;
    /** A part is left out of the file by clause 31. */
    readonly withheld: string;
    /** What the file bears, and what was noted after it. */
    readonly marked: (marks: string) => string;
    readonly before: (marks: string) => string;
  };
  readonly portals: {
    readonly title: string;
    readonly agency: string;
    readonly agencyLine: string;
    readonly subject: string;
    readonly subjectLine: string;
  };
}

/** Everything the public pages say, in the three languages. */
export const publicTexts: Readonly<Record<Language, PublicTexts>> = {
  kk: {
    product: 'Qadagalau',
    productLine: 'Мемлекеттік қызметтер көрсету сапасын мемлекеттік бақылау',
    skip: 'Негізгі мазмұнға өту',
    languages: 'Тіл',
    nowhere: 'Бұл мекенжайда бет жоқ.',
    start: {
      title: 'Ашық бет',
      lead: 'Qadagalau – мемлекеттік қызметтер көрсету сапасын мемлекеттік бақылау жүйесі. Ол № 78 бұйрықпен бекітілген Қағидаларға сүйенеді.',
      what: [
        'Әр мерзім неге дәл сол күні аяқталатынын өзі түсіндіреді.',
        'Заңға қайшы акт шығарылмайды: жүйе тармағын атап, бас тартады.',
        'Екі тарап та істі бірдей көреді, ал болған оқиғалар өзгертілмейтін журналда сақталады.',
      ],
    },
    check: {
      title: 'Құжатты тексеру',
      lead: 'Құжаттың әр бетінің төменгі жағында тексеру коды басылған. Кодты енгізіп, құжаттың шынайы екенін біліңіз.',
      label: 'Тексеру коды',
      hint: 'Он алты таңба, мысалы K7M2-9QXR-4TWD-81HC. Сызықшасыз да, кіші әріппен де жазуға болады.',
      button: 'Тексеру',
      genuine: 'Құжат шынайы: ол осы жүйеде шығарылған.',
      broken:
        'Назар аударыңыз: құжат табылды, бірақ ол сүйенетін журнал жазбасы табылмады. Бақылау органына хабарлаңыз.',
      replaced:
        'Бұл құжаттың орнына сол нөмірмен жаңасы шығарылған: осы нұсқа субъектіге тапсырылмаған және күші жоқ.',
      returned: 'Құжат осы жүйеде шығарылған, бірақ пысықтауға қайтарылған және күші жоқ.',
      replacedBy: (number, date) => `Оның орнына жасалған құжат: № ${number}, ${date}.`,
      setRight: (number, date) =>
        `Құжат осы жүйеде шығарылған, бірақ № ${number} бұйрықпен (${date}) түзетілген: онда көрсетілген аяқталу күні енді қолданылмайды.`,
      cancelled: (date) => `Құжат осы жүйеде шығарылған, бірақ оның күші жойылған: ${date}.`,
      cancelledBy: (paper) => `Негізі: № ${paper}.`,
      marked: (marks) => `Құжат шынайы: ол осы жүйеде шығарылған. Кейін мына белгілер қойылды: ${marks}.`,
      breached: (marks) => `Құжат осы жүйеде шығарылған, бірақ оған қатысты тәртіп бұзылған: ${marks}.`,
      missing: 'Мұндай коды бар құжат жоқ. Кодты қайта қарап шығыңыз.',
      another: 'Басқа құжатты тексеру',
      original: (date) => `Сақталған. Қол қойылған күні: ${date}. Файлдың SHA-256 хеші:`,
      noOriginal: 'Жүйеде сақталмаған.',
      hiddenOriginal: 'Сақталған, бірақ көрсетілмейді: құжатта 31-тармақ бойынша берілмейтін бөлік бар.',
      facts: {
        kind: 'Құжат',
        number: 'Нөмірі',
        date: 'Күні',
        authority: 'Шығарған орган',
        journal: 'Журнал хеші',
        sha256Kk: 'Қазақша PDF файлының SHA-256 хеші',
        sha256Ru: 'Орысша PDF файлының SHA-256 хеші',
        editions: 'Кейінгі PDF нұсқаларының SHA-256 хештері',
        original: 'Қол қойылған түпнұсқа',
      },
    },
    file: {
      title: 'Файлдың өзгермегенін тексеру',
      lead: 'Қолыңыздағы PDF файлы шығарылған файлмен бірдей ме? Файл сақталмайды, тек салыстырылады.',
      label: 'PDF файлын таңдау',
      none: 'Файл таңдалған жоқ.',
      chosen: 'Файл таңдалды.',
      button: 'Салыстыру',
      same: {
        kk: 'Файл шығарылған қазақша құжатпен дәлме-дәл бірдей.',
        ru: 'Файл шығарылған орысша құжатпен дәлме-дәл бірдей.',
      },
      different: 'Файл шығарылған құжаттан өзгеше.',
      languages: { kk: 'қазақша', ru: 'орысша' },
      withheld: '31-тармақ бойынша бір бөлігі берілмейді',
      marked: (marks) => `Файлдағы белгілер: ${marks}.`,
      before: (marks) => `Бұл мына белгілер қойылғанға дейінгі нұсқа: ${marks}.`,
    },
    portals: {
      title: 'Жүйеге кіру',
      agency: 'Агенттік порталы',
      agencyLine: 'Агенттіктің, оның аумақтық органдары мен арнайы комиссияларының қызметкерлеріне арналған.',
      subject: 'Тексерілетін субъект порталы',
      subjectLine: 'Тексерілетін субъектілер мен жергілікті атқарушы органдарға арналған.',
    },
  },
  ru: {
    product: 'Qadagalau',
    productLine: 'Государственный контроль за качеством оказания государственных услуг',
    skip: 'Перейти к содержанию',
    languages: 'Язык',
    nowhere: 'По этому адресу страницы нет.',
    start: {
      title: 'Открытая страница',
      lead: 'Qadagalau – система государственного контроля за качеством оказания государственных услуг. Она следует Правилам, утвержденным приказом № 78.',
      what: [
        'Каждый срок сам объясняет, почему он заканчивается именно в этот день.',
        'Незаконный акт не издается: система отказывает и называет пункт.',
        'Обе стороны видят дело одинаково, а события хранятся в неизменяемом журнале.',
      ],
    },
    check: {
      title: 'Проверка документа',
      lead: 'Внизу каждой страницы документа напечатан код проверки. Введите его и узнайте, подлинный ли документ.',
      label: 'Код проверки',
      hint: 'Шестнадцать знаков, например K7M2-9QXR-4TWD-81HC. Можно без черточек и строчными буквами.',
      button: 'Проверить',
      genuine: 'Документ подлинный: он издан в этой системе.',
      broken:
        'Внимание: документ найден, но запись журнала, на которую он опирается, не найдена. Сообщите органу контроля.',
      replaced:
        'Взамен этого документа под тем же номером издан новый: эта редакция субъекту не вручалась и не действует.',
      returned: 'Документ издан в этой системе, но был возвращен на доработку и не действует.',
      replacedBy: (number, date) => `Взамен составлен документ № ${number} от ${date}.`,
      setRight: (number, date) =>
        `Документ издан в этой системе, но исправлен приказом № ${number} от ${date}: дата окончания, которая в нем названа, больше не действует.`,
      cancelled: (date) => `Документ издан в этой системе, но отменен и не действует: ${date}.`,
      cancelledBy: (paper) => `Основание: № ${paper}.`,
      marked: (marks) => `Документ подлинный: он издан в этой системе. На нем сделаны отметки: ${marks}.`,
      breached: (marks) => `Документ издан в этой системе, но с нарушением порядка: ${marks}.`,
      missing: 'Документа с таким кодом нет. Проверьте, верно ли введен код.',
      another: 'Проверить другой документ',
      original: (date) => `Хранится. Подписан: ${date}. Хеш SHA-256 файла:`,
      noOriginal: 'В системе не хранится.',
      hiddenOriginal: 'Хранится, но не показывается: в документе есть часть, не раскрываемая по пункту 31.',
      facts: {
        kind: 'Документ',
        number: 'Номер',
        date: 'Дата',
        authority: 'Кем издан',
        journal: 'Хеш журнала',
        sha256Kk: 'Хеш SHA-256 файла PDF на казахском языке',
        sha256Ru: 'Хеш SHA-256 файла PDF на русском языке',
        editions: 'Хеши SHA-256 последующих редакций PDF',
        original: 'Подписанный подлинник',
      },
    },
    file: {
      title: 'Проверка неизменности файла',
      lead: 'Совпадает ли ваш файл PDF с изданным? Файл не сохраняется, он только сравнивается.',
      label: 'Выбрать файл PDF',
      none: 'Файл не выбран.',
      chosen: 'Файл выбран.',
      button: 'Сравнить',
      same: {
        kk: 'Файл в точности совпадает с изданным документом на казахском языке.',
        ru: 'Файл в точности совпадает с изданным документом на русском языке.',
      },
      different: 'Файл отличается от изданного документа.',
      languages: { kk: 'на казахском языке', ru: 'на русском языке' },
      withheld: 'Часть не раскрывается по пункту 31',
      marked: (marks) => `Отметки в файле: ${marks}.`,
      before: (marks) => `Это редакция до отметок: ${marks}.`,
    },
    portals: {
      title: 'Вход в систему',
      agency: 'Портал Агентства',
      agencyLine: 'Для работников Агентства, его территориальных органов и специальных комиссий.',
      subject: 'Портал проверяемого субъекта',
      subjectLine: 'Для проверяемых субъектов и местных исполнительных органов.',
    },
  },
  en: {
    product: 'Qadagalau',
    productLine: 'State control over the quality of public services',
    skip: 'Skip to the content',
    languages: 'Language',
    nowhere: 'There is no page at this address.',
    start: {
      title: 'Public page',
      lead: 'Qadagalau is the system of state control over the quality of public services. It follows the Rules approved by Order No. 78.',
      what: [
        'Every deadline explains why it ends on that very day.',
        'An unlawful act is not issued: the system refuses it and names the clause.',
        'Both sides see the same case, and what happened is kept in a journal that cannot be rewritten.',
      ],
    },
    check: {
      title: 'Check a document',
      lead: 'A check code is printed at the foot of every page of a document. Enter it to learn whether the document is genuine.',
      label: 'Check code',
      hint: 'Sixteen characters, such as K7M2-9QXR-4TWD-81HC. Dashes may be left out, small letters will do.',
      button: 'Check',
      genuine: 'The document is genuine: it was issued in this system.',
      broken:
        'Attention: the document was found, but the journal entry that it rests on was not. Tell the control body.',
      replaced:
        'Another document was issued in place of this one under the same number: this version was never handed over and holds no more.',
      returned:
        'The document was issued in this system, but was given back to be completed and holds no more.',
      replacedBy: (number, date) => `No. ${number} of ${date} was drawn up in its place.`,
      setRight: (number, date) =>
        `The document was issued in this system, but was set right by order No. ${number} of ${date}: the end date that it names holds no more.`,
      cancelled: (date) =>
        `The document was issued in this system, but was cancelled and holds no more: ${date}.`,
      cancelledBy: (paper) => `By No. ${paper}.`,
      marked: (marks) => `The document is genuine: it was issued in this system. Marks on it: ${marks}.`,
      breached: (marks) =>
        `The document was issued in this system, but the procedure was breached: ${marks}.`,
      missing: 'There is no document with this code. See whether the code was typed correctly.',
      another: 'Check another document',
      original: (date) => `Kept. Signed on ${date}. SHA-256 of the file:`,
      noOriginal: 'Not kept in the system.',
      hiddenOriginal: 'Kept, and not shown: the document has a part that is not disclosed under clause 31.',
      facts: {
        kind: 'Document',
        number: 'Number',
        date: 'Date',
        authority: 'Issued by',
        journal: 'Journal hash',
        sha256Kk: 'SHA-256 hash of the PDF in Kazakh',
        sha256Ru: 'SHA-256 hash of the PDF in Russian',
        editions: 'SHA-256 hashes of later editions of the PDF',
        original: 'Signed original',
      },
    },
    file: {
      title: 'Check that a file is unchanged',
      lead: 'Is the PDF that you have the one that was issued? The file is not kept, only compared.',
      label: 'Choose a PDF file',
      none: 'No file is chosen.',
      chosen: 'A file is chosen.',
      button: 'Compare',
      same: {
        kk: 'The file is exactly the document that was issued in Kazakh.',
        ru: 'The file is exactly the document that was issued in Russian.',
      },
      different: 'The file differs from the document that was issued.',
      languages: { kk: 'in Kazakh', ru: 'in Russian' },
      withheld: 'A part is not disclosed under clause 31',
      marked: (marks) => `Marks in the file: ${marks}.`,
      before: (marks) => `This is the edition before these marks: ${marks}.`,
    },
    portals: {
      title: 'Sign in',
      agency: "The Agency's portal",
      agencyLine: 'For staff of the Agency, its territorial bodies and special commissions.',
      subject: "The inspected subject's portal",
      subjectLine: 'For inspected subjects and local executive bodies.',
    },
  },
};
