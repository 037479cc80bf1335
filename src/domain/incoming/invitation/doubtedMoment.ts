import { without } from '#domain/without.ts'
import { later } from '#domain/incoming/mail/placed.ts'
import type { MomentOption, MomentReading, ReadingGround } from '#domain/incoming/mail/reading.ts'
import type { TextMoment, TextTimes } from '#domain/incoming/mail/textMoments.ts'
import { calendarMoment } from './calendarMoment.ts'
import type { RawEvent } from './rawCalendar.ts'

interface Ground extends ReadingGround {
  readonly usualZone?: string | undefined
}

const MOST_STARTS = 12

/** Of a series it is asked which start is meant: those ahead, or the first where all lie behind. */
export const inSeries = (event: RawEvent, ground: Ground): MomentReading => {
  const { start, starts } = event
  if (start?.local === undefined) return calendarMoment(start, ground)
  const all = starts.length === 0 ? [{ ...start, local: start.local }] : starts
  const bare = without(start, 'embedded')
  const options = all.flatMap((each): readonly MomentOption[] => {
    const read = calendarMoment({ ...bare, ...each }, ground)
    return read.sure === undefined ? read.options : [read.sure]
  })
  const ahead = options.filter(({ at }) => at >= ground.now)
  const first = calendarMoment(start, ground)
  if (all.length === 1 && starts.length === 1) return first
  return {
    question: 'recurring',
    options: (ahead.length === 0 ? options : ahead).slice(0, MOST_STARTS),
    ...(first.source === undefined ? {} : { source: first.source }),
  }
}

const DAY = 24 * 60

/**
 * Midnight to midnight is a day and no hour, in whatever zone it is written, and so is an event marked
 * as one; an event with two starts, or an end before its start, has none that is certain.
 */
export const wholeDay = (moment: MomentReading, event: RawEvent, ground: Ground): MomentReading => {
  const { sure } = moment
  if (sure === undefined) return moment
  const source = sure.source
  const end = calendarMoment(event.end, ground).sure?.at
  const there = sure.there?.at ?? sure.at
  const isMidnight = [sure.at, there].some((at) => at.endsWith('T00:00'))
  const isDays =
    (end !== undefined && end > sure.at && end >= later(sure.at, DAY - 1)) ||
    (event.minutes ?? 0) >= DAY
  if (event.isAllDay || (isMidnight && isDays))
    return {
      question: 'all-day',
      options: [],
      day: (isMidnightOf(sure.at) ?? there).slice(0, 10),
      source,
    }
  const isBackwards = end !== undefined && end < sure.at
  return event.hasOtherStart || isBackwards
    ? { question: 'several', options: [sure], source }
    : moment
}

const isMidnightOf = (at: string): string | undefined => (at.endsWith('T00:00') ? at : undefined)

/** Whether words may mean the start or the very hour that stands in the calendar: an end alone is no start. */
const fits = ({ options, question }: TextMoment, known: MomentOption): boolean =>
  options.some(
    ({ at, there }) =>
      at === known.at ||
      // Nobody lives by UTC: its figures in the words are an hour of another clock.
      (at === known.there?.at && known.there.zone !== 'UTC') ||
      // The same figures on a clock that is named are another moment.
      (question !== undefined && there !== undefined && there.at === known.there?.at),
  )

/**
 * The hour of the calendar beside the words that came with it: where they name another hour and never
 * this one, nobody knows which is right. Words that are asked about themselves say nothing against it.
 */
export const againstText = (moment: MomentReading, { moments, days }: TextTimes): MomentReading => {
  const known = moment.sure
  if (known === undefined) return moment
  const told = moments.filter(({ options }) => options.length > 0)
  if (told.length > 0) {
    if (told.some((each) => fits(each, known))) return moment
    return {
      question: 'text-disagrees',
      options: [known, ...told.flatMap(({ options }) => options)].slice(0, MOST_STARTS),
      ...(told[0] === undefined ? {} : { source: told[0].source }),
    }
  }
  const named = days.flatMap(({ day, question, source }) =>
    day === undefined || question !== undefined ? [] : [{ day, source }],
  )
  const lasts = [known.at, known.there?.at ?? known.at, later(known.at, 60)].map((at) =>
    at.slice(0, 10),
  )
  if (named.length === 0 || named.some(({ day }) => lasts.includes(day))) return moment
  return {
    question: 'text-disagrees',
    options: [known],
    ...(named[0] === undefined ? {} : { source: named[0].source }),
  }
}

/** A title that gives another hour and no day, « Entretien à 15 h » over 14:30: nobody knows which is right. */
export const againstTitle = (moment: MomentReading, { hours }: TextTimes): MomentReading => {
  const known = moment.sure
  const [hour] = hours
  if (known === undefined || hour === undefined) return moment
  const named = hours.map(({ minutes }) => minutes)
  const isBorneOut = [known, known.there].some(
    (one) => one !== undefined && named.includes(timeOfDay(one.at)),
  )
  if (isBorneOut) return moment
  const at = later(`${known.at.slice(0, 10)}T00:00`, hour.minutes)
  return {
    question: 'text-disagrees',
    options: [known, { at, source: hour.source }],
    source: hour.source,
  }
}

const timeOfDay = (at: string): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
