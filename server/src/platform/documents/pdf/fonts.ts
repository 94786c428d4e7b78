import { readFileSync } from 'node:fs';

/** PT Serif (SIL Open Font Licence): a face for official papers that has every Kazakh letter. */
const FILES = {
  regular: '@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf',
  bold: '@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf',
  italic: '@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf',
} as const;

export type FontName = keyof typeof FILES;

const loaded = new Map<FontName, Buffer>();

function fontBytes(name: FontName): Buffer {
  const known = loaded.get(name) ?? readFileSync(require.resolve(FILES[name]));
  loaded.set(name, known);
  return known;
}

/** Makes the faces known to a document under the names of `FontName`. */
export function registerFonts(pdf: PDFKit.PDFDocument): void {
  for (const name of Object.keys(FILES) as FontName[]) pdf.registerFont(name, fontBytes(name));
}
