import { one, type Rule } from '#domain/rules/rule.ts'

/** Once hired: agree on the contract, and tell those who still wait. */
export const HIRE_RULES: readonly Rule[] = [
  {
    rule: 'contract',
    reason: 'contract',
    phases: ['hired'],
    subjects: ({ decision }) => (decision === null ? [] : one(decision.entry)),
    opens: { from: 'hire' },
    due: { from: 'hire', plus: 'contractDays', at: '10:00' },
    closes: { from: 'hire', plus: 'contractClosesDays' },
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    hints: ['check-the-contract'],
    deducedFrom: ['hire'],
    sources: ['S2', 'own'],
  },
  {
    rule: 'tell-others',
    reason: 'tell-others',
    phases: ['hired'],
    subjects: ({ decision, others }) =>
      decision === null || others.open <= 0 ? [] : one(decision.entry),
    opens: { from: 'hire' },
    due: { from: 'hire', plus: 'tellOthersDays', slot: 'own' },
    closes: { from: 'hire', plus: 'tellOthersClosesDays' },
    contact: 'courteous',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    deducedFrom: ['hire', 'others-open'],
    sources: ['own'],
  },
]
