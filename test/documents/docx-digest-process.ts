import { createHash } from 'node:crypto';
import { externalControlDocuments } from '../../server/src/external-control/documents/catalogue';
import { renderDocx } from '../../server/src/platform/documents/docx/render-docx';
import { identity, samples } from './samples';

/** Prints a digest of drawn documents: run in two zones, it says the same. */
async function main(): Promise<void> {
  const digest = createHash('sha256');
  for (const kind of ['RESULT_ACT', 'START_NOTICE'] as const)
    digest.update(
      await renderDocx({ ...externalControlDocuments[kind].draw(samples[kind], 'kk'), identity }),
    );
  console.log(digest.digest('hex'));
}

void main();
