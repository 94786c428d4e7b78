import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeDeadline } from '../../server/src/law';
import { findFormFor, FORM_CODES, type Quarter } from '../../server/src/reporting/form';
import { readFormText } from '../../server/src/reporting/form/read-form-file';
import { firstDayOf } from '../../server/src/reporting/quarterly-report/rules';

const quarters = Array.from({ length: 4 * (2031 - 2016) }, (_, i): Quarter => ({
  year: 2016 + Math.floor(i / 4),
  quarter: (i % 4) + 1,
}));

describe.each(FORM_CODES)('the editions of %s', (code) => {
  it('leave no quarter out: each is history or has a term', () => {
    for (const quarter of quarters) expect(findFormFor(code, quarter)).toBeDefined();
  });

  it('[clause 62] put under a term every quarter for which the law can count one, and no other (D0, D51)', () => {
    const answers = quarters.map((quarter) => {
      const from = firstDayOf(quarter.year, quarter.quarter);
      const counts = ['P36_QUARTERLY', 'P62_DISTRICT_REPORT'].map((rule) => {
        try {
          return computeDeadline({ rule, from }).dueDate;
        } catch (error) {
          return (error as { code?: string }).code;
        }
      });
      return { ...quarter, counts, termsApply: findFormFor(code, quarter)?.termsApply };
    });
    const refused = ['DATE_OUTSIDE_EDITIONS', 'DATE_OUTSIDE_EDITIONS'];
    for (const { counts, termsApply } of answers) {
      if (termsApply) expect(counts).toEqual([expect.stringMatching(/-10$/), expect.stringMatching(/-05$/)]);
      else expect(counts).toEqual(refused);
    }
    expect(answers.find(({ termsApply }) => termsApply)).toMatchObject({ year: 2019, quarter: 1 });
  });
});

describe('the file that docs/forms.md shows', () => {
  it('can be taken in as it stands', () => {
    const page = readFileSync(join(__dirname, '../../docs/forms.md'), 'utf8');
    const [, example = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
    expect(readFormText(example)).toMatchObject({
      form: { code: 'appendix-2', from: { year: 2027, quarter: 1 } },
    });
  });
});

describe('a file that is to become an edition', () => {
  const texts = (text: string) => ({ kk: text, ru: text, en: text });
  const form = {
    code: 'appendix-2',
    edition: 'new',
    clause: '62',
    from: '2031-01-01',
    title: texts('New form'),
    scope: texts('Everybody'),
    filers: [{ kind: 'OBLAST_EXECUTIVE', rule: 'P36_QUARTERLY' }],
    sections: [
      {
        key: '1',
        title: texts('Section'),
        indicators: [
          { number: '1', title: texts('All') },
          { number: '1.1', title: texts('Part'), byService: true },
        ],
      },
    ],
    relations: [{ kind: 'SUM_OF_CHILDREN', left: '1/1', right: ['1/1.1'] }],
  };
  const faultsOf = (content: object) => {
    const read = readFormText(JSON.stringify(content));
    return 'faults' in read
      ? read.faults.map(({ path, code, allowed }) => [path, code, allowed].filter(Boolean).join(' '))
      : [];
  };

  it('is told its faults in one pass: one of its shape hides none of what its parts call each other', () => {
    const [section] = form.sections;
    const row = { number: '02', title: texts('x') };
    const wrong = {
      ...form,
      clause: '63',
      title: { ru: 'x', en: 'x' },
      sections: [{ ...section, indicators: [...(section?.indicators ?? []), row] }],
      relations: [
        { kind: 'SUM_OF_CHILDREN', left: '1/1', right: ['1/02', '1/9'] },
        { kind: 'EQUAL', left: '1/1', right: ['one', '1/8'] },
        { kind: 'SUM_OF_SERVICES', left: '1/1.1' },
        { kind: 'SUM_OF_SERVICES', left: '1/1.1' },
      ],
    };
    expect(faultsOf(wrong)).toEqual([
      'clause FORM_VALUE_NOT_LISTED 62',
      'title.kk FORM_VALUE_MISSING',
      'relations[1].right[0] FORM_ROW_KEY_WRONG',
      'relations[0].right[1] FORM_ROW_UNKNOWN',
      'relations[1].right[1] FORM_ROW_UNKNOWN',
      'sections[0].indicators[2].number FORM_ROW_NUMBER_WRONG',
      'relations[0].right[0] FORM_NO_PART_OF_ROW 1/1.1',
      'relations[0].right FORM_PART_LEFT_OUT 1/1.1',
      'relations[3] FORM_GIVEN_TWICE',
    ]);
    // Of rows whose numbers cannot be read nobody says that they are missing.
    const unread = { ...form, sections: [{ ...section, indicators: [{ ...row, number: 'one' }] }] };
    expect(faultsOf(unread)).toEqual(['sections[0].indicators[0].number FORM_ROW_NUMBER_WRONG']);
    for (const content of [[], null, 'x', { ...form, relations: {}, filers: 1, sections: [null] }])
      expect(faultsOf(content as object).length).toBeGreaterThan(0);
  });

  it('names every part of a row that is their sum', () => {
    const [section] = form.sections;
    const part = { number: '1.2', title: texts('Other part') };
    const sections = [{ ...section, indicators: [...(section?.indicators ?? []), part] }];
    expect(faultsOf({ ...form, sections })).toEqual(['relations[0].right FORM_PART_LEFT_OUT 1/1.2']);
    const relations = [{ kind: 'SUM_OF_CHILDREN', left: '1/1', right: ['1/1.2', '1/1.1'] }];
    expect(faultsOf({ ...form, sections, relations })).toEqual([]);
  });

  it.each([
    ['appendix-1', '61'],
    ['appendix-2', '62'],
    ['appendix-3', '63'],
    ['appendix-4', '63'],
  ])('[clause 61] [clause 62] [clause 63] %s is filed by clause %s and by no other', (code, clause) => {
    for (const other of ['61', '62', '63'])
      expect(faultsOf({ ...form, code, clause: other })).toEqual(
        other === clause ? [] : [`clause FORM_VALUE_NOT_LISTED ${clause}`],
      );
  });
});
