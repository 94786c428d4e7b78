import type { MessagesLike } from '@qadagalau/portal-kit';
import type { filings as pattern } from '../kk/filings';

export const filings: MessagesLike<typeof pattern> = {
  filing: {
    title: 'Who has filed',
  },
  forms: {
    title: 'Report forms',
    lead: 'Editions of appendices 1 to 4: taken in as data; what was taken in never changes.',
    editions: 'Editions',
    load: 'Take in an edition',
    about:
      'Choose the JSON file with an edition of a form. It applies to the quarters that begin on its day or after it; reports that are open keep their edition.',
    file: 'File of the form',
    hint: 'JSON, UTF-8.',
    loaded: 'The edition is taken in. Reports opened before that keep theirs: {count}',
    same: 'This edition stands already: nothing was added.',
    faults: 'The file has faults, nothing of it was taken in:',
    whole: 'The file',
    edition: 'Edition',
    form: 'Form',
    fromQuarter: 'First quarter',
    fromValue: 'Quarter {quarter} of {year}',
    rows: 'Rows',
    source: 'From where',
    builtIn: 'came with the product',
    loadedBy: '{by}, {at}',
    standsIn: 'stands in for the official form',
    authorised: 'Authorised body for informatisation',
    authorisedLead: 'Who files appendices 3 and 4 (clause 63).',
    noBody: 'No body is named: nobody is asked for the information of clause 63.',
    designate: 'Name the body',
    body: 'Central state body',
    year: 'Year',
    quarter: 'Quarter',
    designated: 'The body is named',
  },
};
