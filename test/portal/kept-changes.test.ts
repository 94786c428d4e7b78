import { changesOf, rebase } from '../../portal-kit/src/session/kept-changes';

describe('what was typed, over what is stored', () => {
  const stored = { answer: null, note: '', files: [] };

  test('somebody else’s save takes nothing away that was typed; what nobody touched follows it', () => {
    const values = { answer: 'VIOLATED', note: 'Twelve days late', files: [] };
    rebase(values, stored, { answer: 'MET', note: '', files: ['act.pdf'] });
    expect(values).toEqual({ answer: 'VIOLATED', note: 'Twelve days late', files: ['act.pdf'] });
  });

  test('fields that a form gains or loses come and go, unless something was typed in them', () => {
    const values: Record<string, unknown> = { a: '', b: 'typed' };
    rebase(values, { a: '', b: '' }, { c: 'new' });
    expect(values).toEqual({ b: 'typed', c: 'new' });
  });

  test('only what differs is kept', () => {
    expect(changesOf({ ...stored, note: 'x' }, stored)).toEqual({ note: 'x' });
    expect(changesOf({ ...stored, files: [] }, stored)).toEqual({});
  });
});
