import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import { samples } from './samples';

const MONTHS = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
/** A month in its bare form before a word that asks for an ending: the day is written with «күн» then. */
const WITHOUT_ENDING = new RegExp(`.{0,40}(?:${MONTHS}) (?:дейін|бастап|кейін|шейін).{0,20}`, 'g');

test.each(Object.keys(externalControlDocuments) as (keyof typeof externalControlDocuments)[])(
  '%s gives its Kazakh dates the ending that the sentence asks for',
  (kind) => {
    const text = JSON.stringify(externalControlDocuments[kind].draw(samples[kind], 'kk')).replace(
      /\u00a0/g,
      ' ',
    );
    expect(text.match(WITHOUT_ENDING) ?? []).toEqual([]);
  },
);
