import { draftRemarkAt, type RemarkDraft } from '../../portal-kit/src/reports/remark-drafts';

const draft = (rowKey: string, month: string, text: string): RemarkDraft => ({ rowKey, month, text });

describe('[clause 62] a remark begun at a cell of a report', () => {
  test('takes the draft without words, wherever that was on', () => {
    const drafts = [draft('', '', ' ')];
    expect(draftRemarkAt(drafts, '2/7', '5')).toBe(0);
    expect(draftRemarkAt(drafts, '2/8', '')).toBe(0);
    expect(drafts).toEqual([draft('2/8', '', ' ')]);
  });

  test('stands beside the others that have words, and writes over none of them', () => {
    const drafts = [draft('', '', 'As asked'), draft('2/7', '5', 'Count again')];
    expect(draftRemarkAt(drafts, '2/7', '6')).toBe(2);
    expect(draftRemarkAt(drafts, '2/7', '5')).toBe(1);
    expect(drafts).toEqual([
      draft('', '', 'As asked'),
      draft('2/7', '5', 'Count again'),
      draft('2/7', '6', ''),
    ]);
  });
});
