import { formatInstant } from '../dates/instant';
import type { DocumentView } from './case-views';

/** Signed originals of a paper that nobody has laid aside, to choose among, each by its name and the instant at which it was brought. */
export const standingOriginals = ({ signedOriginals }: DocumentView) =>
  signedOriginals
    .filter(({ laidAsideAt }) => laidAsideAt === null)
    .map(({ id, fileName, keptAt }) => ({ value: id, label: `${fileName}, ${formatInstant(keptAt)}` }));
