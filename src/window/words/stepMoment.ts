import { inOneLine } from '#domain/bidi.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'
import { hasHadItsTime } from '#domain/views/weight.ts'
import type { Spoken } from '#domain/spoken.ts'
import type { Translate } from '#texts/catalogue.ts'
import { shortDay, timeOfDay, weekdayName } from '#texts/dates.ts'
import { askedAt } from '#domain/views/askedAt.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** A weekday alone names a day of the six to come. */
const DAYS_NAMED = 6

const daysAway = (local: string, now: string): number =>
  dayOf(local.slice(0, 10)) - dayOf(now.slice(0, 10))

/** A day as it is said from today: hier, aujourd’hui, demain, else « mar. 24 nov. ». */
export const dayWords = (local: string, now: string, t: Translate, spoken: Spoken): string => {
  const away = daysAway(local, now)
  if (away === 0) return t('steps.today')
  if (away === 1) return t('steps.tomorrow')
  if (away === -1) return t('steps.yesterday')
  return shortDay(local.slice(0, 10), spoken)
}

/** A moment as it is said from today, such as « jeu. 26 nov., 9 h » or « demain, 10 h ». */
export const momentWords = (local: string, now: string, t: Translate, spoken: Spoken): string =>
  `${dayWords(local, now, t, spoken)}, ${timeOfDay(local, spoken)}`

/** A moment to come, as short as it can be said: « 14 h 30 », « demain 10 h », « jeudi 9 h ». */
export const slotWords = (local: string, now: string, t: Translate, spoken: Spoken): string => {
  const away = daysAway(local, now)
  const time = timeOfDay(local, spoken)
  if (away === 0) return time
  if (away === 1) return `${t('steps.tomorrow')} ${time}`
  if (away > 1 && away <= DAYS_NAMED) return `${weekdayName(local.slice(0, 10), spoken)} ${time}`
  return momentWords(local, now, t, spoken)
}

/** « jusqu’à jeudi 11 h », « jusqu’au jeu. 14 janv. »: what runs to the end of a day has no hour. */
export const untilWords = (until: string, now: string, t: Translate, spoken: Spoken): string => {
  if (!until.endsWith('23:59')) return t('steps.until', { when: slotWords(until, now, t, spoken) })
  const away = daysAway(until, now)
  return away > DAYS_NAMED
    ? t('steps.untilDay', { when: dayWords(until, now, t, spoken) })
    : t('steps.until', {
        when: away > 1 ? weekdayName(until, spoken) : dayWords(until, now, t, spoken),
      })
}

/** « Reporter à jeudi 9 h », « Reporter au mar. 1er déc., 10 h ». */
export const snoozeWords = (until: string, now: string, t: Translate, spoken: Spoken): string =>
  t(daysAway(until, now) > DAYS_NAMED ? 'steps.snoozeToDay' : 'steps.snooze', {
    when: slotWords(until, now, t, spoken),
  })

/** « Quand vous pouvez », or that its moment is over: of what has had its time nothing is asked. */
export const lateWords = (
  step: Parameters<typeof hasHadItsTime>[0],
  now: string,
  t: Translate,
): string => t(hasHadItsTime(step, now) ? 'steps.past' : 'steps.late')

/**
 * The moment that a late step is dated by: the slot it is suggested in now, and once it has had its
 * time the one it was asked for.
 */
export const lateMoment = (
  step: Parameters<typeof hasHadItsTime>[0] &
    Pick<StepView, 'suggested' | 'moment' | 'opens' | 'due'>,
  now: string,
): string => (hasHadItsTime(step, now) ? askedAt(step) : (step.suggested ?? step.moment))

/** « absence », « maladie », or the day on which its time ends. */
const goneWords = (
  { away, because }: Pick<StepView, 'away' | 'because'>,
  t: Translate,
  spoken: Spoken,
): string =>
  away === undefined
    ? shortDay(because.facts.at(-1)?.at?.slice(0, 10) ?? '', spoken)
    : t(away.ill === true ? 'today.weekIll' : 'today.weekAway').toLocaleLowerCase()

/** The two lines of the margin beside a step: when, and what to know about it. */
export const marginOf = (
  step: Pick<
    StepView,
    | 'moment'
    | 'when'
    | 'late'
    | 'opens'
    | 'due'
    | 'suggested'
    | 'away'
    | 'over'
    | 'lapses'
    | 'closes'
    | 'snoozedUntil'
    | 'deadline'
    | 'rule'
    | 'because'
  >,
  now: string,
  t: Translate,
  spoken: Spoken,
): { readonly when: string; readonly note: string; readonly late: boolean } => {
  if (step.late && step.deadline !== undefined)
    return {
      when: dayWords(step.deadline, now, t, spoken),
      note: t('offer.passedShort'),
      late: true,
    }
  if (step.late)
    return {
      when: dayWords(lateMoment(step, now), now, t, spoken),
      note: lateWords(step, now, t),
      late: true,
    }
  if (step.when === 'now') {
    const until = step.closes
    return {
      when: t('steps.now'),
      note: until === undefined ? '' : untilWords(until, now, t, spoken),
      late: false,
    }
  }
  // Gone by the return, or the next good slot: no day is promised.
  if (step.over === true)
    return { when: goneWords(step, t, spoken), note: t('steps.over'), late: false }
  const time = timeOfDay(step.moment, spoken)
  const putOff = step.snoozedUntil === step.moment ? [t('steps.snoozed')] : []
  return step.when === 'today'
    ? { when: time, note: putOff.join(''), late: false }
    : {
        when: shortDay(step.moment.slice(0, 10), spoken),
        note: inOneLine([time, ...putOff]),
        late: false,
      }
}
