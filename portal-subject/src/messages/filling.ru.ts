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
    wrote: '{by}, {at}: записано {value}',
  },
};
