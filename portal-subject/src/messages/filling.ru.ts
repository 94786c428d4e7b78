import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filling as pattern } from './filling.kk';

export const filling: MessagesLike<typeof pattern> = {
  filling: {
    taken: '{row}: число системы поставлено в ячейки',
    explained: 'Причина сохранена.',
    beside: 'Показать рядом',
    nothingBeside: 'ничего',
    noBeside: '{quarter}: отчета нет, или он вам не открыт.',
    jump: { up: 'намного больше прежнего', down: 'намного меньше прежнего' },
    removeFile: 'Убрать файл {name}',
    imports: 'Файлы, отправленные в отчет',
    rows: 'Строк: прочитано {read}, проверено {checked}, записано {written}.',
    said: '{n} замечание | {n} замечания | {n} замечаний',
    stop: 'Остановить',
    stopping: 'Файл останавливается; ответ придет, когда до него дойдет очередь.',
    waits: 'Он ждет других файлов или открывается.',
    wrote: '{by}, {at}: записано {value}',
  },
};
