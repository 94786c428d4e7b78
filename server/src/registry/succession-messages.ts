import type { Messages } from '../platform/messages/catalogue';

/** Reorganised subjects and their legal successors. */
export const successionMessages = {
  SUCCESSION_MERGER: { kk: 'Біріктіру', ru: 'Слияние', en: 'Merger' },
  SUCCESSION_ACCESSION: { kk: 'Қосу', ru: 'Присоединение', en: 'Accession to another body' },
  SUCCESSION_TRANSFORMATION: {
    kk: 'Атауын өзгерту немесе қайта құру',
    ru: 'Переименование или преобразование',
    en: 'Renaming or transformation',
  },
  SUCCESSION_DIVISION: { kk: 'Бөлу', ru: 'Разделение', en: 'Division' },
  SUBJECT_SUCCEEDED: {
    kk: 'Бұл субъект қайта ұйымдастырылды. Құқықтық мирасқоры (мирасқорлары): {successor}. Жаңа іс мирасқорға қатысты ашылады.',
    ru: 'Этот субъект реорганизован. Правопреемник (правопреемники): {successor}. Новое дело открывается в отношении правопреемника.',
    en: 'This subject was reorganised. Its legal successor or successors: {successor}. A new case is opened on a successor.',
  },
  SUCCESSION_OF_ITSELF: {
    kk: 'Субъект өзінің құқықтық мирасқоры бола алмайды.',
    ru: 'Субъект не может быть собственным правопреемником.',
    en: 'A subject is not its own legal successor.',
  },
  SUCCESSION_NAMED_TWICE: {
    kk: 'Бір субъект екі рет аталған.',
    ru: 'Один и тот же субъект назван дважды.',
    en: 'The same subject is named twice.',
  },
  SUCCESSION_MERGER_OF_ONE: {
    kk: 'Біріктіруге кемінде екі субъект қатысады: барлығын атаңыз немесе қайта ұйымдастырудың басқа түрін таңдаңыз.',
    ru: 'В слиянии участвуют не менее двух субъектов: назовите всех или выберите другой вид реорганизации.',
    en: 'A merger takes two subjects at least: name them all, or choose another kind of reorganisation.',
  },
  SUCCESSION_OF_SEVERAL: {
    kk: 'Атауын өзгертуге, қайта құруға немесе бөлуге бір ғана субъект қатысады: әрқайсысы бойынша жеке акт енгізіңіз немесе қайта ұйымдастырудың басқа түрін таңдаңыз.',
    ru: 'Переименовывается, преобразуется или разделяется один субъект: внесите акт по каждому отдельно или выберите другой вид реорганизации.',
    en: 'One subject is renamed, transformed or divided: enter an act for each, or choose another kind of reorganisation.',
  },
  SUCCESSION_SECOND: {
    kk: 'Бұл субъектінің құқықтық мирасқоры бұрын жазылған.',
    ru: 'Правопреемник этого субъекта уже записан.',
    en: 'The legal successor of this subject is recorded already.',
  },
  SUCCESSOR_GONE: {
    kk: 'Мирасқордың өзі қайта ұйымдастырылған: оның мирасқорын көрсетіңіз.',
    ru: 'Правопреемник сам реорганизован: укажите его правопреемника.',
    en: 'The successor was itself reorganised: name its own successor.',
  },
  SUCCESSION_TO_COME: {
    kk: 'Мирасқорлық әлі басталған жоқ: күні болашақта.',
    ru: 'Правопреемство еще не наступило: дата в будущем.',
    en: 'The succession has not come yet: its day lies ahead.',
  },
  SUCCESSION_BEFORE_ACT: {
    kk: 'Мирасқорлық өз актісінен бұрын басталмайды.',
    ru: 'Правопреемство не наступает раньше своего акта.',
    en: 'The succession does not begin before its act.',
  },
  SUCCESSION_ENTERED_ALREADY: {
    kk: '№ {number} акт енгізілген, енгізген: {by}. Ол растауды күтуде; қате болса, алдымен алып тасталады.',
    ru: 'Акт № {number} уже внесен, внес: {by}. Он ожидает подтверждения; ошибочный сначала снимается.',
    en: 'Act No. {number} is entered already, by {by}. It waits to be confirmed; a wrong one is dropped first.',
  },
  SUCCESSION_SHARED_WITHOUT_DIVISION: {
    kk: 'Бірнеше мирасқор тек бөлінген кезде болады: қайта ұйымдастырудың түрін өзгертіңіз немесе бір мирасқорды қалдырыңыз.',
    ru: 'Несколько правопреемников бывает только при разделении: измените вид реорганизации или оставьте одного правопреемника.',
    en: 'Only a division has several successors: change the kind of reorganisation, or leave one successor.',
  },
  SHARE_OF_NO_OPEN_CASE: {
    kk: 'Бөлінетін істердің арасында мұндай іс жоқ: ол жабылған немесе бөлінетін органға тиесілі емес. Бетті жаңартыңыз.',
    ru: 'Такого дела нет среди распределяемых: оно закрыто или не относится к разделяемому органу. Обновите страницу.',
    en: 'There is no such case among those shared out: it is closed, or is not of the body that is divided. Reload the page.',
  },
  SHARE_NAMED_TWICE: {
    kk: 'Бір іс екі рет аталған: әр іс бір мирасқорға өтеді.',
    ru: 'Одно дело названо дважды: каждое дело переходит к одному правопреемнику.',
    en: 'The same case is named twice: each goes to one successor.',
  },
  SHARE_WITH_STRANGER: {
    kk: 'Іс актіде аталған мирасқорлардың біріне ғана өтеді.',
    ru: 'Дело переходит только к одному из правопреемников, названных в акте.',
    en: 'A case goes to one of the successors that the act names.',
  },
  EVENT_caseSharedOut: {
    kk: 'Орган бөлінген кезде іс басқа мирасқорға өтті',
    ru: 'При разделении органа дело перешло к другому правопреемнику',
    en: 'At the division of the body the case went to another successor',
  },
  SUCCESSION_SAME_PERSON: {
    kk: 'Қайта ұйымдастыру туралы актіні енгізген адам оны өзі растай алмайды: екінші адам растайды.',
    ru: 'Кто внес акт о реорганизации, тот его не подтверждает: подтверждает второй человек.',
    en: 'Whoever entered the act of reorganisation does not confirm it: a second person does.',
  },
  SUCCESSION_WITHDRAWN_ALONE: {
    kk: 'Күшіне енген актіні оны енгізген адам жалғыз өзі кері қайтара алмайды: екінші адам немесе Төраға қайтарады.',
    ru: 'Вступивший в силу акт не отзывает тот, кто его внес: отзывает второй человек или Председатель.',
    en: 'Whoever entered an act that is in force does not withdraw it: a second person or the Chair does.',
  },
  SUCCESSION_HEAD_UNNAMED: {
    kk: 'Басшылары бірнеше: мирасқорды қайсысы басқаратынын атаңыз. {heads}',
    ru: 'Руководителей несколько: назовите, кто из них возглавит правопреемника. {heads}',
    en: 'There are several heads: name the one who leads the successor. {heads}',
  },
  PASSAGE_GOES_OVER: {
    kk: 'мирасқорға өтеді',
    ru: 'переходит к правопреемнику',
    en: 'goes over to the successor',
  },
  PASSAGE_TO_BE_CHOSEN: {
    kk: 'басшылардың бірі: растайтын адам мирасқорды кім басқаратынын атайды, қалғандарының өкілеттігі тоқтатылады',
    ru: 'один из руководителей: кто возглавит правопреемника, называет подтверждающий, полномочия остальных прекращаются',
    en: 'one of the heads: whoever confirms names the one who leads the successor, the others act no more',
  },
  PASSAGE_ENDS: { kk: 'өкілеттігі тоқтатылады', ru: 'полномочия прекращаются', en: 'acts no more' },
  REORGANISATION_DRAFT: { kk: 'Растауды күтуде', ru: 'Ожидает подтверждения', en: 'Waits to be confirmed' },
  REORGANISATION_IN_FORCE: { kk: 'Күшінде', ru: 'Действует', en: 'In force' },
  REORGANISATION_DROPPED: {
    kk: 'Расталмаған күйінде алынып тасталды',
    ru: 'Снят без подтверждения',
    en: 'Dropped unconfirmed',
  },
  REORGANISATION_WITHDRAWN: {
    kk: 'Қарсы жазбамен қайтарып алынды',
    ru: 'Отозван встречной записью',
    en: 'Withdrawn by a counter-entry',
  },
  STEP_CONFIRM_SUCCESSION: {
    kk: 'Қайта ұйымдастыру туралы актіні растау немесе алып тастау',
    ru: 'Подтвердить или снять акт о реорганизации',
    en: 'Confirm or drop an act of reorganisation',
  },
  EVENT_successionEntered: {
    kk: 'Қайта ұйымдастыру туралы акт енгізілді, растауды күтуде',
    ru: 'Внесен акт о реорганизации, ожидает подтверждения',
    en: 'Act of reorganisation entered, waits to be confirmed',
  },
  EVENT_successionDropped: {
    kk: 'Қайта ұйымдастыру туралы акт расталмай алынып тасталды',
    ru: 'Акт о реорганизации снят без подтверждения',
    en: 'Act of reorganisation dropped unconfirmed',
  },
  EVENT_successionWithdrawn: {
    kk: 'Құқықтық мирасқорлық қарсы жазбамен қайтарып алынды',
    ru: 'Правопреемство отозвано встречной записью',
    en: 'Legal succession withdrawn by a counter-entry',
  },
  EVENT_subjectSucceeded: {
    kk: 'Құқықтық мирасқорлық расталды',
    ru: 'Правопреемство подтверждено',
    en: 'Legal succession confirmed',
  },
  EVENT_successorPlaced: {
    kk: 'Құқықтық мирасқор қайта ұйымдастырылған органның орнын алды',
    ru: 'Правопреемник занял место реорганизованного органа в подчиненности',
    en: 'The legal successor took the place of the reorganised body in the hierarchy',
  },
  DETAIL_inPlaceOf: { kk: 'Кімнің орнында', ru: 'На месте', en: 'In place of' },
  DETAIL_higherBody: { kk: 'Жоғары тұрған орган', ru: 'Вышестоящий орган', en: 'Higher body' },
  DETAIL_wentOver: {
    kk: 'Мирасқорға өткендер',
    ru: 'Перешли к правопреемнику',
    en: 'Went over to the successor',
  },
  DETAIL_predecessor: { kk: 'Кімнің орнына', ru: 'Правопредшественник', en: 'Predecessor' },
  DETAIL_successor: { kk: 'Құқықтық мирасқор', ru: 'Правопреемник', en: 'Legal successor' },
} as const satisfies Messages;
