import type { Minute } from '#domain/calendar/wallClock.ts'
import type { Person } from '#domain/logbook/person.ts'
import { becauseOf } from './because.ts'
import { rankChannels } from '#domain/rules/channels.ts'
import type { Facts } from '#domain/rules/facts.ts'
import { hintsOf, leavesMessage } from './hints.ts'
import type { Addressee, Contact, TimedStep } from '#domain/rules/rule.ts'
import type { RankedChannel, Step } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** When to do it, told to a person who comes late; only for steps that contact someone. */
const SUGGESTED: By<Contact, (step: TimedStep, facts: Facts) => Minute | null> = {
  courteous: ({ due }, { calendar, pace, now }) => calendar.nextSlot(Math.max(due, now), pace),
  'any-hour': ({ due }, { now }) => Math.max(due, now),
  none: () => null,
}

const NOBODY: ReadonlySet<Channel> = new Set()

/** Whom the step is for; a follow-up keeps the person of the round before, who knows of it. */
const ADDRESSEE: By<Addressee, (step: TimedStep, facts: Facts) => Person | undefined> = {
  subject: ({ subject }) => subject.person,
  'same-person': (_step, { last, circle }) =>
    circle.byId((last?.attempt ?? last?.lastMessage)?.entry.to) ?? circle.toFollowUp,
  whom: (_step, { circle }) => circle.toFollowUp,
  nobody: () => undefined,
}

const channelsFor = (
  { row }: TimedStep,
  person: Person | undefined,
  { last, circle, application, settings }: Facts,
): readonly RankedChannel[] => {
  if (person === undefined) return []
  return rankChannels(row.channels, {
    person,
    connected: circle.isConnected(person),
    channelAsked: last?.interview.channelAsked,
    goodRapport: last?.interview.goodRapport === true,
    directContact: application.details.directContact,
    phoneFirst: settings.phoneFirst,
    unanswered: last?.unanswered ?? NOBODY,
    attempted: last?.attempt?.entry.channel,
  })
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] }

/** A step in words and wall-clock times. Written key by key: ten thousand of them are made at once. */
export const makeStep = (timed: TimedStep, facts: Facts): Step => {
  const { row, subject } = timed
  const { wall } = facts
  const person = ADDRESSEE[row.to](timed, facts)
  const channels = channelsFor(timed, person, facts)
  const suggested = SUGGESTED[row.contact](timed, facts)
  const step: Writable<Step> = {
    id: `${row.rule}:${subject.key}`,
    rule: row.rule,
    application: facts.application.id,
    channels,
    opens: wall.moment(timed.opens),
    due: wall.moment(timed.due),
    priority: row.priority,
    hints: hintsOf(row, { facts, step: timed, person, channels }),
    because: becauseOf(timed, suggested, facts),
  }
  if (person !== undefined) step.to = person.id
  if (row.to === 'same-person' || row.to === 'whom') {
    const alternative = facts.circle.alternativeTo(person)
    if (alternative !== undefined) step.alternative = alternative.id
  }
  if (subject.round !== undefined) step.round = subject.round
  if (timed.closes !== null) step.closes = wall.moment(timed.closes)
  if (suggested !== null) step.suggested = wall.moment(suggested)
  if (row.rule === 'call-back') step.leaveMessage = leavesMessage(facts)
  return step
}
