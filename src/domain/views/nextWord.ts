import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { makeContactSlots } from '#domain/rules/contactSlots.ts'
import { courtesyWarnings } from '#domain/rules/plan/courtesy.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { PersonRecordView } from './personRecord.ts'
import type { StepView } from './stepView.ts'

/** The next moment at which a word to a person is welcome, over all their cards. */
export interface NextWord {
  readonly moment: LocalDateTime
  readonly application: string
  readonly company: string
  /** The step that asks for it, where there is one. */
  readonly step?: StepView
  /** What speaks against writing right now; empty where nothing does. */
  readonly unless: readonly Warning[]
}

/** Contact days looked at beyond the moments the plan names. */
const DAYS_AHEAD = 8

/** Asks for no contact in the sense of the brake, or for none with this person. */
const NO_WORD: readonly RuleId[] = ['connect', 'prepare', 'debrief', 'missing-detail']
const THANKS: readonly RuleId[] = ['thank', 'refusal-thanks']

/** Something that could be written about, and from when. */
interface Attempt {
  readonly record: PersonRecordView
  readonly from: LocalDateTime
  readonly step?: StepView
}

const wordAt = ({ record, step }: Attempt, at: LocalDateTime, zone: string): Entry => {
  const common = { id: 'next-word', at, zone, to: record.person.id, channel: 'email' } as const
  return step !== undefined && THANKS.includes(step.rule)
    ? { kind: 'thanks', ...common }
    : { kind: 'follow-up', outcome: 'sent', ...common }
}

/** The steps of the plan that are for a person. */
export const stepsFor = ({ steps, person }: Pick<PersonRecordView, 'steps' | 'person'>) =>
  steps.filter(({ to }) => to === person.id)

const attemptsOf = (record: PersonRecordView, now: LocalDateTime): readonly Attempt[] => {
  const steps = stepsFor(record).filter(({ rule }) => !NO_WORD.includes(rule))
  return [
    ...steps.map((step): Attempt => ({ record, step, from: step.opens })),
    // Where the plan asks for nothing yet, a word of one's own is still free.
    ...(steps.length === 0 ? [{ record, from: now }] : []),
  ]
}

/** Now, what the plan names, and both halves of the contact days to come, in order. */
const candidates = (
  attempts: readonly Attempt[],
  now: LocalDateTime,
  settings: Settings,
): readonly LocalDateTime[] => {
  const slots = makeContactSlots(settings)
  const days: LocalDateTime[] = [slots.nextSlot(now, 'normal')]
  while (days.length < DAYS_AHEAD) days.push(slots.tomorrow(days.at(-1) ?? now, 'normal'))
  const moments = [
    now,
    ...days.flatMap((day) => [day, `${day.slice(0, 10)}T14:30`]),
    ...attempts.flatMap(({ step }) =>
      step === undefined ? [] : [step.moment, step.suggested ?? step.due],
    ),
  ]
  return [...new Set(moments)].filter((moment) => moment >= now).sort()
}

const isSame = (a: Warning, b: Warning): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * When a person may next be written to, and what speaks against doing it now: the half-days of all
 * their cards, what was promised, the hours. Nothing where they have left everywhere.
 */
export const nextWordTo = (
  records: readonly PersonRecordView[],
  settings: Settings,
  now: LocalDateTime,
): NextWord | null => {
  const attempts = records.filter(({ left }) => !left).flatMap((record) => attemptsOf(record, now))
  const warningsAt = (attempt: Attempt, at: LocalDateTime): readonly Warning[] => {
    const { application, others } = attempt.record
    const word = wordAt(attempt, at, settings.zone)
    return courtesyWarnings(application, word, settings, { now, others })
  }
  for (const moment of candidates(attempts, now, settings)) {
    const welcome = attempts.find(
      (attempt) => attempt.from <= moment && warningsAt(attempt, moment).length === 0,
    )
    if (welcome === undefined) continue
    const { record, step } = welcome
    const against = moment === now ? [] : attempts.flatMap((attempt) => warningsAt(attempt, now))
    return {
      moment,
      application: record.application.id,
      company: record.application.details.company,
      ...(step === undefined ? {} : { step }),
      unless: against.filter((one, at) => against.findIndex((other) => isSame(one, other)) === at),
    }
  }
  return null
}
