import {
  at as atMinute,
  dayOf,
  localDateTime,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { FoundDate } from './datesInText.ts'
import { isDoubted } from './doubtedHour.ts'
import { sourceOf, type FoldedText } from './foldedText.ts'
import { foundIn, type FoundTimes } from './foundTimes.ts'
import type { FoundHour } from './hoursInText.ts'
import { datesFor, hasOtherDay, isOfWeek, namesWeek } from './namedTogether.ts'
import { isAside, isNoMeeting } from './notMeant.ts'
import { looksBack } from './lookingBack.ts'
import { offsetName, offsetsIn, optionAt, placed, placedInZone } from './placed.ts'
import type { MomentOption, MomentQuestion, ReadingGround, Source } from './reading.ts'
import type { DateGround, ResolvedDate } from './resolvedDate.ts'
import type { ZoneMeaning } from './zoneNames.ts'
import { meaningsOf } from './zonesOfHours.ts'

/** A moment named in a text: what it may be on the person's clock, and why that is asked. */
export interface TextMoment {
  readonly options: readonly MomentOption[]
  readonly question?: MomentQuestion
  readonly source: Source
  readonly minutes?: number
}

/** What the moments of a mail are read against. */
export interface TextGround extends DateGround, Pick<ReadingGround, 'zone'> {
  /** Clocks the sender may live by, where they show another hour than the person's. */
  readonly elsewhere: readonly ZoneMeaning[]
}

/** What a text says of when: moments with their hours, and days that are named without one. */
export interface TextTimes {
  readonly moments: readonly TextMoment[]
  readonly days: readonly {
    readonly day?: string
    readonly question?: MomentQuestion
    readonly source: Source
  }[]
  /** Hours that stand with no day. */
  readonly hours: readonly { readonly minutes: number; readonly source: Source }[]
}

/** The same hour on the person's clock by each zone that is named beside it; all must agree. */
const onClock = (
  local: LocalDateTime,
  meanings: readonly ZoneMeaning[],
  { zone, elsewhere }: TextGround,
  source: Source,
): TextMoment => {
  if (meanings.length > 0) {
    const readings = meanings.map((meaning) => placed(local, meaning, { zone, source }))
    const [first] = readings
    const options = readings.flatMap(({ sure, options: others }) =>
      sure === undefined ? others : [sure],
    )
    const isOne = readings.every(({ sure }) => sure !== undefined && sure.at === first?.sure?.at)
    if (isOne) return { options: options.slice(0, 1), source }
    const question = readings.find((reading) => reading.question !== undefined)?.question
    return { options, question: question ?? 'zones-disagree', source }
  }
  const own = placedInZone(local, zone, { zone, source })
  if (own.sure === undefined)
    return { options: own.options, ...(own.question && { question: own.question }), source }
  const others = elsewhere.flatMap((meaning): readonly MomentOption[] => {
    if (meaning.is === 'offset')
      return [
        optionAt(local, meaning.minutes, {
          zone,
          there: offsetName(meaning.minutes),
          as: offsetName(meaning.minutes),
          source,
        }),
      ]
    const there = meaning.is === 'zone' ? meaning.zone : (meaning.likely ?? zone)
    return offsetsIn(there, local).map((offset) =>
      optionAt(local, offset, { zone, there, as: there, source }),
    )
  })
  const differing = others.filter(({ at }) => at !== own.sure?.at)
  return differing.length === 0
    ? { options: [own.sure], source }
    : { options: [{ ...own.sure, as: zone }, ...differing], question: 'zone-vague', source }
}

const momentsOf = (
  hour: FoundHour,
  date: FoundDate,
  {
    text,
    resolved,
    meanings,
    ground,
  }: {
    text: FoldedText
    resolved: ResolvedDate
    meanings: readonly ZoneMeaning[]
    ground: TextGround
  },
): TextMoment => {
  const source = sourceOf(text, Math.min(hour.from, date.from), Math.max(hour.to, date.to))
  const clocks = [hour.minutes, ...(hour.either === undefined ? [] : [hour.either])]
  const each = resolved.days.flatMap((day) =>
    clocks.map((minutes) =>
      onClock(localDateTime(atMinute(dayOf(day), minutes)), meanings, ground, source),
    ),
  )
  const question =
    resolved.question ??
    (hour.isWindow ? 'no-hour' : undefined) ??
    each.find((one) => one.question !== undefined)?.question ??
    (clocks.length > 1 ? (hour.isMove === true ? 'several' : 'half-day') : undefined)
  const minutes =
    hour.end === undefined || hour.isWindow ? undefined : (hour.end - hour.minutes + 1440) % 1440
  return {
    options: hour.isWindow ? [] : each.flatMap(({ options }) => options),
    ...(question === undefined ? {} : { question }),
    ...(minutes === undefined || minutes === 0 || minutes > 720 ? {} : { minutes }),
    source,
  }
}

/** Where a sentence ends, as far as hours are told in one breath. */
const ENDS = /[.!?;]\s|\n/u

/** « 9 h accueil, 11 h entretien, le mardi 8 »: another hour stands in one sentence with this one. */
const hasOtherHour = ({ from, to }: FoundHour, { text, loose }: FoundTimes): boolean =>
  loose.some((other) => {
    const between = text.folded.slice(Math.min(to, other.to), Math.max(from, other.from))
    return between.length < 120 && !ENDS.test(between)
  })

/** Why an hour beside a day is not sure, by what stands around them. */
const doubtOf = (
  hour: FoundHour,
  date: FoundDate,
  found: FoundTimes,
): MomentQuestion | undefined => {
  const { text, isMany, asksWhen, isToCome } = found
  if (isMany || hasOtherDay(date, found) || isDoubted(text, { hour, date, asksWhen }))
    return 'several'
  if (hasOtherHour(hour, found)) return 'several'
  return isToCome ? 'no-hour' : undefined
}

/** « ce matin à 9 h », in a mail of noon: no hour to come. */
const hasBeen = ({ options, question }: TextMoment, { sentAt = '' }: TextGround): boolean =>
  question === undefined && options.every(({ at }) => at < sentAt)

/** A moment that is not sure for what stands beside it: another day, or an hour to be told. */
const withDoubt = (moment: TextMoment, question: MomentQuestion | undefined): TextMoment =>
  moment.question === undefined && question !== undefined ? { ...moment, question } : moment

/**
 * When a text says something is to be. Deadlines, opening hours and days of the past are no moments;
 * an hour without a day, or a day without an hour, is told as such.
 */
export const timesInText = (whole: FoldedText, ground: TextGround): TextTimes => {
  const found = foundIn(whole, ground)
  const { text, dates, hours, dateOfHour, resolved } = found
  const daysOf = (date: FoundDate): ResolvedDate => resolved.get(date) ?? { days: [] }
  const meanings = meaningsOf(hours, text, ground.zone)
  const withHour = new Set(dateOfHour.values())
  const sent = ground.sentAt?.slice(0, 10) ?? ''
  const isPast = (date: FoundDate): boolean => {
    const { days, question, all = days } = daysOf(date)
    const isBare = /^\p{L}+$/u.test(date.words)
    if (looksBack(text, date, { days: all, sent, isBare, hasHour: withHour.has(date) })) return true
    return question === undefined && days.every((day) => day < sent)
  }
  const isMeant = (date: FoundDate): boolean => !isNoMeeting(text, date) && !isPast(date)
  const isWeekNamed = namesWeek(text)
  const moments: TextMoment[] = []
  for (const hour of hours) {
    const date = dateOfHour.get(hour)
    if (date !== undefined && isMeant(date))
      for (const each of datesFor(date, dates, text).filter(isMeant)) {
        const moment = momentsOf(hour, each, {
          text,
          resolved: daysOf(each),
          meanings: meanings.get(hour) ?? [],
          ground,
        })
        if (hasBeen(moment, ground)) continue
        moments.push(
          (isWeekNamed && each.is === 'counted') || isOfWeek(text, each)
            ? { ...moment, options: [], question: 'no-day' }
            : withDoubt(moment, doubtOf(hour, each, found)),
        )
      }
  }
  const days = dates
    .filter((date) => isMeant(date) && !isAside(text, date) && !isOfWeek(text, date))
    .map((date) => {
      const {
        days: [day],
        question,
      } = daysOf(date)
      return {
        ...(day === undefined ? {} : { day }),
        ...(question === undefined ? {} : { question }),
        source: sourceOf(text, date.from, date.to),
      }
    })
  return {
    moments,
    days,
    hours: found.loose.map((hour) => ({
      minutes: hour.minutes,
      source: sourceOf(text, hour.from, hour.to),
    })),
  }
}
