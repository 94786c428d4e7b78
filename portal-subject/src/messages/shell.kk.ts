/** The frame of the portal and its entrance. */
export const shell = {
  app: {
    title: 'Тексерілетін субъектінің кабинеті',
    nav: {
      duties: 'Міндеттерім',
      cases: 'Тексерулер',
      reports: 'Есептер',
      scores: 'Жылдық балл',
      lists: 'Тізімдер',
      recommendations: 'Ұсынымдар',
      control: 'Бақылау іс-шаралары',
      controlPlans: 'Бақылау жоспарлары',
      compared: 'Объектілерді салыстыру',
      monitoring: 'Ішкі мониторинг',
      proposals: 'Ұсыныстар',
      publications: 'Жарияланымдар',
    },
  },
  signIn: {
    title: 'Кіру',
    heading: 'Кабинетке кіру',
    lead: 'Тексерілетін субъектілер мен жергілікті атқарушы органдар үшін.',
  },
};
