import type { Clock } from './clockReading.ts'
import type { DayContext } from './naturalDayContext.ts'
import { readBody, type Body } from './naturalBody.ts'
import { takeLimit, type Reach } from './naturalLimit.ts'
import { takePart, timeInPart, type FoundPart } from './naturalPart.ts'
import type { Place } from './naturalPlace.ts'
import { takeStretch, type FoundStretch } from './naturalRelative.ts'
import { takeTime } from './naturalTime.ts'
import { phraseTokens } from './naturalTokens.ts'
import { bareDays, isEarlierToday, isNow, timesOn, type Days } from './naturalSide.ts'
import { stretchSaid, type PhraseContext, type Said, type Sayings } from './naturalSayings.ts'
import { withoutSlips } from './naturalTypos.ts'
import { isBeyondReading } from './naturalWords.ts'
import { unwrapped } from './naturalWrapper.ts'
import { isEvent, isNews, namesNoDay } from './naturalVague.ts'
import { dayOfMinute, minuteOf, minutesInDay, type Minute, type MinutesInDay } from './wallClock.ts'

/** « Vendredi avant 17 h », "Friday by 5pm": the limit is of the hour, the day is theirs until then. */
const LIMIT_OF_HOUR =
  / (?:avant|dici(?: a)?|before|by|au plus tard(?: a)?|at the latest(?: by)?|no later than)$/

/** « Lundi après 18 h »: the day itself, from an hour on. */
const FROM_HOUR = / (?:apres|after|a partir de|from|past)$/

interface Parts {
  readonly limit: { readonly reach: Reach; readonly sure: boolean }
  readonly phrase: string
  readonly times: readonly MinutesInDay[]
  readonly clock: Clock | null
  readonly until: MinutesInDay | undefined
  readonly part: FoundPart
}

/** The end of a range, in the half of the day that follows its start where it may be either. */
const endAfter = (
  [start = 0]: readonly MinutesInDay[],
  ends: readonly MinutesInDay[],
): MinutesInDay | undefined => ends.find((end) => end > start) ?? ends[0]

const takeApart = (tokens: string, place: Place): Parts | null => {
  const part = takePart(tokens, place)
  const time = takeTime(part.rest, place)
  if (time === null) return null
  const hasHour = time.clock !== null || part.part !== null
  const isOfHour = hasHour && LIMIT_OF_HOUR.test(` ${time.rest}`)
  const rest = hasHour ? ` ${time.rest}`.replace(LIMIT_OF_HOUR, '') : time.rest
  const limit = takeLimit((time.clock === null ? rest : rest.replace(FROM_HOUR, '')).trim())
  const times = timeInPart(time.clock, part.part)
  if (times.some((minutes) => Number.isNaN(minutes))) return null
  return {
    limit: {
      ...limit,
      reach: isOfHour && limit.reach === 'on' ? 'by' : reachWith(limit.reach, hasHour, part),
    },
    phrase: limit.rest,
    times,
    clock: time.clock,
    until: time.until === null ? undefined : endAfter(times, timeInPart(time.until, part.part)),
    part,
  }
}

/** Before an hour of a day, that day is theirs; so it is at the end of the day. */
const reachWith = (reach: Reach, hasHour: boolean, { part }: FoundPart): Reach => {
  if (reach === 'before' && hasHour) return 'by'
  return reach === 'on' && part?.isEnd === true ? 'by' : reach
}

/** The day that counts of a stretch: its last one, or the day it begins where all is to be before. */
const dayOfSpan = (
  { first, last }: Body['spans'][number],
  { isStretch, isEnd, isMiddle }: Body,
  reach: Reach,
): Pick<Said, 'day' | 'reach'> => {
  if (!isStretch) return { day: first, reach }
  if (reach === 'before')
    return isEnd ? { day: last, reach: 'by' } : { day: isMiddle ? first + 4 : first, reach }
  return { day: reach === 'from' ? first : last, reach: reach === 'on' ? 'by' : reach }
}

/** The days a stretch may stand for, where a field does not ask for its end. */
const daysOfStretch = (
  { spans, isEnd, isMiddle }: Body,
  stretch: 'begin' | 'ask',
): readonly Pick<Said, 'day' | 'reach'>[] =>
  spans
    .flatMap(({ first, last }) =>
      stretch === 'ask' || isEnd || isMiddle ? [first, last] : [first],
    )
    .map((day) => ({ day, reach: 'on' }))

