/** Legal acts whose requirements an inspection checks, beside the Rules that the template names itself: item (8) of the act. */
export const LEGAL_ACTS = [
  {
    kk: '«Мемлекеттік көрсетілетін қызметтер туралы» 2013 жылғы 15 сәуірдегі Қазақстан Республикасының Заңы',
    ru: 'Закон Республики Казахстан от 15 апреля 2013 года «О государственных услугах»',
  },
];
