import type { MessagesLike } from '../i18n/message-types';
import type { deadline as pattern } from './deadline.kk';

export const deadline: MessagesLike<typeof pattern> = {
  RUNNING: 'Срок идет',
  SUSPENDED: 'Приостановлен',
  DUE_SOON: 'Срок близок',
  OVERDUE: 'Просрочено',
  MET: 'Исполнено в срок',
  MET_LATE: 'Исполнено с опозданием',
  CANCELLED: 'Отменен',
  today: 'Последний день — сегодня',
  overBy:
    'Просрочено на {count} рабочий день | Просрочено на {count} рабочих дня | Просрочено на {count} рабочих дней',
  lapsed: 'Право не использовано: срок истек',
  left: 'Остался {count} рабочий день | Осталось {count} рабочих дня | Осталось {count} рабочих дней',
  moved: 'Прежде: {date}',
  toldAfter: 'Об исполнении внесено {at}, после истечения срока: до этого срок значился пропущенным.',
  provisional: 'Предварительно',
  none: 'Сроков нет.',
};
