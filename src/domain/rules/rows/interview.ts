import type { Interview } from '#domain/entry/entry.ts'
import type { Rule } from '#domain/rules/rule.ts'

const DETAILS = [
  'goodRapport',
  'promise',
  'nextContact',
  'channelAsked',
  'points',
  'assets',
  'addition',
  'documents',
  'note',
] as const satisfies readonly (keyof Interview)[]

const hasDetail = (interview: Interview): boolean =>
  DETAILS.some((detail) => {
    const value = interview[detail]
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  })

/** Before and just after an interview: what to ask, and what to note while it is fresh. */
export const INTERVIEW_RULES: readonly Rule[] = [
  {
    rule: 'prepare',
    reason: 'prepare',
    phases: ['ahead'],
    subjects: ({ ahead }) => ahead.map((meeting) => ({ key: meeting.interview.id, meeting })),
    opens: { from: 'interview-start', minus: 'prepareDaysBefore', at: '18:00' },
    due: { from: 'opens' },
    closes: { from: 'interview-start' },
    dueWithinCloses: true,
    lapses: { from: 'interview-start' },
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    hints: ['ask-at-the-end'],
    deducedFrom: ['interview-ahead'],
    sources: ['S1', 'S4', 'own'],
  },
  {
    rule: 'debrief',
    reason: 'debrief',
    phases: ['open', 'offered'],
    subjects: ({ last, timeline }) =>
      last === null || hasDetail(last.interview) || timeline.some(({ at }) => at >= last.ends)
        ? []
        : [{ key: last.interview.id, meeting: last }],
    opens: { from: 'interview-end' },
    due: { from: 'interview-end' },
    closes: { from: 'interview-end', plus: 'debriefDays' },
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    deducedFrom: ['interview-ended', 'nothing-noted'],
    sources: ['S2', 'S4', 'own'],
  },
]
