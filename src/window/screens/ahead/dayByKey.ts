import { addMonths } from '#domain/calendar/calendarDays.ts'
import { dayOf, localDate, type LocalDate } from '#domain/calendar/wallClock.ts'
import { weekOf, type WeekCustom } from '#domain/calendar/weekCustom.ts'

const DAYS = 7

type Step = (date: LocalDate, custom: WeekCustom) => LocalDate

const by =
  (days: number): Step =>
  (date) =>
    localDate(dayOf(date) + days)
const byMonths =
  (months: number): Step =>
  (date) =>
    localDate(addMonths(dayOf(date), months))

/** The keys of a grid of dates (W3C, ARIA Authoring Practices, "Grid" and "Date Picker"). */
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: by(-1),
  ArrowRight: by(1),
  ArrowUp: by(-DAYS),
  ArrowDown: by(DAYS),
  Home: (date, custom) => localDate(weekOf(dayOf(date), custom)),
  End: (date, custom) => localDate(weekOf(dayOf(date), custom) + DAYS - 1),
  PageUp: byMonths(-1),
  PageDown: byMonths(1),
}

/** Where a key leads from a day; nothing for a key that leads nowhere. */
export const dayByKey = (
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  date: LocalDate,
  custom: WeekCustom,
): LocalDate | undefined => (ctrlKey || altKey || metaKey ? undefined : STEPS[key]?.(date, custom))
