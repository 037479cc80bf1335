import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import { reachedNow } from '#domain/logbook/reachedNow.ts'
import { addresseeOf, askedOfOffer, callerOf } from '#domain/rules/addressee.ts'
import { rankChannels } from '#domain/rules/channels.ts'
import { awayAt } from '#domain/rules/absences.ts'
import type { Facts } from '#domain/rules/facts.ts'
import type { Addressee, Contact, TimedStep } from '#domain/rules/rule.ts'
import { stepIdOf, type RankedChannel, type Step } from '#domain/rules/step.ts'
import { slotFrom } from '#domain/rules/windows.ts'
import type { Wall } from '#domain/rules/wall.ts'
import type { By, Channel } from '#domain/vocabulary.ts'
import { aroundAbsence, type Timing } from './aroundAbsence.ts'
import { becauseOf } from './because.ts'
import { hintsOf, leavesMessage } from './hints.ts'

/** When to do it, told to a person who comes late; only for steps that contact someone. */
const BEST: By<Contact, (step: TimedStep) => Minute | null> = {
  courteous: ({ due, row, facts }) =>
    facts.now.hasCome(due)
      ? facts.now.soonest((from) => slotFrom(from, row.slot ?? 'own', facts))
      : due,
  'any-hour': ({ due, facts }) => facts.now.soonest((from) => from, due),
  none: () => null,
}

/** When a step is suggested: not while the person is away, and not before a moment they chose. */
export const timingOf = (step: TimedStep, chosen?: Minute): Timing => {
  const best = BEST[step.row.contact](step)
  if (best === null) return { at: null }
  // What is best done right now may reach the moment they chose.
  if (chosen !== undefined) step.facts.now.hasCome(chosen)
  return aroundAbsence(Math.max(best, chosen ?? best), step)
}

const NOBODY: ReadonlySet<Channel> = new Set()

const ADDRESSEE: By<Addressee, (step: TimedStep) => Person | undefined> = {
  subject: ({ subject }) => subject.person,
  'same-person': ({ facts }) => addresseeOf(facts),
  'asked-of-offer': ({ facts }) => askedOfOffer(facts),
  caller: ({ facts }) => callerOf(facts),
  whom: ({ facts: { circle } }) => circle.toFollowUp,
  nobody: () => undefined,
}

/** Whom a step is for. */
export const personOfStep = (step: TimedStep): Person | undefined => ADDRESSEE[step.row.to](step)

const channelsFor = (
  { row, facts }: TimedStep,
  person: Person | undefined,
): readonly RankedChannel[] => {
  if (person === undefined) return []
  const { last, circle, application, settings, calledMe } = facts
  return rankChannels(row.channels, {
    person: reachedNow(person, circle.hasLeft(person)),
    connected: circle.isConnected(person),
    channelAsked: last?.interview.channelAsked,
    goodRapport: last?.interview.goodRapport === true,
    directContact: application.details.directContact,
    phoneFirst: settings.phoneFirst,
    unanswered: last?.unanswered ?? NOBODY,
    attempted: (row.to === 'caller' ? calledMe : last?.attempt)?.entry.channel,
  })
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** A minute of a step's own clock, as the person's clock shows it. */
export const shownOn =
  (mine: Wall, { wall }: Facts) =>
  (minute: Minute): string =>
    wall === mine ? wall.moment(minute) : mine.moment(mine.read(wall.moment(minute), wall.zone))

/** A step with when it is suggested and why not sooner. */
export interface Suggested extends Timing {
  readonly timed: TimedStep
  readonly person: Person | undefined
  /** The company of the card whose contact lies in the half-day it would have been suggested in. */
  readonly besides?: string
}

/**
 * A step in words and wall-clock times of the person. Written key by key: ten thousand of them are
 * made at once.
 */
export const makeStep = ({ timed, person, at, away, besides }: Suggested, mine: Wall): Step => {
  const { row, subject, facts } = timed
  const shown = shownOn(mine, facts)
  const channels = channelsFor(timed, person)
  const step: Writable<Step> = {
    id: stepIdOf(row.rule, subject),
    rule: row.rule,
    application: facts.application.id,
    channels,
    opens: shown(timed.opens),
    due: shown(timed.due),
    priority: row.priority,
    hints: hintsOf(row, { facts, step: timed, person, channels }),
    because: becauseOf(timed, { at, away, besides }, mine),
  }
  if (person !== undefined) step.to = person.id
  if (row.to === 'same-person' || row.to === 'asked-of-offer' || row.to === 'whom') {
    const alternative = facts.circle.alternativeTo(person)
    if (alternative !== undefined) step.alternative = alternative.id
  }
  if (subject.round !== undefined) step.round = subject.round
  if (timed.closes !== null) step.closes = shown(timed.closes)
  if (at !== null) step.suggested = shown(at)
  if (away !== undefined)
    step.away = { first: away.first, last: away.last, ...(away.ill ? { ill: true } : {}) }
  // Nobody is there to see it go.
  if (timed.lapses < Infinity && (away ?? awayAt(timed.lapses, facts.absences)) !== undefined)
    step.lapses = shown(timed.lapses)
  if (row.rule === 'call-back')
    step.leaveMessage = row.to === 'caller' ? false : leavesMessage(facts)
  return step
}
