import type { MessagesLike } from '@qadagalau/portal-kit';
import type { successions as pattern } from '../kk/successions';

export const successions: MessagesLike<typeof pattern> = {
  succession: {
    title: 'Реорганизация',
    successor: 'Правопреемник',
    predecessors: 'Правопреемник субъектов',
    act: '{kind}: № {number} от {date}, действует с {from}',
    entered: 'Записал(а) {by}, {at}',
    record: 'Записать реорганизацию',
    lead: 'Со дня акта сотрудники правопреемника читают дела этого субъекта и отвечают по ним, его собственные сотрудники больше не действуют. Ничего не переписывается: дела, бумаги и отчеты остаются под прежним наименованием.',
    kind: 'Что произошло',
    hint: 'Начните вводить наименование правопреемника или его БИН',
    number: 'Номер акта',
    date: 'Дата акта',
    from: 'Действует с',
    done: 'Правопреемство записано',
    kinds: {
      MERGER: 'Слияние с другими',
      ACCESSION: 'Присоединение к другому',
      TRANSFORMATION: 'Переименование или преобразование',
      DIVISION: 'Разделение',
    },
  },
};
