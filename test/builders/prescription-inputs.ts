import { IN_TIME, itemsOf, type Options, type Prescription, type PrescriptionActName } from './prescription';

/** An input that fits each act by its form, whatever the law then says of it. */
const INPUTS: Readonly<Record<PrescriptionActName, (of: Prescription) => object | null>> = {
  provideRemediationInformation: (of) => ({ items: itemsOf(of) }),
  recordRemediationInformation: (of) => ({ items: itemsOf(of), receivedAt: IN_TIME }),
  acceptRemediation: ({ violations }) => ({ violationIds: [violations[0]?.id] }),
  returnRemediation: ({ violations }) => ({ violationIds: [violations[0]?.id], reason: 'No order' }),
  sendInformationRequest: () => ({ way: 'ELECTRONIC', recipient: 'Akim of Almaty' }),
  recordInformationRequestReceipt: () => ({ receivedAt: IN_TIME, proof: 'Mail 12' }),
  confirmRemediation: () => null,
};

export function optionsFor(name: PrescriptionActName, of: Prescription): Options {
  const input = INPUTS[name](of);
  return input ? { input } : {};
}
