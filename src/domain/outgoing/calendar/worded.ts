import { plainText } from '#domain/outgoing/contentLines.ts'
import type { Person } from '#domain/logbook/person.ts'
import type { CalendarDetails } from './calendarDetails.ts'
import type { CalendarMoment } from './calendarMoment.ts'
import type { CalendarWords } from './calendarWords.ts'

/** What a calendar says of a moment; nothing else of it leaves. */
export interface Worded {
  readonly summary: string
  readonly location?: string
  readonly description?: string
  readonly url?: string
}

/** More than any calendar shows; the whole of it stays in the logbook. */
const NOTES_MAX = 4_000

const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu

const plainLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ')

const withoutLinks = (text: string): string => plainLine(text.replace(ADDRESS, ' '))

const shortened = (text: string): string => {
  const signs = [...text]
  return signs.length <= NOTES_MAX ? text : `${signs.slice(0, NOTES_MAX).join('')}…`
}

const waysOf = ({ phone, assistantPhone, email }: Person): readonly string[] =>
  [phone, assistantPhone, email].filter((way) => way !== undefined && way !== '') as string[]

/** How a text is told: without web addresses, unless they may leave. */
const teller = ({
  links,
}: CalendarDetails): {
  readonly line: (text: string) => string
  readonly text: (text: string) => string
} => ({
  line: links ? plainLine : withoutLinks,
  text: links ? plainText : (text) => plainText(text.replace(ADDRESS, '')),
})

const summaryOf = (
  { kind, step, people, company, post }: CalendarMoment,
  details: CalendarDetails,
  words: CalendarWords,
): string => {
  const what =
    kind === 'step' && step !== undefined
      ? words.step(step, details.people ? people[0] : undefined)
      : words.kind(kind === 'step' ? 'interview' : kind)
  const { line } = teller(details)
  return plainLine(details.company ? words.about(what, line(company), line(post)) : what)
}

const descriptionOf = (
  moment: CalendarMoment,
  details: CalendarDetails,
  words: CalendarWords,
): string => {
  const { line, text } = teller(details)
  const channel = moment.step?.channels[0]?.channel
  const lines = [
    ...(channel === undefined ? [] : [words.channel(channel)]),
    ...(moment.mode === undefined ? [] : [words.mode(moment.mode)]),
    ...(details.people && moment.people.length > 0
      ? [words.labelled('people', moment.people.map((one) => line(words.person(one))).join(', '))]
      : []),
    ...(details.reach
      ? [...new Set(moment.people.flatMap(waysOf))].map((way) => words.labelled('reach', line(way)))
      : []),
    ...(details.money ? moment.money.map((sum) => words.labelled('money', text(sum))) : []),
    ...(details.links ? moment.links.map((link) => words.labelled('links', line(link))) : []),
    ...(details.notes
      ? moment.notes.map((note) => words.labelled('notes', shortened(text(note))))
      : []),
  ]
  return lines.filter((told) => told !== '').join('\n')
}

/** What leaves of a moment with what was ticked, and nothing besides: in no property, in no form. */
export const worded = (
  moment: CalendarMoment,
  details: CalendarDetails,
  words: CalendarWords,
): Worded => {
  const description = descriptionOf(moment, details, words)
  const location =
    details.place && moment.place !== undefined ? teller(details).line(moment.place) : ''
  const [url] = details.links ? moment.links : []
  return {
    summary: summaryOf(moment, details, words),
    ...(location === '' ? {} : { location }),
    ...(description === '' ? {} : { description }),
    ...(url === undefined ? {} : { url }),
  }
}
