import type {
  DocumentBlock,
  DocumentContent,
  DocumentLanguage,
  SignatureLine,
} from '../../platform/documents/document-model';
import { formatDate } from '../../platform/documents/format-date';
import { bothLanguages } from '../../platform/messages/both-languages';
import type {
  AuthorityData,
  GroundData,
  ListLineData,
  Period,
  Person,
  Recipient,
  Reference,
  Representative,
  Signer,
  SpecialistData,
  SubjectData,
  ViolationData,
} from './parts.data';
import { partsTexts } from './parts.texts';

export function item(number: number, title: string, ...body: DocumentBlock[]): DocumentBlock {
  return { kind: 'item', number, title, body };
}

export function paragraph(text: string, emphasis?: 'strong' | 'small'): DocumentBlock {
  return { kind: 'paragraph', text, ...(emphasis ? { emphasis } : {}) };
}

export function letterhead(
  authority: AuthorityData,
  language: DocumentLanguage,
): DocumentContent['letterhead'] {
  return {
    body: authority.name[language],
    ...(authority.superior ? { superior: authority.superior[language] } : {}),
    ...(authority.address ? { address: authority.address[language] } : {}),
  };
}

export function personText(person: Person, language: DocumentLanguage): string {
  return `${person.fullName}, ${person.position[language]}`;
}

export function people(persons: readonly Person[], language: DocumentLanguage): DocumentBlock {
  return { kind: 'list', numbered: true, items: persons.map((person) => personText(person, language)) };
}

export function representativeText(person: Representative, language: DocumentLanguage): string {
  const { fullName, position } = person;
  const power = person.power && bothLanguages(person.power)[language];
  return `${fullName}${position ? `, ${position[language]}` : ''}${power ? ` (${partsTexts[language].power}: ${power})` : ''}`;
}

export function specialistText(
  { kind, fullName, position, employer }: SpecialistData,
  language: DocumentLanguage,
): string {
  const capacity = partsTexts[language].specialistKinds[kind];
  return `${fullName}, ${inLanguage(position, language)} (${capacity}; ${employer[language]})`;
}

/** A text in the language of the paper, where it is kept in both; papers of earlier days hold it in one. */
export function inLanguage(text: Recipient, language: DocumentLanguage): string {
  return typeof text === 'string' ? text : text[language];
}

export function referenceText({ number, date }: Reference, language: DocumentLanguage): string {
  return partsTexts[language].reference(number, formatDate(date, language));
}

export function periodText({ from, to }: Period, language: DocumentLanguage): string {
  return partsTexts[language].period(formatDate(from, language), formatDate(to, language));
}

/** Name, BIN or IIN, location, territory and objects: what art. 145 asks of the subject. */
export function subjectFacts(subject: SubjectData, language: DocumentLanguage): DocumentBlock {
  const texts = partsTexts[language];
  return {
    kind: 'facts',
    rows: [
      [texts.subjectName, subject.name[language]],
      [texts.identifier, subject.identifier],
      [texts.location, inLanguage(subject.location, language)],
      [texts.territory, subject.territory[language]],
      [texts.objects, subject.objects.length > 0 ? subject.objects.join('; ') : texts.noObjects],
    ],
  };
}

/** A controlled prescription by number and date (8.1, 8.2); the order by which the head did not wait for its term (6-2). */
function prescriptionWords(
  prescription: NonNullable<GroundData['prescription']>,
  language: DocumentLanguage,
): { named: string; early: readonly string[] } {
  const texts = partsTexts[language];
  const { issuedTo, early } = prescription;
  const named = texts.prescription(referenceText(prescription, language));
  return {
    named: issuedTo ? `${named} (${texts.issuedTo}: ${issuedTo[language]})` : named,
    early: early ? [texts.early(formatDate(early.date, language), early.reason)] : [],
  };
}

