import { isLived } from '#domain/rules/timeline.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { Rule, Subject } from '#domain/rules/rule.ts'

const perPersonMet = (
  { last, circle }: Facts,
  wanted: (person: Facts['circle']['met'][number]) => boolean,
): readonly Subject[] =>
  last === null
    ? []
    : circle.met
        .filter(wanted)
        .map((person) => ({ key: `${last.interview.id}:${person.id}`, person, meeting: last }))

/** To each person met: thanks the next day, and a LinkedIn invitation the same day. */
export const THANKS_RULES: readonly Rule[] = [
  {
    rule: 'thank',
    reason: 'thank',
    phases: ['ahead', 'open', 'offered', 'withdrawn'],
    // A thanks that names nobody was meant for everyone met.
    subjects: (facts) =>
      perPersonMet(
        facts,
        ({ id }) =>
          !facts.timeline.some(
            (lived) =>
              isLived(lived, 'thanks') &&
              lived.at >= (facts.last?.ends ?? 0) &&
              (lived.entry.to === undefined || lived.entry.to === id),
          ),
      ),
    opens: { from: 'interview-end' },
    due: {
      first: [
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
    hints: ['still-welcome', 'who-to-reach'],
    deducedFrom: [
      'interview-ended',
      'next-morning',
      'no-morning-next-day',
      'same-day',
      'thanks-limit',
    ],
    sources: ['S3', 'S5'],
  },
  {
    rule: 'connect',
    reason: 'connect',
    phases: ['ahead', 'open', 'offered'],
    subjects: (facts) => perPersonMet(facts, (person) => !facts.circle.isInvited(person)),
    opens: { from: 'interview-end' },
    due: { from: 'interview-end', plus: 'connectHours' },
    closes: { from: 'interview-end', plus: 'connectClosesDays' },
    contact: 'any-hour',
    to: 'subject',
    channels: 'linkedin-only',
    priority: 'low',
    deducedFrom: ['interview-ended', 'hours-after'],
    sources: ['S1', 'own'],
  },
]
