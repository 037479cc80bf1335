import { slotWords } from '#window/words/stepMoment.ts'
import { readName } from '#domain/names/readName.ts'
import { dayOf } from '#domain/calendar/wallClock.ts'
import type { ContactSlots } from '#domain/rules/contactSlots.ts'
import type { Spoken } from '#domain/spoken.ts'
import type { Translate } from '#texts/catalogue.ts'
import { timeOfDay, weekdayName } from '#texts/dates.ts'
import { dueOf } from '#domain/views/dueOf.ts'
import type { Today } from '#domain/views/today.ts'

/** What the sentences of a day are made with. */
interface Words {
  readonly t: Translate
  readonly language: Spoken
}

/** Up to this many steps are counted in words, and « pas plus » is a comfort. */
const COUNTS = ['one', 'two', 'three', 'four'] as const
/** A weekday alone names a day of the six to come. */
const DAYS_NAMED = 6

/** After at least one at once. */
const THEN = ['one', 'two', 'three'] as const

type PartOfDay = 'morning' | 'afternoon' | 'evening'
const partOf = (now: string): PartOfDay => {
  const time = now.slice(11)
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

const inWords = (count: number) => COUNTS[count - 1]

/** The first name of the person, of which the first word; after a title without one, none. */
const firstNameOf = (personName: string): string => {
  if (personName.trim() === '') return ''
  const { given, full, civility, profession } = readName(personName)
  const isBare = civility === undefined && profession === undefined
  return (given ?? (isBare ? full : '')).split(/\s/u)[0] ?? ''
}

/** « Bonjour Inès. Deux gestes ce matin, pas plus. » */
export const greetingOf = (today: Today, personName: string, { t }: Words): string => {
  const { now } = today
  const name = firstNameOf(personName)
  const part = partOf(now)
  const hello = name === '' ? t(`today.helloNoName.${part}`) : t(`today.hello.${part}`, { name })
  const { atOnce: first, later } = dueOf(today)
  const due = first + later
  const count = inWords(due)
  if (due > 0 && count === undefined) return `${hello} ${t('today.deedsMany', { n: due })}`
  const atOnce = inWords(first)
  if (atOnce !== undefined)
    return `${hello} ${t(`today.deeds.${atOnce}`, { part: t(`today.parts.${part}`) })}`
  return count === undefined
    ? `${hello} ${t('today.nothing')}`
    : `${hello} ${t(`today.deeds.${count}`, { part: t('today.parts.day') })}`
}

const soonest = <Step extends { readonly moment: string }>(steps: readonly Step[]) =>
  steps.toSorted((a, b) => (a.moment < b.moment ? -1 : 1)).at(0)

/** The first step that is planned for a day to come; what an offer asks for stands in no group. */
const nextStep = ({ offers, groups }: Today) =>
  soonest([
    ...offers.flatMap(({ step }) =>
      step?.when === 'this-week' || step?.when === 'later' ? [step] : [],
    ),
    ...groups['this-week'].steps.filter(({ over }) => over !== true).slice(0, 1),
    ...groups.later.steps.filter(({ over }) => over !== true).slice(0, 1),
  ])

/** The first moment of later today, of an offer or of any other step. */
const firstLater = ({ offers, groups }: Today) =>
  soonest([
    ...offers.flatMap(({ step }) => (step?.when === 'today' ? [step] : [])),
    ...groups.today.steps,
  ])

const restOfDay = (today: Today, { t, language }: Words): string | undefined => {
  const { atOnce, later } = dueOf(today)
  const first = firstLater(today)
  if (later === 0 || first === undefined) return undefined
  const time = timeOfDay(first.moment, language)
  if (atOnce === 0) return t('today.nothingBefore', { time })
  const count = THEN[later - 1]
  return count === undefined ? undefined : t(`today.then.${count}`, { time })
}

const holidayWords = (
  today: Today,
  { calendar }: Pick<ContactSlots, 'calendar'>,
  { t, language }: Words,
): string | undefined => {
  const day = dayOf(today.now.slice(0, 10))
  const here = calendar.holidayOn(day)
  if (here !== null) return t('today.holidayToday', { holiday: t(`holidays.${here}`) })
  const tomorrow = calendar.holidayOn(day + 1)
  if (tomorrow === null) return undefined
  const holiday = t(`holidays.${tomorrow}`)
  const next = nextStep(today)?.moment.slice(0, 10)
  const away = next === undefined ? 0 : dayOf(next) - day
  return next === undefined || away <= 1 || away > DAYS_NAMED
    ? t('today.holidayTomorrow', { holiday })
    : t('today.holidayTomorrowFree', { holiday, day: weekdayName(next, language) })
}

/** What else is worth knowing under the greeting: what comes next, and the holiday at hand. */
export const noteOf = (
  today: Today,
  slots: Pick<ContactSlots, 'calendar'>,
  words: Words,
): string => {
  const { t, language } = words
  const { atOnce, later } = dueOf(today)
  const due = atOnce + later
  const next = nextStep(today)
  const first =
    due > COUNTS.length
      ? t(today.groups.welcome.total > 0 ? 'today.deedsWeighedNote' : 'today.deedsManyNote')
      : due > 0
        ? restOfDay(today, words)
        : next === undefined
          ? t('today.nothingPlanned')
          : t('today.next', { when: slotWords(next.moment, today.now, t, language) })
  return [first, holidayWords(today, slots, words)]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}