function firstWords(
  { act, resultAct }: NonNullable<GroundData['first']>,
  language: DocumentLanguage,
): string {
  const texts = partsTexts[language];
  const acts = [
    texts.actOfAppointment(referenceText(act, language)),
    ...(resultAct ? [texts.resultAct(referenceText(resultAct, language))] : []),
  ];
  return `${texts.firstInspection}: ${acts.join(', ')}`;
}

/** Grounds of clause 8 by sub-paragraph, each with the paper that it rests on. */
export function groundList(grounds: readonly GroundData[], language: DocumentLanguage): DocumentBlock {
  const texts = partsTexts[language];
  const items = grounds.map((ground) => {
    const { subparagraph, basis, basisNumber, basisDate, followsControl, prescription } = ground;
    const { relation, sought, first, article } = ground;
    const number = basisNumber ? ` №\u00a0${basisNumber}` : '';
    const date = basisDate ? `, ${formatDate(basisDate, language)}` : '';
    const title = texts.grounds[subparagraph - 1] ?? '';
    const clauses = [
      texts.groundClause(subparagraph),
      ...(followsControl ? [texts.followsControl] : []),
    ].join('; ');
    const controlled = prescription && prescriptionWords(prescription, language);
    const more = [
      ...(controlled?.early ?? []),
      ...(relation ? [`${texts.relation}: ${relation}`] : []),
      ...(sought ? [`${texts.sought}: ${sought}`] : []),
      ...(first ? [firstWords(first, language)] : []),
      ...(article ? [`${texts.article}: ${article}`] : []),
    ];
    const rest = more.map((part) => `. ${part}`).join('');
    const named = controlled ? `${controlled.named}; ` : '';
    return `${title} (${clauses}). ${texts.basis}: ${named}${basis}${number}${date}${rest}`;
  });
  return { kind: 'list', numbered: true, items };
}

/** What a case stands on: its grounds of clause 8, or the line of the half-year list (clause 7). */
export function basisOf(
  {
    grounds = [],
    listLine,
  }: { readonly grounds?: readonly GroundData[]; readonly listLine?: ListLineData | undefined },
  language: DocumentLanguage,
): DocumentBlock {
  if (!listLine) return groundList(grounds, language);
  const { year, half, position, order } = listLine;
  return paragraph(partsTexts[language].listLine(half, year, referenceText(order, language), position));
}

export function violationTable(
  violations: readonly ViolationData[],
  caption: string,
  language: DocumentLanguage,
): DocumentBlock {
  const texts = partsTexts[language];
  return {
    kind: 'table',
    caption,
    columns: [
      { title: texts.point, share: 0.1 },
      { title: texts.requirement, share: 0.26 },
      { title: texts.violation, share: 0.26 },
      // Wide enough for the longest degree in either language: its word is never broken.
      { title: texts.degree, share: 0.19 },
      { title: texts.evidence, share: 0.19 },
    ],
    rows: violations.map((violation) => [
      violation.pointNumber,
      violation.requirement[language],
      violation.description,
      texts.severity[violation.severity],
      violation.evidence.join('; ') || texts.noEvidence,
    ]),
  };
}

/** The line of the person who signs for the authority; one who performs another's duties names the order (clause 12). */
export function signerLine(signer: Signer, caption: string, language: DocumentLanguage): SignatureLine {
  const { acting } = signer;
  const title = signer.position[language];
  const order =
    acting && partsTexts[language].acting(acting.orderNumber, formatDate(acting.orderDate, language));
  return { position: order ? `${title} (${order})` : title, name: signer.fullName, caption };
}

export function inspectorSignatures(
  inspectors: readonly Person[],
  language: DocumentLanguage,
): DocumentBlock {
  const caption = partsTexts[language].inspectorCaption;
  return {
    kind: 'signatures',
    lines: inspectors.map((inspector) => ({
      position: inspector.position[language],
      name: inspector.fullName,
      caption,
    })),
  };
}
