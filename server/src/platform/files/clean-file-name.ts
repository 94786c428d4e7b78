const MOST_LETTERS = 120;
// Control characters, and marks that turn the direction of writing and so hide an extension.

const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The name of an uploaded file, safe to show and to save under on any system; its extension stays. */
export function cleanFileName(given: string): string {
  const base = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = base.replace(INVISIBLE, '').replace(/[<>:"|?*]/g, '_');
  const trimmed = visible.replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, '');
  const dot = trimmed.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [trimmed.slice(0, dot), trimmed.slice(dot)] : [trimmed, ''];
  return `${[...stem].slice(0, MOST_LETTERS).join('').trim() || 'file'}${extension.slice(0, 12)}`;
}
