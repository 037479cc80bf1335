import { dateOf } from './dateOfHour.ts'
import { datesInText, type FoundDate } from './datesInText.ts'
import { asksWhenIn } from './doubtedHour.ts'
import { foldedText, type FoldedText } from './foldedText.ts'
import { hoursInText, type FoundHour } from './hoursInText.ts'
import { oldHoursIn, oldTimesIn, withoutOldHour, type OldTime } from './movedFrom.ts'
import { isHourToCome, isNoHour, isSetAside } from './notMeant.ts'
import { beginningOf, READ_SIGNS } from './readSigns.ts'
import { resolvedDate, type DateGround, type ResolvedDate } from './resolvedDate.ts'

/** What is found in a text before it is known what belongs together. */
export interface FoundTimes {
  /** As far as it is read. */
  readonly text: FoldedText
  readonly dates: readonly FoundDate[]
  readonly hours: readonly FoundHour[]
  /** Stretches that tell when something was to be before it was moved. */
  readonly old: readonly OldTime[]
  /** There is more than is looked at: nothing of it is sure. */
  readonly isMany: boolean
  /** The days each date may mean. */
  readonly resolved: ReadonlyMap<FoundDate, ResolvedDate>
  /** The date each hour stands by; none where it stands alone. */
  readonly dateOfHour: ReadonlyMap<FoundHour, FoundDate | undefined>
  /** Hours that stand alone. */
  readonly loose: readonly FoundHour[]
  readonly asksWhen: boolean
  readonly isToCome: boolean
}

/** Whoever names more days or hours than this fixes none of them; each is looked at with its sentence. */
const MOST = 200

/** The days and hours of a text that may be those of a meeting. */
export const foundIn = (whole: FoldedText, ground: DateGround): FoundTimes => {
  const isLong = whole.folded.length > READ_SIGNS
  const text = isLong ? foldedText(beginningOf(whole.lines.join('\n')), whole.part) : whole
  const [allDates, allHours] = [datesInText(text), hoursInText(text)]
  const all = allDates.slice(0, MOST).filter((date) => !isSetAside(text, date))
  const old = oldTimesIn(text, all)
  const isOld = (at: number): boolean => old.some(({ from, to }) => from <= at && at < to)
  const dates = all.filter(({ from }) => !isOld(from))
  const oldHours = oldHoursIn(text, allHours.slice(0, MOST), allDates)
  const hours = allHours
    .slice(0, MOST)
    .filter((hour) => !isNoHour(text, hour) && !isOld(hour.from) && !oldHours.has(hour))
    .map((hour) => withoutOldHour(hour, text))
  const dateOfHour = new Map(hours.map((hour) => [hour, dateOf(hour, dates, text)] as const))
  return {
    text,
    dates,
    resolved: new Map(dates.map((date) => [date, resolvedDate(date, ground)] as const)),
    hours,
    old,
    dateOfHour,
    loose: hours.filter((hour) => dateOfHour.get(hour) === undefined),
    isMany: Math.max(allDates.length, allHours.length) > MOST || isLong,
    asksWhen: asksWhenIn(text),
    isToCome: isHourToCome(text),
  }
}