const dayAndTime = (tokens: string, now: Minute, place: PhraseContext): Sayings | null => {
  const parts = takeApart(tokens, place)
  if (parts === null) return null
  const { limit, phrase, times, clock, until, part } = parts
  const today = dayOfMinute(now)
  const isEnd = part.part?.isEnd === true
  const isOfToday = part.isToday || isEnd
  const context: DayContext = {
    today,
    nowMinutes: minutesInDay(now),
    minutes: times[0] ?? null,
    place,
    // A limit lies ahead, whatever else the field asks for.
    leaning: limit.reach === 'on' || isEnd ? place.leaning : 'future',
    reach: limit.reach,
  }
  const days =
    phrase === ''
      ? bareDays(parts, context, isOfToday ? today : place.about)
      : bodyDays(phrase, context, place.stretch)
  if (days === null) return null
  const said = days.days.flatMap((each) =>
    (each.minutes === undefined ? timesOn(each.day, parts, context) : [each.minutes]).map(
      (minutes) => ({
        ...each,
        minutes,
        hadDay: phrase !== '' || part.isToday || (isOfToday && times.length < 2),
      }),
    ),
  )
  return {
    said,
    isVague: limit.reach === 'from',
    isDaySure: days.sure && limit.sure && limit.reach !== 'from',
    isTimeSure: said.length <= days.days.length && clock?.sure !== false,
    until,
  }
}

const bodyDays = (
  phrase: string,
  context: DayContext,
  stretch: PhraseContext['stretch'],
): Days | null => {
  const { reach } = context
  const body = readBody(phrase, context)
  if (body === null) return null
  if (body.isStretch && stretch !== undefined && (reach === 'on' || reach === 'by')) {
    const days = daysOfStretch(body, stretch)
    return { days, sure: body.sure && reach === 'on' && stretch === 'begin' && days.length === 1 }
  }
  const days = body.spans.map((span) => dayOfSpan(span, body, reach))
  // Before what has begun there is no day left.
  if (days.some((each) => each.reach === 'before' && each.day <= context.today)) return null
  // An hour belongs to a day, and a week or a month has several.
  const isHourOfMany = body.isStretch && !body.isEnd && context.minutes !== null
  return { days, sure: body.sure && !isHourOfMany && !(reach === 'before' && body.isMiddle) }
}

const VAGUE: Sayings = { said: [], isVague: true, isDaySure: false, isTimeSure: true }

/** « Pas avant 15 jours », "not for a fortnight": the day it may begin, and no end. */
const NOT_FOR =
  /^(?:pas avant|not before|not for|not until|(?:pas|not) (?:moins d[eu]?|less than)|au moins|at least)(?: (?:au moins|at least|another|encore))? (\d.*)$/

const notFor = (stretch: FoundStretch, now: Minute, context: PhraseContext): Sayings | null => {
  const found = stretchSaid({ ...stretch, reach: 'on' }, now, context)
  return (
    found && {
      ...found,
      said: found.said.map((each) => ({ ...each, reach: 'from' })),
      isVague: true,
      isDaySure: false,
    }
  )
}

const read = (tokens: string, context: PhraseContext): Sayings | null => {
  if (tokens === '') return null
  const now = minuteOf(context.now)
  if (isNow(tokens, context.leaning))
    return {
      said: [{ reach: 'on', day: dayOfMinute(now), minutes: minutesInDay(now), hadDay: true }],
      isVague: false,
      isDaySure: true,
      isTimeSure: true,
    }
  const phrase = unwrapped(tokens)
  if (context.leaning === 'past' && isEarlierToday(phrase)) return dayAndTime('D0', now, context)
  if (namesNoDay(phrase) || (phrase !== tokens && isNews(phrase))) return VAGUE
  const later = NOT_FOR.exec(phrase)?.[1]
  const stretch = takeStretch(later === undefined ? phrase : `dans ${later}`)
  if (stretch !== null && later !== undefined) return notFor(stretch, now, context)
  const counted = stretch && stretchSaid(stretch, now, context)
  return counted ?? dayAndTime(phrase, now, context)
}

/** Reads words as they stand: no slip is put right. Null where one is not understood. */
export const readWords = (text: string, context: PhraseContext): Sayings | null =>
  read(phraseTokens(text, context.language), context)

/**
 * Reads what people type or were told about a day, in French or English. Null where any word is not
 * understood: nothing is read past. Slips in the names of days and months are put right only where
 * the words as they stand say nothing.
 */
export const readPhrase = (text: string, context: PhraseContext): Sayings | null => {
  if (isBeyondReading(text)) return null
  const tokens = phraseTokens(text, context.language)
  const found = read(tokens, context)
  if (found !== null) return found
  const mended = phraseTokens(withoutSlips(text), context.language)
  const again = mended === tokens ? null : read(mended, context)
  return again ?? (isEvent(unwrapped(mended)) ? VAGUE : null)
}
