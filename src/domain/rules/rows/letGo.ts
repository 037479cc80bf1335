import { one, type Rule } from '#domain/rules/rule.ts'
import { FOLLOW_UP_RULE_IDS, NEWS_RULE_IDS, type RuleId } from '#domain/rules/step.ts'

/** Steps that, left undone long enough, bring the proposal beside them: nothing else moves on. */
const LEFT_UNDONE: ReadonlySet<RuleId> = new Set([...FOLLOW_UP_RULE_IDS, ...NEWS_RULE_IDS])

/** A kind proposal to put the application away; never done by itself (S2). */
export const LET_GO_RULES: readonly Rule[] = [
  {
    rule: 'let-go',
    reason: 'rounds-used',
    phases: ['open'],
    subjects: (facts) =>
      facts.last?.lastMessage != null && facts.next === 'let-go'
        ? one(facts.last.lastMessage.entry)
        : [],
    opens: {
      latest: [
        { from: 'last-round', plus: 'letGoDays', at: '10:00' },
        { from: 'promise', at: '10:00' },
        // Said in hours, a date may open at noon.
        { from: 'promise' },
      ],
    },
    due: { from: 'opens', workingDay: 'next' },
    closes: 'never',
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'low',
    numbers: ['roundsMaximum'],
    deducedFrom: ['last-round', 'rounds-used', 'promise-ahead', 'working-day'],
    sources: ['S2', 'own'],
  },
  {
    rule: 'let-go',
    reason: 'missed-long-ago',
    phases: ['open'],
    subjects: (facts, standing) =>
      facts.networking
        ? []
        : standing.flatMap(({ row, subject, closes, facts: its }) =>
            LEFT_UNDONE.has(row.rule) && closes !== null
              ? [
                  {
                    key: `${subject.key}:undone`,
                    stamp: subject.stamp ?? '',
                    closed: facts.wall.read(its.wall.moment(closes), its.wall.zone),
                  },
                ]
              : [],
          ),
    opens: {
      latest: [
        { from: 'closed-step', plus: 'letGoAfterMissedDays', at: '10:00' },
        { from: 'promise', at: '10:00' },
        // Said in hours, a date may open at noon.
        { from: 'promise' },
      ],
    },
    due: { from: 'opens', workingDay: 'next' },
    closes: 'never',
    fromDueOnly: true,
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'low',
    deducedFrom: ['missed', 'working-day'],
    sources: ['S2', 'own'],
  },
]
