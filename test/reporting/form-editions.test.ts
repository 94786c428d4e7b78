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
