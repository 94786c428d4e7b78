import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
} from '../../platform/documents/document-model';
import type { CommissionOrderData, CommissionPart } from './commission.data';
import { commissionTexts } from './commission.texts';
import { item, letterhead, paragraph, people, personText, referenceText, signerLine } from './parts';
import { partsTexts } from './parts.texts';

/** Chair, members, secretary: each with the name of the part. */
export function compositionBlocks(
  composition: CommissionOrderData['composition'],
  language: DocumentLanguage,
) {
  const texts = commissionTexts[language];
  const of = (part: CommissionPart) => composition.filter((one) => one.part === part);
  const line = (part: CommissionPart) =>
    of(part)
      .map((one) => personText(one, language))
      .join('; ');
  return [
    { kind: 'facts', rows: [[texts.chair, line('CHAIR')]] },
    paragraph(texts.members),
    people(of('MEMBER'), language),
    { kind: 'facts', rows: [[texts.secretary, line('SECRETARY')]] },
  ] as const;
}

type Moved = NonNullable<CommissionOrderData['left']>;

/** Who left, who came and why (clause 26). */
function changeBlocks(
  { reason, left = [], came = [] }: CommissionOrderData,
  language: DocumentLanguage,
): DocumentBlock[] {
  const texts = commissionTexts[language];
  const names = (people: Moved) =>
    people
      .map((one) => {
        const of = [texts.parts[one.part], ...(one.because ? [texts.recusal(one.because)] : [])].join('; ');
        return `${personText(one, language)} (${of})`;
      })
      .join('; ');
  const rows: (readonly [string, string])[] = [
    ...(left.length > 0 ? [[texts.left, names(left)] as const] : []),
    ...(came.length > 0 ? [[texts.entered, names(came)] as const] : []),
  ];
  return [paragraph(reason ?? ''), ...(rows.length > 0 ? [{ kind: 'facts', rows } as const] : [])];
}

/** Order that forms a special commission, or changes its composition (clause 26). */
export function commissionOrder(data: CommissionOrderData, language: DocumentLanguage): DocumentContent {
  const texts = commissionTexts[language];
  const { resultAct } = data.case;
  const members = data.composition.filter(({ part }) => part !== 'SECRETARY').length;
  return {
    language,
    letterhead: letterhead(data.authority, language),
    title: texts.order,
    subtitle: data.reason === null ? texts.orderForms : texts.orderChanges,
    place: data.place[language],
    blocks: [
      paragraph(texts.orderBasis),
      item(
        1,
        texts.task,
        paragraph(texts.taskText(data.subject.name[language], referenceText(resultAct, language))),
      ),
      item(2, texts.composition(members), ...compositionBlocks(data.composition, language)),
      ...(data.reason === null ? [] : [item(3, texts.changeReason, ...changeBlocks(data, language))]),
      item(data.reason === null ? 3 : 4, texts.signature, {
        kind: 'signatures',
        lines: [signerLine(data.signer, texts.orderSigner, language)],
      }),
      paragraph(`${partsTexts[language].rules}.`, 'small'),
    ],
  };
}
