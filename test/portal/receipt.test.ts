import { createMemoryHistory, createRouter } from 'vue-router';
import { leaveReceiptsBehind, receiptOf, shownReceipt } from '../../portal-kit/src/client/receipt';

const RECEIPT = {
  at: '2026-07-01T05:00:00Z',
  done: [{ title: 'Complaint passed on', number: 'A-12', state: null }],
};
const component = { render: () => null };

describe('what a command did', () => {
  test('is told where the answer holds nothing more to read, and only there', () => {
    const extensions = { receipts: [RECEIPT] };
    expect(receiptOf({ forwardComplaint: null }, extensions)).toEqual(RECEIPT);
    expect(receiptOf({ forwardComplaint: { id: '1' } }, extensions)).toBeUndefined();
  });

  test('stays on its page, whatever of it is shown, and is not told on another one', async () => {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: ['/complaints/1', '/complaints'].map((path) => ({ path, component })),
    });
    leaveReceiptsBehind(router);
    await router.push('/complaints/1');
    shownReceipt.value = RECEIPT;
    await router.push('/complaints/1?part=journal#top');
    expect(shownReceipt.value).toEqual(RECEIPT);
    await router.push('/complaints');
    expect(shownReceipt.value).toBeUndefined();
  });
});
