import {
  IN_TIME,
  itemsOf,
  wishOf,
  type Options,
  type Prescription,
  type PrescriptionActName,
} from './prescription';

/** An input that fits each act by its form, whatever the law then says of it. */
const INPUTS: Readonly<Record<PrescriptionActName, (of: Prescription) => object | null>> = {
  provideRemediationInformation: (of) => ({ items: itemsOf(of) }),
  recordRemediationInformation: (of) => ({ items: itemsOf(of), receivedAt: IN_TIME }),
  acceptRemediation: ({ violations }) => ({ violationIds: [violations[0]?.id] }),
  returnRemediation: ({ violations }) => ({ violationIds: [violations[0]?.id], reason: 'No order' }),
  sendInformationRequest: () => ({ way: 'ELECTRONIC', recipient: 'Akim of Almaty' }),
  recordInformationRequestReceipt: () => ({ receivedAt: IN_TIME, proof: 'Mail 12' }),
  confirmRemediation: () => null,
  requestExtension: (of) => wishOf(of),
  recordExtensionRequest: (of) => ({ ...wishOf(of), receivedAt: IN_TIME }),
  extendRemediation: (of) => ({
    extensionId: of.extensions[0]?.id ?? '1',
    items: wishOf(of).items,
    reportBy: '2026-08-05',
    reason: 'Public procurement takes so long',
  }),
  refuseExtension: (of) => ({ extensionId: of.extensions[0]?.id ?? '1', reason: 'No need' }),
};

export function optionsFor(name: PrescriptionActName, of: Prescription): Options {
  const input = INPUTS[name](of);
  return input ? { input } : {};
}
