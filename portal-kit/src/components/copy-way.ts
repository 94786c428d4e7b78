import { formatInstant } from '../dates/instant';
import { useKitText } from '../i18n/i18n';
import type { DocumentView } from './case-views';
import { writtenProof } from './written-proof';

type CopyView = DocumentView['copies'][number];

/**
 * Words of a copy's way: how and when it went out, when and by what it counts as received, who opened it first or took it, and what
 * proves it (clauses 14, 16, 20, 21, 22).
 */
export function useCopyWay(): (copy: CopyView) => string {
  const t = useKitText();
  return ({ way, deliveredAt, receivedAt, receivedBy, receiptRule, openedAt, openedBy, proof }) => {
    const sent = deliveredAt && {
      placed: t('kit.document.placed', { instant: formatInstant(deliveredAt) }),
      sent: deliveredAt !== receivedAt && t('kit.document.sent', { instant: formatInstant(deliveredAt) }),
    };
    const received = receivedAt && t('kit.document.received', { instant: formatInstant(receivedAt) });
    const said = [
      way && t(`kit.document.way.${way}`),
      sent && (receiptRule ? sent.placed : sent.sent),
      receiptRule ?? received,
      receivedBy !== openedBy && receivedBy,
      openedAt && t('kit.document.opened', { instant: formatInstant(openedAt), name: openedBy ?? '' }),
      writtenProof(proof ?? null, receivedBy ?? null),
    ];
    return said.filter(Boolean).join(' · ');
  };
}
