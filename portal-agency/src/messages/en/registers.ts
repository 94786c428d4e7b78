import type { MessagesLike } from '@qadagalau/portal-kit';
import type { registers as pattern } from '../kk/registers';

export const registers: MessagesLike<typeof pattern> = {
  subjects: {
    title: 'Inspected subjects',
    name: 'Name',
    kind: 'Kind',
    bin: 'BIN/IIN',
    territory: 'Territory',
    head: 'Head',
    searchLabel: 'Search by name or BIN/IIN',
    empty: 'No subjects found.',
    parent: 'Superior body',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    cases: 'Inspections of this subject',
    about: 'Particulars',
    otherNames: 'Name in other languages',
  },
  territories: {
    title: 'Territories',
    lead: 'Classifier of administrative-territorial units (KATO).',
    code: 'Code',
    name: 'Name',
    nameKk: 'Name in Kazakh',
    nameRu: 'Name in Russian',
    level: 'Level',
    parent: 'Part of',
    searchLabel: 'Search by name or code',
    levelFilter: 'Level',
  },
  level: {
    OBLAST: 'Oblast, city of republican significance',
    DISTRICT: 'District, city',
    SUB_DISTRICT: 'Okrug, city district',
    SETTLEMENT: 'Settlement',
  },
};
