import type { LawMessages } from './message-codes';

export const kk: LawMessages = {
  UNKNOWN_RULE: '{edition} редакциясында «{given}» ережесі жоқ.',
  UNKNOWN_EDITION: 'Жүйеде Қағидалардың «{given}» редакциясы жоқ.',
  DATE_OUTSIDE_EDITIONS:
    'Күн {edition} редакциясының қолданылу мерзімінен тыс: {given}. Редакция қолданыла бастаған күн: {from}.',
  DATE_OUTSIDE_CALENDAR:
    'Есептеу күнтізбеден шығып кетеді: {given}. Күнтізбенің басы: {first}, соңы: {last}.',
  DATE_OUTSIDE_PERIOD: 'Берілген күн ({given}) бұл ережедегі жартыжылдыққа жатпайды, оның басы: {from}.',
  INVALID_DATE:
    '«{given}» күн емес, сағат белдеуі көрсетілген уақыт сәті де емес. Дұрыс жазылуы, мысалы: 2026-03-19T10:00:00+05:00.',
  INVALID_INSTANT:
    '«{given}» — UTC ығысуы көрсетілген уақыт сәті емес. Дұрыс жазылуы, мысалы: 2026-03-19T10:00:00+05:00.',
  INVALID_PERIOD: 'Есептеу мүмкін емес: {given} — жарамсыз бірлік саны.',
  INVALID_SUSPENSION:
    'Тоқтата тұру бұл мерзімге сай келмейді: басы {from}, соңы {until}. Ол мерзімнің ішінде болуға және бір айдан аспауға тиіс.',
  NOT_SUSPENDABLE: '«{rule}» мерзімін тоқтата тұруға болмайды.',
  INVALID_DECREE: 'Күн күнтізбе жылдарынан тыс: {given}.',
  WEEKEND: 'демалыс күні',
  HOLIDAY: 'мереке: {holiday}',
  HOLIDAY_MOVED: '«{holiday}» мерекесі үшін демалыс күні, мереке күні: {of}',
  DAY_OFF_TRANSFERRED: 'ауыстырылған демалыс күні, орнына жұмыс істелетін күн: {of}',
  DAY_OFF_DECLARED: 'демалыс күні деп жарияланған: {source}',
  DAY_OF_MOURNING: 'жалпыұлттық аза тұту күні: {source}',
  WORKING_DAY_TRANSFERRED: 'жұмыс күні, орнына демалатын күн: {of}',
  WORKING_DAY_DECLARED: 'жұмыс күні деп жарияланған: {source}',
  SUSPENDED: 'мерзім тоқтатыла тұрған, тоқтатылған күні: {of}',
  PERIOD_MOVED: 'соңғы күн жұмыс күні емес ({of}): мерзім келесі жұмыс күні аяқталады',
  FIXED_DATE: 'күнді Қағидалар белгілеген, ол демалыс күнінен жылжымайды',
  DOCUMENT_DATE: 'күн құжатта белгіленген, ол демалыс күнінен жылжымайды',
  PERIOD_TAKEN: 'Берілген күн ({given}) басталу күні {from} болатын кезеңнің күні ретінде алынды.',
  UNROLLED: 'Есеп бойынша мерзімнің соңғы күні: {of}. Бұл жұмыс күні емес, сондықтан ауысатын күні: {to}.',
  PROVISIONAL: 'Алдын ала есеп: күнтізбесі әлі бекітілмеген күндер қамтылған.',
  NEWER_LAW: '{after} күнінен кейін жаңа заң бар; есеп 2018 жылғы 28 қарашадағы редакция бойынша жүргізілді.',
  DECISION: '{reading} ({decision} түсіндірмесі)',
  CLAUSE: '{clause}-тармақ',
  CLAUSES: '{clause}-тармақтар',
  COUNT_workingDays_after: '{length} жұмыс күні, есептеу келесі күннен басталады, оқиға күні: {from}',
  COUNT_workingDays_before: '{length} жұмыс күні бұрын, бұл күннің өзі есептелмейді: {from}',
  COUNT_calendarDays_after: '{length} күнтізбелік күн, оқиға күні: {from}',
  COUNT_months_after: '{length} ай, оқиға күні: {from}',
  COUNT_hours_before: 'басталуына дейін {length} сағат, басталу күні: {from}',
  COUNT_document: 'құжатта белгіленген күн: {from}',
  COUNT_givenBack: 'қайтарылған жұмыс күндері: {length}, есептің бірінші күні: {from}',
  COUNT_fixed: 'Қағидалар осы кезең үшін белгілеген күн, кезеңнің басы: {from}',
  LENGTH_document: 'құжатта белгіленген күн',
  LENGTH_monthAfterQuarter: 'тоқсаннан кейінгі айдың {day}-күні',
  LENGTH_sameYear: 'сол жылғы {day} {month}',
  LENGTH_yearBefore: 'алдыңғы жылғы {day} {month}',
  COUNTED_FROM: 'Есептеудің басы: {event}',
  DUE: 'Соңғы күн: {due}, Қазақстан уақытымен сағат 24:00-ге дейін',
  DUE_AT: 'Ең кеш: {due}, Қазақстан уақытымен сағат {time}',
  EXTENDED:
    '{date} № {number} қосымша актімен {length} жұмыс күніне ұзартылды: {from} орнына – {to}. Себебі: {reason}',
  EXTENDED_BY_ORDER:
    '{date} № {number} бұйрықпен {length} күнтізбелік күнге ұзартылды: {from} орнына – {to}. Себебі: {reason}',
  SHORTENED_BY_ORDER:
    '{date} № {number} бұйрықпен {length} күнтізбелік күнге қысқартылды: {from} орнына – {to}. Себебі: {reason}',
  SET_RIGHT_BY_ORDER: '{date} № {number} бұйрықпен түзетілді: {from} орнына – {to}. Себебі: {reason}',
  DAYS_GIVEN_BACK:
    '{suspendedOn} тоқтатыла тұрды, {resumedOn} қайта басталды; қайтарылған жұмыс күндері: {length}; {from} орнына – {to}. Себебі: {reason}',
  FACT_CORRECTED:
    'Қате енгізілген факт түзетілді: ол {earlier} емес, {corrected} болған; {from} орнына – {to}. Себебі: {reason}',
  SUSPENSION: 'Тоқтатыла тұрған күні: {from}, қайта басталған күні: {until}',
};
