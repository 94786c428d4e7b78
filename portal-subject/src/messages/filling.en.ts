import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filling as pattern } from './filling.kk';

export const filling: MessagesLike<typeof pattern> = {
  filling: {
    taken: '{row}: the computed figure stands in the cells',
    explained: 'The reason is kept.',
    beside: 'Show beside',
    nothingBeside: 'nothing',
    noBeside: '{quarter}: there is no report, or it is not open to you.',
    jump: { up: 'far more than before', down: 'far less than before' },
    removeFile: 'Take {name} away',
    imports: 'Files sent to the report',
    rows: 'Rows: read {read}, checked {checked}, written {written}.',
    said: '{n} remark | {n} remarks',
    stop: 'Stop',
    stopping: 'The file is being stopped; its answer comes when its turn does.',
    waits: 'It waits behind other files or is being opened.',
    wrote: '{by} wrote {value} at {at}',
  },
};
