export const publications = {
  publications: {
    title: 'Жарияланымдар',
    lead: 'Мемлекеттік бақылау нәтижелерінен не жарияланды: біз және басқалар жариялағаны (66-тармақ).',
    publish: 'Нәтижелерді жариялау',
    quarter: 'Тоқсан көрсеткіштерін жариялау',
    form: 'Есеп нысаны',
    appendix: '{number}-қосымша',
    year: 'Жыл',
    quarterNumber: 'Тоқсан',
  },
};
