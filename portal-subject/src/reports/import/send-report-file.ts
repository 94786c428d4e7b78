import { postFile, refusalOfAnswer } from '@qadagalau/portal-kit';
import type { RefusalView } from '@qadagalau/portal-kit';
import { readImportAnswer } from './import-answer';
import type { FileReading } from './import-answer';

/** What became of a file: taken whole, asked about, refused place by place, or refused as a whole. */
export type ImportOutcome = FileReading | { readonly kind: 'refused'; readonly refusal: RefusalView };

export interface ReportFile {
  readonly reportId: string;
  readonly file: File;
  readonly expectedVersion: number;
  /** Of which year the person says the figures are. */
  readonly year: number;
  /** The person saw which rows of an earlier file go, and agreed. */
  readonly removing: boolean;
  readonly idempotencyKey: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a filled form (XLSX, CSV or TSV) into a report. Never rejects. */
export async function sendReportFile(sent: ReportFile): Promise<ImportOutcome> {
  const agreed = sent.removing ? '&removing=true' : '';
  const path = `/reports/${sent.reportId}/import?expectedVersion=${sent.expectedVersion}&year=${sent.year}${agreed}`;
  const { idempotencyKey, onProgress, signal } = sent;
  const answer = await postFile(path, sent.file, { idempotencyKey, onProgress, signal });
  const reading = answer && readImportAnswer(answer.status, answer.body);
  return reading ?? { kind: 'refused', refusal: refusalOfAnswer(answer) };
}
