export const authority = {
  name: {
    kk: 'Агенттіктің Алматы қаласы бойынша департаменті',
    ru: 'Департамент Агентства по городу Алматы',
  },
  superior: { kk: 'Қазақстан Республикасының Агенттігі', ru: 'Агентство Республики Казахстан' },
  address: { kk: 'Алматы қаласы, Абылай хан даңғылы, 1', ru: 'город Алматы, проспект Абылай хана, 1' },
};
export const inspector = {
  fullName: 'Сейтқали Ұлжан Әбдіғаниқызы',
  position: { kk: 'бас маман', ru: 'главный специалист' },
};
export const head = {
  fullName: 'Әлімжанова Гүлсім Хамитқызы',
  position: { kk: 'департамент басшысы', ru: 'руководитель департамента' },
};
export const subject = {
  name: { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы' },
  identifier: '000740001234',
  location: 'Алматы, Республика алаңы, 4',
  territory: { kk: 'Алматы қаласы', ru: 'город Алматы' },
  objects: ['Халыққа қызмет көрсету бөлімі'],
};
export const place = { kk: 'Алматы қаласы', ru: 'город Алматы' };
export const representative = {
  fullName: 'Өтеген Һасан',
  position: { kk: 'аппарат жетекшісі', ru: 'руководитель аппарата' },
  power: 'сенімхат № 7',
};
export const act = { number: 'ТА-2026-0012', date: '2026-03-19' };
export const resultActReference = { number: 'НА-2026-0009', date: '2026-04-06' };
export const drawnUp = { at: '2026-04-06T09:30:00.000Z', place };
export const checklist = {
  title: { kk: 'Жергілікті атқарушы органдар', ru: 'Местные исполнительные органы' },
  edition: '2019-1',
  pointCount: 24,
};
export const period = { from: '2025-01-01', to: '2026-03-01' };
export const conducted = { from: '2026-03-24', to: '2026-04-06' };

export const violation = {
  pointNumber: '3',
  requirement: {
    kk: 'Мемлекеттік қызметті көрсету мерзімдерін сақтау',
    ru: 'Соблюдение сроков оказания государственной услуги',
  },
  severity: 'GROSS' as const,
  description: 'Өтініш бойынша қызмет көрсету мерзімі он екі күнге бұзылған',
  evidence: ['өтініш көшірмесі', 'журнал үзіндісі'],
};
