import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { isCall } from '#domain/entry/isCall.ts'
import {
  awaitsAnswer,
  channelOf,
  counts,
  hasLine,
  sentIn,
  subjectOf,
  type Entry,
  type EntryOf,
  type KindOfLine,
} from '#domain/entry/entry.ts'
import { foldLetters } from '#domain/fold.ts'
import { interviewOf, recipient } from './about.ts'
import type { MessageContext } from './context.ts'

type Attempt = EntryOf<KindOfLine<'attempt'>>

/**
 * What went to the reader so far. An entry that names nobody went to the only person known, and a
 * thanks that names nobody to everybody met.
 */
const toReader = (context: MessageContext): readonly Entry[] => {
  const { application, now } = context
  const reader = recipient(context)?.id
  const isAlone = application.people.length <= 1
  return application.entries.filter((entry) => {
    if (entry.at > now || !counts(entry.kind, 'contact')) return false
    const { subject } = subjectOf(entry)
    if (subject !== undefined) return subject === reader
    return isAlone || (entry.kind === 'thanks' && reader !== undefined)
  })
}

/** What went to the reader since the interview the message is about. */
export const sinceInterview = (context: MessageContext): readonly Entry[] => {
  const from = interviewOf(context)?.at ?? ''
  return toReader(context).filter(({ at }) => at >= from)
}

/** The latest message or call of one's own to the reader since the interview that passes. */
export const latestAttempt = (
  context: MessageContext,
  passes: (entry: Attempt) => boolean,
): Attempt | undefined =>
  sinceInterview(context).findLast(
    (entry): entry is Attempt => hasLine(entry, 'attempt') && awaitsAnswer(entry) && passes(entry),
  )

/** When we last spoke by telephone or face to face since the interview, whoever called. */
export const lastTalkAt = (context: MessageContext): LocalDateTime | undefined =>
  sinceInterview(context).findLast(
    (entry) => hasLine(entry, 'attempt') && entry.outcome === 'reached',
  )?.at

/** Whether the reader was thanked since the interview. */
export const wasThanked = (context: MessageContext): boolean =>
  sinceInterview(context).some(({ kind }) => kind === 'thanks')

/** By telephone nothing was written, and an invitation says nothing of what else is sent. */
const isWritten = (entry: Entry): boolean =>
  !isCall(channelOf(entry)) &&
  entry.kind !== 'linkedin-invitation' &&
  channelOf(entry) !== 'in-person'

/** The texts the reader has had, as far as they were kept. */
export const receivedTexts = (context: MessageContext): readonly string[] =>
  toReader(context).flatMap((entry) => {
    const text = sentIn(entry)
    return text === undefined || text.trim() === '' ? [] : [text]
  })

/**
 * How many written messages of a kind the reader has had since the interview whose words were not
 * kept: thanks, or all others.
 */
export const receivedUnread = (context: MessageContext, kind?: 'thanks' | 'others'): number =>
  sinceInterview(context).filter(
    (entry) =>
      isWritten(entry) &&
      (sentIn(entry) ?? '').trim() === '' &&
      (kind === undefined || (entry.kind === 'thanks') === (kind === 'thanks')),
  ).length

const words = (text: string): string =>
  ` ${(foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** Whether the reader has had these words already, in whatever sentence. */
export const wasSaid = (context: MessageContext, text: string): boolean => {
  const said = words(text)
  return said.trim() !== '' && receivedTexts(context).some((one) => words(one).includes(said))
}

/** How much of two paragraphs is the same, 0 to 1: the words of both over all of them. */
const alike = (a: string, b: string): number => {
  const [first, second] = [new Set(words(a).split(' ')), new Set(words(b).split(' '))]
  const all = new Set([...first, ...second]).size
  return [...first].filter((word) => second.has(word)).length / all
}

/** From so much in common on, two paragraphs read as the same one. */
const SAME_FROM = 0.7
/** Shorter than this a paragraph is a greeting or a closing. */
const LEAST_WORDS = 4

/** What a text says between its greeting and its closing, paragraph by paragraph. */
export const paragraphsIn = (text: string): readonly string[] =>
  text
    .split(/\n{2,}/u)
    .slice(0, -1)
    .filter((paragraph) => (paragraph.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST_WORDS)

/** How many paragraphs of a draft the reader has had before. */
export const repeatedIn = (body: string, context: MessageContext): number => {
  const had = receivedTexts(context).flatMap(paragraphsIn)
  return paragraphsIn(body).filter((paragraph) =>
    had.some((before) => alike(paragraph, before) >= SAME_FROM),
  ).length
}
