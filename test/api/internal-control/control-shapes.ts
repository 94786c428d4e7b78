// What a plan, an activity and its letter are asked for, and what they answer.

const ACTIONS = `actions { name allowed refusals { code clause severity } }`;

export const PLAN = `id version year state late dueDate orderNumber orderDate approvedBy agreedWith lineCount
  carriedFrom { year } body { nameEn }
  lines { id object { id nameEn } questions startsOn endsOn completion eventId eventFrom eventTo cancelledBy executors { accountId fullName position } }
  changes { kind kindTitle reason orderNumber line { id } } clashes { kind lineId otherLineId from to }
  load { accountId month events days } findings { code severity } deadlines { rule dueDate state metAt }
  documents { kind number title urlKk urlRu } ${ACTIONS}`;

export const EVENT = `id version number state basis endDate appointedEndDate orderNumber orderDate startedOn handing response decision
  planLine { id } monitoringReference body { nameEn } object { nameEn }
  executors { fullName } experts { id fullName position organisation checkedBy declaration apartBecause withdrawReason }
  expertObjections { id reason answer answerReason } shortenings { earlierEnd endDate reason orderNumber } noticeReference noticeFiles { name } handingFiles { name } extensions { id state endDate orderNumber }
  requests { id number late withheldAsSecret answer withdrawReason files { name } } records { used kind text }
  act { number violations acquaintance refusalNote files { name } } responses { kind late text onPaper files { name } }
  internalMonitoringId monitoringLetterId externalMonitoringId cancelReason cancelOrderNumber violationCounts { kind count } recommendations { id text fulfilled } restorations { violations persons files { name } } penalties { id kind staff person withdrawReason }
  letter { id version state number findings { code } controllingBody { nameEn } demands { kind } deadlines { rule dueDate state }
    plan { rows { id state dueDate } } actions { name allowed refusals { code clause } } }
  findings { code clause severity message overtakenAt } deadlines { rule dueDate state party } documents { id kind number urlKk urlRu cancelledBy copies { way awaited } signedOriginals { fileName } actions { name allowed } } ${ACTIONS}`;

interface Acting {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusals: readonly { readonly code: string; readonly clause: string; readonly severity: string }[];
}

export interface Plan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly late: boolean;
  readonly dueDate: string;
  readonly orderNumber: string | null;
  readonly lineCount: number;
  readonly carriedFrom: { readonly year: number } | null;
  readonly lines: readonly {
    readonly id: string;
    readonly object: { readonly id: string };
    readonly startsOn: string;
    readonly endsOn: string;
    readonly eventId: string | null;
    readonly eventFrom: string | null;
    readonly eventTo: string | null;
    readonly cancelledBy: string | null;
    readonly executors: readonly { readonly accountId: string; readonly fullName: string }[];
  }[];
  readonly changes: readonly { readonly kind: string; readonly reason: string }[];
  readonly clashes: readonly { readonly kind: string }[];
  readonly load: readonly { readonly month: number; readonly events: number; readonly days: number }[];
  readonly findings: readonly { readonly code: string }[];
  readonly deadlines: readonly { readonly rule: string; readonly dueDate: string; readonly state: string }[];
  readonly documents: readonly {
    readonly kind: string;
    readonly number: string;
    readonly title: string;
    readonly urlKk: string;
    readonly urlRu: string;
  }[];
  readonly actions: readonly Acting[];
}

export interface Letter {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly findings: readonly { readonly code: string }[];
  readonly plan: { readonly rows: readonly { readonly id: string; readonly state: string }[] } | null;
  readonly deadlines: readonly { readonly rule: string; readonly dueDate: string; readonly state: string }[];
  readonly actions: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly refusals: readonly { readonly clause: string }[];
  }[];
}

export interface Event {
  readonly object: { readonly nameEn: string };
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly endDate: string;
  readonly orderNumber: string | null;
  readonly startedOn: string | null;
  readonly response: string | null;
  readonly decision: string | null;
  readonly planLine: { readonly id: string } | null;
  readonly requests: readonly {
    readonly id: string;
    readonly number: string;
    readonly late: boolean;
    readonly answer: string | null;
  }[];
  readonly records: readonly { readonly kind: string }[];
  readonly expertObjections: readonly { readonly id: string; readonly answer: string | null }[];
  readonly shortenings: readonly { readonly endDate: string; readonly orderNumber: string }[];
  readonly extensions: readonly { readonly state: string; readonly endDate: string }[];
  readonly act: {
    readonly acquaintance: string | null;
    readonly files: readonly { readonly name: string }[];
  } | null;
  readonly responses: readonly { readonly kind: string; readonly late: boolean }[];
  readonly cancelReason: string | null;
  readonly cancelOrderNumber: string | null;
  readonly monitoringReference: string | null;
  readonly monitoringLetterId: string | null;
  readonly externalMonitoringId: string | null;
  readonly internalMonitoringId: string | null;
  readonly recommendations: readonly { readonly id: string; readonly text: string }[];
  readonly executors: readonly { readonly fullName: string }[];
  readonly experts: readonly {
    readonly id: string;
    readonly fullName: string;
    readonly checkedBy: string;
    readonly apartBecause: string | null;
    readonly withdrawReason: string | null;
  }[];
  readonly restorations: readonly object[];
  readonly penalties: readonly { readonly id: string; readonly withdrawReason: string | null }[];
  readonly letter: Letter | null;
  readonly findings: readonly {
    readonly code: string;
    readonly clause: string;
    readonly severity: string;
    readonly overtakenAt: string | null;
  }[];
  readonly deadlines: readonly { readonly rule: string; readonly dueDate: string; readonly state: string }[];
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly number: string;
    readonly urlKk: string;
    readonly urlRu: string;
    readonly copies: readonly { readonly way: string | null; readonly awaited: boolean }[];
    readonly signedOriginals: readonly { readonly fileName: string }[];
    readonly actions: readonly { readonly name: string; readonly allowed: boolean }[];
    readonly cancelledBy: string | null;
  }[];
  readonly actions: readonly Acting[];
}
