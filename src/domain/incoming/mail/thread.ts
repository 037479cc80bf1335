import { WEEKDAY_WORDS } from '#domain/calendar/naturalWords.ts'
import { dayOf, MINUTES_PER_DAY, weekdayOf } from '#domain/calendar/wallClock.ts'
import { datesInText } from './datesInText.ts'
import { foldedText } from './foldedText.ts'
import { languageOf, type Letter } from './letter.ts'
import { partsOf } from './ownText.ts'
import { asked, later } from './placed.ts'
import type { MomentOption, ReadingGround } from './reading.ts'
import type { ReadLetter } from './readLetter.ts'
import { beginningOf } from './readSigns.ts'
import { resolvedDate } from './resolvedDate.ts'

/** Of more dates in one thread nothing can be told. */
const MOST_DATES = 200

const datesOf = (text: string) =>
  datesInText(foldedText(beginningOf(text), 'text')).slice(0, MOST_DATES)

const quotedIn = (body: string): string =>
  body
    .split('\n')
    .flatMap((line) => (/^\s?>/u.test(line) ? [line.replace(/^(?:\s?>)+ ?/u, '')] : []))
    .join('\n')

const moved = (option: MomentOption, days: number): MomentOption => ({
  ...option,
  at: later(option.at, days * MINUTES_PER_DAY),
  ...(option.there === undefined
    ? {}
    : { there: { ...option.there, at: later(option.there.at, days * MINUTES_PER_DAY) } }),
})

/**
 * "Friday at 11 then", above a thread that names Friday the 4th: that Friday may be meant, and not the
 * one that comes next. Both are offered.
 */
export const againstThread = (
  read: ReadLetter,
  letter: Letter,
  earlier: readonly Letter[],
  ground: ReadingGround,
): ReadLetter => {
  const { sure } = read.meeting.moment
  if (sure === undefined) return read
  const told = sure.there?.at ?? sure.at
  const weekday = weekdayOf(dayOf(told))
  const { said } = partsOf(letter.body)
  const own = datesOf(`${letter.subject ?? ''}\n${said}`)
  const isAlone = own.some(({ words }) => WEEKDAY_WORDS.get(words.replace(/\.$/u, '')) === weekday)
  const context = {
    now: ground.now,
    sentAt: letter.sentAt,
    language: languageOf(letter.body) ?? ground.language,
    region: ground.region,
  }
  const daysOf = (dates: typeof own): readonly string[] =>
    dates.filter(({ is }) => is === 'written').flatMap((date) => resolvedDate(date, context).days)
  if (!isAlone || daysOf(own).includes(told.slice(0, 10))) return read
  const sent = (letter.sentAt ?? ground.now).slice(0, 10)
  const thread = [...earlier.map(({ body }) => body), quotedIn(letter.body)].join('\n')
  const others = new Set(
    daysOf(datesOf(thread))
      .filter((day) => day > sent && weekdayOf(dayOf(day)) === weekday)
      .map((day) => dayOf(day) - dayOf(told))
      .filter((away) => away !== 0),
  )
  if (others.size === 0) return read
  const options = [sure, ...[...others].map((away) => moved(sure, away))]
  const moment = asked('several', sure.source, options)
  return { ...read, meeting: { ...read.meeting, moment } }
}
