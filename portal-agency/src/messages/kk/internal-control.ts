/** Internal control of the bodies that the office watches over. */
export const internalControl = {
  internalControl: {
    plans: 'Бақылау жоспарлары',
    plansLead: 'Құзыретіңіздегі органдардың бақылау іс-шараларының жылдық жоспарлары.',
    planOf: '{year} жылғы жоспар',
    noPlans: 'Жоспарлар жоқ.',
    events: 'Ішкі бақылау',
    eventsLead: 'Органдар өз объектілерінде өткізетін бақылау іс-шаралары.',
    noEvents: 'Іс-шаралар жоқ.',
    body: 'Бақылаушы орган',
    object: 'Бақылау объектісі',
    number: 'Нөмірі',
    year: 'Жыл',
    term: 'Өткізу мерзімі',
    count: 'Іс-шаралар саны',
    order: 'Бекіту бұйрығы',
    late: 'Кешігіп бекітілді',
    letter: 'Шаралар қабылдау туралы хат',
    reportBy: 'Ақпарат мерзімі: {date}',
    journal: 'Іс-шара журналы',
  },
};
