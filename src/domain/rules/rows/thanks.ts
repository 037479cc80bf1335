import type { Facts } from '#domain/rules/facts.ts'
import { suspensionOf } from '#domain/rules/suspended.ts'
import { addresseeOf } from '#domain/rules/addressee.ts'
import { anybodyThankedSince, thankedSince, thanksOvertakenAt } from '#domain/rules/thanked.ts'
import { stampOf, type Rule, type Subject, type TimedStep } from '#domain/rules/rule.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { Meeting } from '#domain/rules/standing.ts'

const subjectOf = (meeting: Meeting, person: Person): Subject => ({
  key: `${meeting.interview.id}:${person.id}`,
  stamp: stampOf(meeting.interview.at),
  person,
  meeting,
})

/** Everybody met, each with the latest interview they were met at; one for each of them. */
const perPersonMet = (
  { held, circle }: Facts,
  wanted: (person: Person, meeting: Meeting) => boolean,
): readonly Subject[] => {
  const seen = new Set<string>()
  const subjects: Subject[] = []
  for (const meeting of held.toReversed()) {
    const met = circle.metAt(meeting).filter(({ id }) => !seen.has(id))
    for (const { id } of met) seen.add(id)
    const here = met.filter((person) => wanted(person, meeting))
    subjects.unshift(...here.map((person) => subjectOf(meeting, person)))
  }
  return subjects
}

/** Has left, and no profile goes with them: no word of thanks finds its way. */
const isGone = (person: Person, { circle }: Facts): boolean =>
  circle.hasLeft(person) && !circle.isConnected(person) && (person.linkedin ?? '') === ''

/** Interviews at which nobody was named, and after which nobody was thanked: whom, is asked. */
const nobodyNamed = (facts: Facts): readonly Subject[] =>
  facts.held
    .filter(
      (meeting) =>
        facts.circle.metAt(meeting).length === 0 && !anybodyThankedSince(meeting.ends, facts),
    )
    .map((meeting) => ({
      key: meeting.interview.id,
      stamp: stampOf(meeting.interview.at),
      meeting,
    }))

/**
 * When thanks give way to the follow-up to the same person: at its opening, or at the first attempt
 * to reach them, or a decision, where that came earlier.
 */
const givesWay = (
  { person, meeting }: Subject,
  facts: Facts,
  standing: readonly TimedStep[],
): number => {
  const waits = suspensionOf(standing, facts, facts.application.marks)
  const opens = standing.find(
    (step) =>
      step.row.rule === 'follow-up' &&
      addresseeOf(step.facts)?.id === person?.id &&
      waits(step) === null,
  )?.opens
  return Math.min(opens ?? Infinity, thanksOvertakenAt(person, meeting?.ends ?? Infinity, facts))
}

const untilFollowedUp = (
  subjects: readonly Subject[],
  facts: Facts,
  standing: readonly TimedStep[],
): readonly Subject[] =>
  subjects.map((subject) => ({ ...subject, lapsesAt: givesWay(subject, facts, standing) }))

const FORM = {
  phases: ['ahead', 'open', 'offered', 'withdrawn'],
  opens: { from: 'interview-end' },
  due: {
    first: [
      { from: 'interview-end', nextDay: true, at: '10:00', when: ['late-for-thanks'] },
      { from: 'interview-end', nextDay: true, at: '09:00', when: ['opens-in-the-morning'] },
      { from: 'interview-end', plus: 'thankLateHours' },
    ],
  },
  closes: { from: 'interview-end', plus: 'thankClosesDays' },
  dueWithinCloses: true,
  lapses: {
    latest: [
      { from: 'interview-end', plus: 'thankLapsesAfterDays' },
      { from: 'interview-end', plus: 'thankClosesDays' },
    ],
  },
  contact: 'any-hour',
  to: 'subject',
  channels: 'thanks',
  priority: 'normal',
  deducedFrom: [
    'interview-ended',
    'evening',
    'next-morning',
    'no-morning-next-day',
    'same-day',
    'thanks-limit',
  ],
} as const satisfies Partial<Rule>

/** To each person met: thanks the next day, and a LinkedIn invitation the same day. */
export const THANKS_RULES: readonly Rule[] = [
  {
    ...FORM,
    rule: 'thank',
    reason: 'thank',
    // A thanks that names nobody was meant for everyone met.
    subjects: (facts, standing) =>
      untilFollowedUp(
        perPersonMet(
          facts,
          (person, meeting) => !thankedSince(person, meeting.ends, facts) && !isGone(person, facts),
        ),
        facts,
        standing,
      ),
    hints: ['still-welcome', 'who-to-reach'],
    sources: ['S3', 'S5', 'own'],
  },
  {
    ...FORM,
    rule: 'thank',
    reason: 'thank-somebody',
    subjects: (facts, standing) => untilFollowedUp(nobodyNamed(facts), facts, standing),
    hints: ['asks-whom', 'still-welcome'],
    sources: ['S3', 'S5', 'own'],
  },
  {
    rule: 'connect',
    reason: 'connect',
    phases: ['ahead', 'open', 'offered'],
    subjects: (facts) => perPersonMet(facts, (person) => !facts.circle.isInvited(person)),
    opens: { from: 'interview-end' },
    due: {
      first: [
        { from: 'interview-end', nextDay: true, at: '10:00', when: ['late-for-invitation'] },
        { from: 'interview-end', plus: 'connectHours' },
      ],
    },
    closes: { from: 'interview-end', plus: 'connectClosesDays' },
    lapses: { from: 'interview-end', plus: 'connectClosesDays' },
    contact: 'any-hour',
    to: 'subject',
    channels: 'linkedin-only',
    priority: 'low',
    deducedFrom: ['interview-ended', 'evening', 'hours-after'],
    sources: ['S1', 'own'],
  },
]
