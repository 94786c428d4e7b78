import type { Actor } from '../platform/access/actor';
import type { Texts } from '../platform/messages/language';

export type Side = 'AUTHORITY' | 'SUBJECT';

interface RoleFacts {
  readonly side: Side;
  readonly scope: Actor['scope'];
  readonly title: Texts;
}

const agency = { side: 'AUTHORITY', scope: 'agency' } as const;
const territory = { side: 'AUTHORITY', scope: 'territory' } as const;
/** Sees the cases that it sits on, and no office's. */
const commission = { side: 'AUTHORITY', scope: 'commission' } as const;
/** Sees the case that an act brings it into, and no office's (clause 11). */
const specialist = { side: 'AUTHORITY', scope: 'specialist' } as const;
const subject = { side: 'SUBJECT', scope: 'subject' } as const;

/** The roles of both sides: where each is held, and how far row-level security lets it see. */
export const ROLES = {
  AGENCY_CHAIR: {
    ...agency,
    title: { kk: 'Агенттік Төрағасы', ru: 'Председатель Агентства', en: 'Chair of the Agency' },
  },
  AGENCY_INSPECTOR: {
    ...agency,
    title: { kk: 'Агенттіктің тексерушісі', ru: 'Проверяющий Агентства', en: 'Inspector of the Agency' },
  },
  TERRITORIAL_HEAD: {
    ...territory,
    title: {
      kk: 'Аумақтық органның басшысы',
      ru: 'Руководитель территориального органа',
      en: 'Head of a territorial body',
    },
  },
  TERRITORIAL_INSPECTOR: {
    ...territory,
    title: {
      kk: 'Аумақтық органның тексерушісі',
      ru: 'Проверяющий территориального органа',
      en: 'Inspector of a territorial body',
    },
  },
  COMMISSION_MEMBER: {
    ...commission,
    title: {
      kk: 'Арнайы комиссияның мүшесі',
      ru: 'Член специальной комиссии',
      en: 'Member of a special commission',
    },
  },
  SPECIALIST: {
    ...specialist,
    title: {
      kk: 'Тартылған маман (консультант, сарапшы)',
      ru: 'Привлеченный специалист (консультант, эксперт)',
      en: 'Specialist brought in (consultant, expert)',
    },
  },
  ANALYST: { ...agency, title: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' } },
  ADMINISTRATOR: { ...agency, title: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' } },
  SUBJECT_HEAD: {
    ...subject,
    title: {
      kk: 'Тексерілетін субъектінің басшысы',
      ru: 'Руководитель проверяемого субъекта',
      en: 'Head of an inspected subject',
    },
  },
  INTERNAL_CONTROL: {
    ...subject,
    title: {
      kk: 'Үйлестіретін құрылымдық бөлімшенің қызметкері',
      ru: 'Сотрудник координирующего подразделения',
      en: 'Officer of the coordinating unit',
    },
  },
  REPORTS_CLERK: {
    ...subject,
    title: { kk: 'Есептерге жауапты', ru: 'Ответственный за отчеты', en: 'Person responsible for reports' },
  },
  OBJECT_HEAD: {
    ...subject,
    title: {
      kk: 'Бақылау объектісінің басшысы',
      ru: 'Руководитель объекта контроля',
      en: 'Head of an object of control',
    },
  },
} as const satisfies Record<string, RoleFacts>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];
export const AUTHORITY_ROLES = ROLE_NAMES.filter((role) => ROLES[role].side === 'AUTHORITY');
/** The staff of offices and commissions: not whoever is brought into a single case (clause 11). */
export const OFFICE_ROLES = AUTHORITY_ROLES.filter((role) => role !== 'SPECIALIST');
export type SubjectRole = 'SUBJECT_HEAD' | 'INTERNAL_CONTROL' | 'REPORTS_CLERK' | 'OBJECT_HEAD';
export const SUBJECT_ROLES = ROLE_NAMES.filter((role): role is SubjectRole => ROLES[role].side === 'SUBJECT');

/** The roles that issue acts in an office of this kind (clause 12). */
export function headRoleOf(authorityKind: 'CENTRAL' | 'TERRITORIAL'): Role {
  return authorityKind === 'CENTRAL' ? 'AGENCY_CHAIR' : 'TERRITORIAL_HEAD';
}

export function isRole(text: string): text is Role {
  return text in ROLES;
}
