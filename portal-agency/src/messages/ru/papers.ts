import type { MessagesLike } from '@qadagalau/portal-kit';
import type { papers as pattern } from '../kk/papers';

export const papers: MessagesLike<typeof pattern> = {
  papers: {
    keepSignedOriginal: 'Сохранить подписанный подлинник',
    recordPaperReceipt: 'Отметить, кто получил',
    file: 'Подписанный документ: скан (PDF, JPEG, PNG), DOCX или подписанный файл (P7S, CMS)',
    signedOn: 'Дата подписания',
    note: 'Примечание',
    way: 'Как вручен',
    receivedAt: 'Время получения',
    receivedBy: 'Кто получил: фамилия, имя, должность',
    proof: 'Подтверждение (квитанция, номер отметки)',
    files: 'Подтверждающие файлы',
    issued: 'документ выпущен',
  },
};
