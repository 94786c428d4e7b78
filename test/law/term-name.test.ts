import { computeDeadline, explainDeadline, getEdition, getRule, termName } from '../../server/src/law';

const NUMBERS = { inspection: 'I-75-2026-0001', control: 'P-75-2026-0001' };
const LANGUAGES = ['kk', 'ru', 'en'] as const;
/** How each language calls an inspection. */
const INSPECTION = { kk: /тексеруді|тексерудің|тексеру нәтижелері/i, ru: /проверк/i, en: /inspection/i };

describe('words of terms by the kind of case', () => {
  test.each(['P23_COMPLETION', 'P16_START_NOTICE', 'P25_OBJECTION'])(
    '[clause 6] %s speaks of no inspection in a preventive control, and of one in an inspection',
    (id) => {
      const rule = getRule(id, getEdition());
      for (const language of LANGUAGES) {
        expect(termName(rule, NUMBERS.control, language)).not.toMatch(INSPECTION[language]);
        expect(termName(rule, NUMBERS.inspection, language)).toBe(rule.name[language]);
        expect(termName(rule, null, language)).toBe(rule.name[language]);
      }
    },
  );

  test('the explanation of a term names it by the kind of case too', () => {
    const certificate = computeDeadline({ rule: 'P23_COMPLETION', from: '2026-07-03' });
    const [first] = explainDeadline(certificate, 'en', undefined, NUMBERS.control);
    expect(first).toContain('Completion of the preventive control');
  });

  test('[clause 13] fewer units than the most are counted where a rule is a ceiling', () => {
    const { dueDate, length } = computeDeadline({
      rule: 'P13_INSPECTION_EXTENSION',
      from: '2026-07-03',
      length: 1,
    });
    expect([dueDate, length]).toEqual(['2026-07-07', 1]);
    expect(() => computeDeadline({ rule: 'P23_COMPLETION', from: '2026-07-03', length: 1 })).toThrow(
      'UNKNOWN_RULE',
    );
  });
});
