/** What anybody may ask of the law. */
export const COMPUTE = `query Compute($rule: String!, $from: String!, $edition: String) {
  computeDeadline(rule: $rule, from: $from, edition: $edition) {
    rule clause edition unit direction from dueDate dueAt provisional
    days { date counted reason } notes { id text } explanation
  }
}`;

export interface ComputeAnswer {
  computeDeadline: {
    rule: string;
    clause: string;
    edition: string;
    unit: string;
    direction: string;
    from: string;
    dueDate: string;
    dueAt: string;
    provisional: boolean;
    days: { date: string; counted: boolean; reason: string }[];
    notes: { id: string; text: string }[];
    explanation: string[];
  };
}

export const RULES = `query Rules($edition: String) {
  deadlineRules(edition: $edition) { id clause title whoMustAct countedFrom length unit direction consequence }
}`;

export interface RulesAnswer {
  deadlineRules: Record<
    'id' | 'clause' | 'title' | 'whoMustAct' | 'countedFrom' | 'length' | 'unit' | 'consequence',
    string
  >[];
}
