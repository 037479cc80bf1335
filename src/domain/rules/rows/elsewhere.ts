import { dayOf, startOfDay } from '#domain/calendar/wallClock.ts'
import { attemptIn, isMessage } from '#domain/rules/attempt.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { OfferElsewhere } from '#domain/rules/others.ts'
import { stampOf, type Rule, type Subject } from '#domain/rules/rule.ts'
import { isLived, type Lived } from '#domain/rules/timeline.ts'

const byDeadline = (a: OfferElsewhere, b: OfferElsewhere): number =>
  (a.deadline ?? '9999').localeCompare(b.deadline ?? '9999') ||
  a.latest.at.localeCompare(b.latest.at)

/** Something they heard or read; thanks say nothing of an offer. */
const isWord = (lived: Lived): boolean => {
  const attempt = attemptIn(lived)
  return isLived(lived, 'offer-message') || (attempt !== null && isMessage(attempt))
}

/** Word of an offer is of no use once it had to be answered. */
const isOver = ({ deadline }: OfferElsewhere, { now }: Facts): boolean =>
  deadline !== undefined && now.hasCome(startOfDay(dayOf(deadline) + 1))

/**
 * The offer that is told on this card: of those that may still be answered the one to be answered
 * first; a message since tells of all.
 */
const toldOf = (facts: Facts): readonly Subject[] => {
  const { application, others, offer, networking, held, timeline, wall } = facts
  if (offer !== null || networking || held.length === 0) return []
  const offers = others.offers.toSorted(byDeadline)
  const nearest = offers.find((each) => !isOver(each, facts)) ?? offers[0]
  if (nearest === undefined) return []
  const first = offers
    .map(({ first: { at, zone } }) => wall.read(at, zone))
    .reduce((a, b) => Math.min(a, b))
  if (timeline.some((lived) => lived.at >= first && isWord(lived))) return []
  const { entry, latest, deadline } = nearest
  return [
    {
      // The offer is told on several cards, to each in words of their own.
      key: `${entry}:${application.id}`,
      stamp: stampOf(latest.at, deadline),
      elsewhere: {
        offer: nearest,
        from: wall.read(latest.at, latest.zone),
        ...(deadline === undefined ? {} : { deadline: dayOf(deadline) }),
      },
    },
  ]
}

const TELL = {
  rule: 'tell-offer',
  reason: 'tell-offer',
  phases: ['ahead', 'open'],
  opens: { from: 'offer-elsewhere', plus: 'tellOfferHours' },
  due: { from: 'opens', slot: 'own-every-day' },
  contact: 'courteous',
  slot: 'own-every-day',
  to: 'same-person',
  channels: 'follow-up',
  priority: 'normal',
  hints: [
    'say-by-when',
    'answer-day-passed',
    'who-to-reach',
    'ask-assistant-first',
    'or-somebody-else',
  ],
  deducedFrom: ['offer-elsewhere', 'deadline-elsewhere'],
  sources: ['own'],
} as const satisfies Partial<Rule>

const withDeadline =
  (wanted: boolean) =>
  (facts: Facts): readonly Subject[] =>
    toldOf(facts).filter(({ elsewhere }) => (elsewhere?.deadline !== undefined) === wanted)

/** An offer elsewhere is told to those who have seen the person, before it must be answered. */
export const ELSEWHERE_RULES: readonly Rule[] = [
  {
    ...TELL,
    subjects: withDeadline(true),
    closes: { from: 'deadline-elsewhere', dayBefore: true, at: '23:59' },
  },
  {
    ...TELL,
    subjects: withDeadline(false),
    closes: { from: 'offer-elsewhere', plus: 'decideClosesDays' },
  },
]
