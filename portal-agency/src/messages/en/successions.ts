import type { MessagesLike } from '@qadagalau/portal-kit';
import type { successions as pattern } from '../kk/successions';

export const successions: MessagesLike<typeof pattern> = {
  succession: {
    title: 'Reorganisation',
    successor: 'Legal successor',
    predecessors: 'Legal successor of',
    act: '{kind}: No. {number} of {date}, in force from {from}',
    entered: 'Entered by {by}, {at}',
    record: 'Record a reorganisation',
    lead: 'From the day of the act the successor’s people read and answer what was this subject’s; its own people act no more. Nothing is rewritten: cases, papers and reports stay under its name.',
    kind: 'What happened',
    hint: 'Begin to type the name of the successor or its BIN',
    number: 'Number of the act',
    date: 'Date of the act',
    from: 'In force from',
    done: 'The legal succession is recorded',
    kinds: {
      MERGER: 'Merged with others',
      ACCESSION: 'Joined to another body',
      TRANSFORMATION: 'Renamed or transformed',
      DIVISION: 'Divided',
    },
  },
};
