import type { Messages } from '../platform/messages/catalogue';
import { SUBJECT_KINDS } from './subject-kind';

const kindTitles = Object.fromEntries(
  Object.entries(SUBJECT_KINDS).map(([kind, { title }]) => [`subjectKind.${kind}`, title]),
);

/** The same where the journal names the kind of who was registered. */
const kindsInJournal = Object.fromEntries(
  Object.entries(SUBJECT_KINDS).map(([kind, { title }]) => [`DETAIL_kind_${kind}`, title]),
);

export const registryMessages: Messages = {
  ...kindTitles,
  ...kindsInJournal,
  DETAIL_fields: { kk: 'Не өзгерді', ru: 'Что изменено', en: 'What changed' },
  DETAIL_kind: { kk: 'Субъект түрі', ru: 'Вид субъекта', en: 'Kind of subject' },
  SUBJECT_NUMBER_INVALID: {
    kk: 'БСН (ЖСН) он екі цифрдан тұрады және бақылау цифры сәйкес болуға тиіс.',
    ru: 'БИН (ИИН) состоит из двенадцати цифр, контрольная цифра должна сходиться.',
    en: 'A BIN (IIN) has twelve digits, and its check digit must fit.',
  },
  SUBJECT_NUMBER_TAKEN: {
    kk: 'Мұндай БСН (ЖСН) бар субъект тізілімде тұр.',
    ru: 'Субъект с таким БИН (ИИН) уже есть в реестре.',
    en: 'The register already has a subject with this BIN (IIN).',
  },
  SUBJECT_TERRITORY_REQUIRED: {
    kk: 'Мұндай субъектінің аумағын көрсету қажет.',
    ru: 'Для такого субъекта нужно указать территорию.',
    en: 'A subject of this kind needs a territory.',
  },
  SUBJECT_PARENT_CIRCLE: {
    kk: 'Субъект өзіне немесе өзіне бағынысты субъектіге бағына алмайды.',
    ru: 'Субъект не может быть подчинен самому себе или тому, кто подчинен ему.',
    en: 'A subject cannot be subordinate to itself or to a subject below it.',
  },
  EVENT_subjectRegistered: {
    kk: 'Субъект тізілімге енгізілді',
    ru: 'Субъект внесен в реестр',
    en: 'The subject was entered in the register',
  },
  EVENT_subjectRevised: {
    kk: 'Субъект туралы мәліметтер өзгертілді',
    ru: 'Сведения о субъекте изменены',
    en: 'The subject’s entry was changed',
  },
};
