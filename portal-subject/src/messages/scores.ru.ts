import type { MessagesLike } from '@qadagalau/portal-kit';
import type { scores as pattern } from './scores.kk';

export const scores: MessagesLike<typeof pattern> = {
  scores: {
    title: 'Годовой балл',
    lead: 'Балл органа для итоговой оценки эффективности и то, из чего складывается каждая его часть (пункт 65).',
    none: 'Утвержденного балла еще нет.',
    ofYear: '{year} год',
    points: 'Балл, из 100',
    place: 'Место среди всех органов',
    order: 'Приказ об утверждении',
    sealedBy: 'Кто утвердил',
    criteria: 'Критерии и веса',
    hash: 'Хеш SHA-256',
    why: 'Из чего складывается балл',
    ofWeight: '{points} из {weight}.',
    difference: 'По исправленному отчету сейчас было бы {points}; утвержденный балл не меняется (пункт 64).',
    facts: 'Дела и отчеты: {count}',
    noFacts: 'Дел и отчетов здесь нет.',
    ofFigure: '{count} из {base}',
    more: 'Показать еще',
  },
};
