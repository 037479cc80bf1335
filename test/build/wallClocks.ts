import { addMonths, mondayOf } from '#domain/calendar/calendarDays.ts'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import {
  dayOfMinute,
  localDateTime,
  minuteOf,
  minutesInDay,
  minutesOfTime,
} from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import { countsBefore, type Entry, type EntryKind, type EntryOf } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Pace } from '#domain/vocabulary.ts'

type Lived = Pick<Entry, 'kind' | 'id' | 'at' | 'zone'>
type Of<Kind extends EntryKind> = Partial<Omit<EntryOf<Kind>, keyof Lived | 'channel' | 'reason'>>
type Fields = Of<'interview'> & Of<'call'> & Of<'cancelled'> & Of<'offer'> & Of<'refusal'>
type Words = { readonly from?: string; readonly reason?: string; readonly name: string }
/**
 * An entry of any kind on a clock, named by its kind, whose call it was and what came of it; `when`
 * is the end of an interview, the minute of anything else.
 */
export type Told = Lived & Fields & Words & Readonly<Record<'starts' | 'when', number>>

/** So many days later, or earlier. */
export const plus = (moment: number, days: number) => moment + days * 1440
/** A time of the day so many days after that of a moment. */
export const on = (moment: number, days: number, time = '00:00') =>
  plus(0, dayOfMinute(moment) + days) + minutesOfTime(time)
/** Where the next half-day begins. */
export const half = (moment: number) =>
  minutesInDay(moment) < 720 ? on(moment, 0, '12:00') : on(moment, 1)

/** The minutes of a wall clock, with the hours, holidays and quiet days of those who live by it. */
export const wallClock = (zone: string, region: Settings['region'], settings: Settings) => {
  const calendar = makeCalendar({ ...settings, region })
  const read = ({ at, zone: from }: Pick<Entry, 'at' | 'zone'>) => minuteOf(inZone(at, from, zone))
  const workday = (moment: number, days: number): number =>
    calendar.isWorkingDay(dayOfMinute(moment)) ? moment : workday(plus(moment, days), days)
  const told = (entry: Entry): Told => {
    const [one, starts] = [entry as Lived & Fields & Words, read(entry)]
    const end = localDateTime(starts + (one.durationMinutes ?? 0))
    const name = [one.kind, one.direction, one.outcome].filter(Boolean).join(' ')
    return { ...one, name, starts, when: minuteOf(existing(end, zone)) }
  }
  return {
    ...{ calendar, read },
    /** A moment as it is told on one's own clock; what never comes, as a dash. */
    shown: (moment: number) =>
      moment === Infinity ? '-' : inZone(localDateTime(moment), zone, settings.zone),
    /** The entries of a card in lived order. */
    timeline: ({ entries }: Pick<Application, 'entries'>): readonly Told[] =>
      entries.map(told).sort((a, b) => a.starts - b.starts || countsBefore(a.kind, b.kind)),
    /** So many working days later, at the start of that day; unchanged for none. */
    working: (moment: number, days: number) =>
      days === 0 ? moment : plus(0, calendar.addWorkingDays(dayOfMinute(moment), days)),
    /** What words make of a moment: slots are those of a pace, or, open, on quiet days too. */
    words: (pace: Pace): Readonly<Record<string, (moment: number) => number>> => {
      const slot = (moment: number) => calendar.nextSlot(moment, pace)
      const afternoon = (moment: number) =>
        calendar.isContactHour(on(moment, 0, '14:30'), pace)
          ? on(moment, 0, '14:30')
          : slot(on(moment, 1))
      return {
        slot,
        half,
        urgent: (moment) => calendar.nextSlot(moment, 'urgent'),
        open: (moment) => calendar.everyDay.nextSlot(moment, pace),
        openUrgent: (moment) => calendar.everyDay.nextSlot(moment, 'urgent'),
        // Of what begins at noon the afternoon of that day.
        good: (moment) => (minutesInDay(moment) === 720 ? afternoon(moment) : slot(moment)),
        workday: (moment) => workday(moment, 1),
        workdayBefore: (moment) => workday(moment, -1),
        day: (moment) => on(moment, 0),
        friday: (moment) => on(plus(0, mondayOf(dayOfMinute(moment))), 4),
      }
    },
  }
}
export type WallClock = ReturnType<typeof wallClock>

/** Numbers and moments by their names; what is not known is undefined. */
export type Known = Readonly<Record<string, number | undefined>>

/**
 * The moments of a row, cell by cell: name | opens | due | closes | else. Each is read word by word
 * from left to right: a moment that is known, a number of days, hours or months added (+) or taken
 * away (-), the later (>) or earlier (<) of two, a time of that day, or what a word makes of it.
 */
export const momentsOf = (row: string, words: ReturnType<WallClock['words']>, known: Known) => {
  const [, ...cells] = row.split(' | ')
  const read = (cell = ''): number =>
    cell.split(' ').reduce((moment, word) => {
      const [, sign = '', what = word] = /^([-+<>])(.+)$/u.exec(word) ?? []
      const other = cells[['opens', 'due', 'closes', 'else'].indexOf(what)]
      const value = other === undefined ? known[what] : read(other)
      const count = Number(`${sign}${value ?? what}`)
      if (sign === '>') return Math.max(moment, value!)
      if (sign === '<') return Math.min(moment, value!)
      if (what.endsWith('Hours')) return moment + count * 60
      if (what.endsWith('Months')) return plus(0, addMonths(dayOfMinute(moment), count))
      if (sign !== '') return plus(moment, count)
      return value ?? words[what]?.(moment) ?? on(moment, 0, what)
    }, 0)
  return cells.map(read)
}
