import type { PointTemplate } from './checklists';

/** Requirements on every provider of public services. */
export const COMMON_POINTS = {
  term: {
    text: {
      kk: 'Мемлекеттік қызмет стандартта белгіленген мерзімде көрсетілді',
      ru: 'Государственная услуга оказана в срок, установленный стандартом',
      en: 'The public service was rendered within the term set by its standard',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  incompletePackage: {
    text: {
      kk: 'Мемлекеттік қызмет стандартта көзделген құжаттардың толық топтамасы болған кезде ғана көрсетілді',
      ru: 'Государственная услуга оказана только при полном пакете документов, предусмотренном стандартом',
      en: 'The public service was rendered only on the full set of documents that its standard provides for',
    },
    suggestedSeverity: 'GROSS',
  },
  groundlessRefusal: {
    text: {
      kk: 'Мемлекеттік қызмет көрсетуден заңдарда көзделмеген негіздер бойынша бас тарту жоқ',
      ru: 'Отказов в оказании государственной услуги по основаниям, не предусмотренным законами, нет',
      en: 'No refusal to render the service rests on a ground that the laws do not provide for',
    },
    suggestedSeverity: 'GROSS',
  },
  reasonedRefusal: {
    text: {
      kk: 'Әрбір бас тарту дәлелді, жазбаша түрде және белгіленген мерзімде берілді',
      ru: 'Каждый отказ мотивирован, дан письменно и в установленный срок',
      en: 'Each refusal is reasoned, in writing and given in time',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  extraDocuments: {
    text: {
      kk: 'Көрсетілетін қызметті алушыдан стандартта көзделмеген құжаттар талап етілмеді',
      ru: 'От услугополучателя не требовали документов, не предусмотренных стандартом',
      en: 'No documents beyond the standard were asked of the recipient',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  systemsData: {
    text: {
      kk: 'Мемлекеттік ақпараттық жүйелерден алуға болатын мәліметтер көрсетілетін қызметті алушыдан сұралмады',
      ru: 'Сведения, которые можно получить из государственных информационных систем, у услугополучателя не запрашивались',
      en: 'Data that state information systems hold were not asked of the recipient',
    },
    suggestedSeverity: 'MINOR',
  },
  fee: {
    text: {
      kk: 'Ақы заңнамада белгіленген жағдайларда және мөлшерде ғана алынды',
      ru: 'Плата взималась только в случаях и размерах, установленных законодательством',
      en: 'Fees were taken only where and as much as legislation says',
    },
    suggestedSeverity: 'GROSS',
  },
  complaintsTerm: {
    text: {
      kk: 'Мемлекеттік қызмет көрсету мәселелері жөніндегі шағымдар белгіленген мерзімде қаралды',
      ru: 'Жалобы по вопросам оказания государственных услуг рассмотрены в установленный срок',
      en: 'Complaints about public services were dealt with in time',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  complaintsRemedy: {
    text: {
      kk: 'Негізді шағымдар бойынша бұзылған құқықтарды қалпына келтіру шаралары қабылданды',
      ru: 'По обоснованным жалобам приняты меры по восстановлению нарушенных прав',
      en: 'Violated rights were restored on well-founded complaints',
    },
    suggestedSeverity: 'SIGNIFICANT',
  },
  information: {
    text: {
      kk: 'Мемлекеттік қызмет көрсету тәртібі туралы толық ақпарат қазақ және орыс тілдерінде қолжетімді',
      ru: 'Полная информация о порядке оказания государственных услуг доступна на казахском и русском языках',
      en: 'Full information on how the services are rendered is at hand in Kazakh and Russian',
    },
    suggestedSeverity: 'MINOR',
  },
  accessibility: {
    text: {
      kk: 'Мүгедектігі бар адамдарға және халықтың жүріп-тұруы шектеулі топтарына қызмет алу үшін жағдай жасалған',
      ru: 'Для лиц с инвалидностью и маломобильных групп созданы условия получения услуг',
      en: 'Persons with disabilities and reduced mobility can receive the services',
    },
    suggestedSeverity: 'MINOR',
  },
  personalData: {
    text: {
      kk: 'Көрсетілетін қызметті алушылардың дербес деректері заңмен қорғалатын құпияны сақтай отырып пайдаланылды',
      ru: 'Персональные данные услугополучателей использованы с соблюдением охраняемой законом тайны',
      en: 'Recipients’ personal data were used with the secrecy that the law protects',
    },
    suggestedSeverity: 'GROSS',
  },
} as const satisfies Record<string, PointTemplate>;
