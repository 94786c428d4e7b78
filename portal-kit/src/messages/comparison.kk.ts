/** Words of two versions of a report. */
export const comparison = {
  title: 'Есеп нұсқаларын салыстыру',
  earlier: 'Бұрынғы нұсқа',
  later: 'Кейінгі нұсқа',
  present: 'Қазіргі күйі',
  option: '{number}-нұсқа, {instant} дейін',
  all: 'Өзгермеген ұяшықтар да',
  number: '№',
  before: 'Бұрын',
  after: 'Кейін',
  change: 'Өзгеріс',
  same: 'Екі нұсқаның айырмашылығы жоқ.',
  none: 'Есептің бір ғана нұсқасы бар.',
  kicker: '{form}, {year} жылғы {quarter}-тоқсан',
  toReport: 'Есеп',
  missing: 'Мұндай есеп жоқ немесе ол сізге ашық емес.',
};
