/** A remark on a report while it is written: blank where it is on the whole report, or on all months of the row. */
export interface RemarkDraft {
  rowKey: string;
  month: string;
  text: string;
}

/**
 * Makes a remark on a cell ready to be written: the one that is on it already, else one without words yet, else one more.
 * @returns its place among the drafts
 */
export function draftRemarkAt(drafts: RemarkDraft[], rowKey: string, month: string): number {
  const there = drafts.findIndex((draft) => draft.rowKey === rowKey && draft.month === month);
  if (there >= 0) return there;
  const blank = drafts.findIndex(({ text }) => text.trim() === '');
  const draft = drafts[blank];
  if (!draft) return drafts.push({ rowKey, month, text: '' }) - 1;
  Object.assign(draft, { rowKey, month });
  return blank;
}
