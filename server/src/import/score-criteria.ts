import { importScoreCriteriaFile } from '../reporting/score';
import { messages } from '../composition';
import { Refusal } from '../platform/refusals/refusal';
import type { Importer } from './importer';

/** Criteria and weights of the yearly score: `npm run import -- score-criteria criteria.json`. */
export const scoreCriteriaImporter: Importer = async ({ content, urls, say }) => {
  try {
    const { edition, added } = await importScoreCriteriaFile(urls, content.toString('utf8'));
    say(
      added
        ? `edition ${edition} taken`
        : `edition ${edition} stands already with the same content, nothing added`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(messages.text(error.code, 'en', error.params));
    return false;
  }
};
