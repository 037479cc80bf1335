import { hasDetail } from '#domain/logbook/interviewFacts.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { stampOf, type Rule } from '#domain/rules/rule.ts'
import type { Meeting } from '#domain/rules/standing.ts'
import { isLived } from '#domain/rules/timeline.ts'

/** Told by its details, or by anything noted since; a later interview alone tells nothing of it. */
const isTold = ({ interview, ends }: Meeting, { timeline }: Facts): boolean =>
  hasDetail(interview) || timeline.some((lived) => lived.at >= ends && !isLived(lived, 'interview'))

const aboutMeeting = (meeting: Meeting) => ({
  key: meeting.interview.id,
  stamp: stampOf(meeting.interview.at),
  meeting,
})

/** Before and just after an interview: what to ask, and what to note while it is fresh. */
export const INTERVIEW_RULES: readonly Rule[] = [
  {
    rule: 'prepare',
    reason: 'prepare',
    phases: ['ahead'],
    subjects: ({ ahead }) => ahead.map(aboutMeeting),
    opens: { from: 'interview-start', minus: 'prepareDaysBefore', at: '18:00' },
    due: { from: 'opens' },
    closes: { from: 'interview-start' },
    dueWithinCloses: true,
    lapses: { from: 'interview-start' },
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    hints: ['ask-at-the-end', 'ask-before-hanging-up'],
    deducedFrom: ['interview-ahead'],
    sources: ['S1', 'S4', 'own'],
  },
  {
    rule: 'debrief',
    reason: 'debrief',
    phases: ['ahead', 'open', 'offered'],
    subjects: (facts) => facts.held.filter((meeting) => !isTold(meeting, facts)).map(aboutMeeting),
    opens: { from: 'interview-end' },
    due: { from: 'interview-end' },
    closes: { from: 'interview-end', plus: 'debriefDays' },
    lapses: {
      latest: [
        { from: 'interview-end', plus: 'debriefLapsesDays' },
        { from: 'interview-end', plus: 'debriefDays' },
      ],
    },
    contact: 'none',
    to: 'nobody',
    channels: 'none',
    priority: 'normal',
    deducedFrom: ['interview-ended', 'nothing-noted'],
    sources: ['S2', 'S4', 'own'],
  },
]
