import { own, type Permission } from '../../platform/access/permission';
import { CENTRAL_ROLES, TERRITORIAL_ROLES } from '../case';

const OWN_OFFICE = { authorityId: own.authority } as const;

/** No role of the subject's side stands here: it is sent the letter, not the record. */
export const monitoringPermissions: Permission[] = [
  ...['Monitoring', 'MonitoringMaterial', 'MonitoringFinding'].flatMap((subject): Permission[] => [
    {
      roles: [...CENTRAL_ROLES, 'SYSTEM'],
      actions: ['read'],
      subject,
      basis: 'clauses 4 and 36: the Agency monitors the whole country',
    },
    {
      roles: TERRITORIAL_ROLES,
      actions: ['read'],
      subject,
      conditions: OWN_OFFICE,
      basis: 'clause 36: a territorial body within its competence',
    },
  ]),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST', 'TERRITORIAL_HEAD', 'TERRITORIAL_INSPECTOR'],
    actions: ['prepare'],
    subject: 'Monitoring',
    conditions: OWN_OFFICE,
    basis:
      'clause 36: the Agency and its territorial bodies monitor; its analysts do the analysis, up to putting it before the leadership',
  },
  {
    roles: ['AGENCY_CHAIR', 'TERRITORIAL_HEAD'],
    actions: ['decide'],
    subject: 'Monitoring',
    conditions: OWN_OFFICE,
    basis:
      'clause 37: the leadership, the head of a territorial body or the person performing the head’s duties',
  },
  {
    roles: [...CENTRAL_ROLES, ...TERRITORIAL_ROLES],
    actions: ['read'],
    subject: 'ServiceComparison',
    basis: 'clause 36 (1): figures of the information system, of the bodies within one’s competence',
  },
  {
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject: 'ServiceFigure',
    basis: 'clause 36 (1): figures of the information system, of the whole country',
  },
  {
    roles: TERRITORIAL_ROLES,
    actions: ['read'],
    subject: 'ServiceFigure',
    conditions: OWN_OFFICE,
    basis: 'clause 36 (1): figures of the bodies within one’s competence',
  },
  ...['ServiceFigureImport', 'ServiceFigureFault'].map((subject): Permission => ({
    roles: [...CENTRAL_ROLES, 'SYSTEM'],
    actions: ['read'],
    subject,
    basis: 'clause 36 (1): the Agency takes in the files of the information system',
  })),
  {
    roles: ['AGENCY_CHAIR', 'AGENCY_INSPECTOR', 'ANALYST'],
    actions: ['import'],
    subject: 'ServiceFigureImport',
    basis: 'clause 36 (1): the Agency takes in the files of the information system',
  },
];
