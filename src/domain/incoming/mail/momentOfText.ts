import { at as atMinute, dayOf, localDateTime } from '#domain/calendar/wallClock.ts'
import { asked, sure } from './placed.ts'
import type { MomentOption, MomentReading, Source } from './reading.ts'
import type { TextMoment, TextTimes } from './textMoments.ts'

/** When a mail says it is to be, and how long. */
export interface TextMomentReading {
  readonly moment: MomentReading
  readonly minutes?: number
}

const MOST_OPTIONS = 8

const distinct = (options: readonly MomentOption[]): readonly MomentOption[] =>
  [...new Map(options.toReversed().map((option) => [option.at, option])).values()].toReversed()

const ofMoments = (moments: readonly TextMoment[]): MomentReading => {
  const [first] = moments
  const source = first?.source as Source
  const certain = distinct(
    moments.filter(({ question }) => question === undefined).flatMap(({ options }) => options),
  )
  const doubtful = moments.filter(({ question }) => question !== undefined)
  const [only, second] = certain
  const isBorneOut = doubtful.every(({ options }) => options.some(({ at }) => at === only?.at))
  if (only !== undefined && second === undefined && isBorneOut) return sure(only)
  const question =
    second !== undefined || only !== undefined ? 'several' : (doubtful[0]?.question ?? 'several')
  const all = distinct(moments.flatMap(({ options }) => options))
  const days = new Set(all.map(({ at }) => at.slice(0, 10)))
  const [day] = days
  return {
    ...asked(question, source, all.slice(0, MOST_OPTIONS)),
    ...(days.size === 1 && day !== undefined ? { day } : {}),
  }
}

/** A day without its hour, with the hours that stand elsewhere in the mail to choose from. */
const ofDays = ({ days, hours }: TextTimes): MomentReading | undefined => {
  const [first] = days
  if (first === undefined) return undefined
  const questioned = days.find(({ question }) => question !== undefined)
  const known = [...new Set(days.flatMap(({ day }) => day ?? []))]
  const [day, other] = known
  if (day === undefined)
    return { question: first.question ?? 'no-day', options: [], source: first.source }
  if (other !== undefined) return { question: 'several', options: [], source: first.source }
  const options = hours
    .slice(0, MOST_OPTIONS)
    .map(({ minutes, source }) => ({ at: localDateTime(atMinute(dayOf(day), minutes)), source }))
  return { ...asked(questioned?.question ?? 'no-hour', first.source, options), day }
}

/** What the times of a mail amount to: one moment, or a question. Undefined where it names no day. */
export const momentOfText = (times: TextTimes): TextMomentReading | undefined => {
  const { moments } = times
  if (moments.length === 0) {
    const moment = ofDays(times)
    return moment === undefined ? undefined : { moment }
  }
  const moment = ofMoments(moments)
  const lengths = new Set(moments.flatMap(({ minutes }) => minutes ?? []))
  const [minutes] = lengths
  return { moment, ...(lengths.size === 1 && minutes !== undefined ? { minutes } : {}) }
}
