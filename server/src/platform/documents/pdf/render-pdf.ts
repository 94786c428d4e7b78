import type { DocumentModel } from '../document-model';
import { drawBlock } from './blocks';
import { drawCheckPanel } from './check-panel';
import { drawCancelledMarks, drawFooters } from './footer';
import { drawLetterhead } from './letterhead';
import { WHOLE_WIDTH, openSheet } from './sheet';

/** Draws a document. The same model gives the same bytes, whenever and wherever it is drawn. */
export function renderPdf(model: DocumentModel): Promise<Buffer> {
  const sheet = openSheet(model);
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    sheet.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.pdf.on('end', () => resolve(Buffer.concat(chunks)));
    sheet.pdf.on('error', reject);
  });
  drawLetterhead(sheet, model);
  for (const block of model.blocks) {
    drawBlock(sheet, block, { column: WHOLE_WIDTH, parent: sheet.root, language: model.language });
  }
  drawCheckPanel(sheet, model);
  sheet.root.end();
  drawFooters(sheet, model);
  drawCancelledMarks(sheet, model);
  sheet.pdf.end();
  return finished;
}
