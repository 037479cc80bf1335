import { evolve, type Application } from '#domain/logbook/application.ts'
import { localDateTime, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { EntryOf } from '#domain/entry/entry.ts'
import type { Facts, PlanTime } from '#domain/rules/facts.ts'
import { announcedIn, type Announced } from './announcedIn.ts'
import type { PlannedStep } from './marked.ts'
import { NEWS_RULE_IDS, type RuleId } from '#domain/rules/step.ts'
import type { Channel } from '#domain/vocabulary.ts'
import { usualChannel } from '#domain/usualChannel.ts'

/** A step that does not stand yet, and what it waits for. */
export interface ExpectedStep extends PlannedStep {
  /** The end of an interview ahead; or that the steps before it are done, and nobody answers. */
  readonly after: 'interview' | 'silence'
}

/** What lies beyond the steps of today. */
export interface Outlook extends Announced {
  readonly expected: readonly ExpectedStep[]
}

/** What the outlook asks of the planner. */
export interface OutlookGround {
  readonly zone: string
  readonly facts: (application: Application, at: PlanTime) => Facts
  readonly planned: (application: Application, at: PlanTime) => readonly PlannedStep[]
}

/** What silence leads to. */
const AFTER_SILENCE: readonly RuleId[] = [...NEWS_RULE_IDS, 'let-go']
/** More than any number of rounds the settings allow; each is one contact here. */
const MOST_CONTACTS = 10

const SPOKEN: readonly Channel[] = ['phone', 'switchboard', 'in-person']

/** The contact a step asks for, as if made: a call is taken to reach someone who cannot tell yet. */
const contactOf = (
  { to, channels }: PlannedStep,
  at: LocalDateTime,
  zone: string,
  place: number,
): EntryOf<'follow-up'> => {
  const channel = usualChannel(channels[0]?.channel)
  return {
    kind: 'follow-up',
    id: `expected:${String(place)}`,
    at,
    zone,
    channel,
    outcome: SPOKEN.includes(channel) ? 'reached' : 'sent',
    ...(to === undefined ? {} : { to }),
  }
}

const later = (a: LocalDateTime, b: LocalDateTime): LocalDateTime => (a > b ? a : b)

/**
 * What to expect if nothing new is heard: the steps after the interviews ahead, then further rounds
 * and the proposal to let go. It plans a made-up history, so these steps are never marked, rung or
 * written down.
 */
export const outlookOf = (
  application: Application,
  at: PlanTime,
  { zone, facts: factsAt, planned }: OutlookGround,
): Outlook => {
  const facts = factsAt(application, at)
  const known = new Set(planned(application, at).map(({ id }) => id))
  const expected: ExpectedStep[] = []
  const expect = (steps: readonly PlannedStep[], after: ExpectedStep['after']): void => {
    for (const step of steps) {
      if (known.has(step.id)) continue
      known.add(step.id)
      expected.push({ ...step, after })
    }
  }

  let story = application
  let now = at.now
  if (facts.phase === 'ahead') {
    now = localDateTime(Math.max(...facts.ahead.map(({ ends }) => ends)))
    expect(planned(story, { ...at, now }), 'interview')
  }
  for (let place = 1; place <= MOST_CONTACTS; place += 1) {
    const contact = planned(story, { ...at, now }).find(({ rule }) => NEWS_RULE_IDS.includes(rule))
    if (contact === undefined) break
    now = later(contact.moment, now)
    const entry = contactOf(contact, now, zone, place)
    story = evolve(story, { type: 'entry-recorded', application: story.id, body: { entry } })
    const steps = planned(story, { ...at, now })
    expect(
      steps.filter(({ rule }) => AFTER_SILENCE.includes(rule)),
      'silence',
    )
  }
  return { ...announcedIn(facts), expected }
}
