import type { PromiseDraft } from './promiseDraft.ts'
import { readPhrase } from '#domain/calendar/naturalPhrase.ts'
import type { PhraseContext, Said, Sayings } from '#domain/calendar/naturalSayings.ts'
import { readRefined } from '#domain/calendar/naturalRefined.ts'
import { readSentence } from '#domain/calendar/naturalSentence.ts'
import { localDate } from '#domain/calendar/wallClock.ts'
import { same } from '#domain/same.ts'

/** What typed words are read against; a promise lies ahead. */
export type PromiseContext = Omit<PhraseContext, 'leaning'>

/** One promise words may mean, as the form keeps it. */
export type ReadPromise = Readonly<
  Partial<PromiseDraft> & { kind: Exclude<PromiseDraft['kind'], '' | 'none'> }
>

/** What words about a promise may mean. */
export interface ReadPromises {
  /** One promise, and nothing else can be meant; else those found are offered, and none is taken. */
  readonly sure: boolean
  readonly promises: readonly ReadPromise[]
  /** The words each was found in, where the rest of the sentence was not understood; else empty. */
  readonly words: readonly string[]
  /** A plain day, of which nothing is said: it takes away no limit that was chosen beside it. */
  readonly isPlain: boolean
  /** An hour was said, which a promise has no place for. */
  readonly dropsTime: boolean
}

/** The longest delays the logbook keeps as such; a longer one is kept by the day it ends on. */
const MOST_HOURS = 240
const MOST_DAYS = 365

const promiseOfSaid = ({ day, reach, within }: Said): ReadPromise => {
  if (within?.unit === 'days' && within.count <= MOST_DAYS)
    return { kind: 'within', days: String(within.count) }
  if (within?.unit === 'hours' && within.count <= MOST_HOURS)
    return { kind: 'hours', hours: String(within.count) }
  // What begins on a day and ends on none is expected on that day, where the person says so.
  const kind = reach === 'by' || reach === 'before' ? reach : 'date'
  return { kind, date: localDate(day) }
}

const NOTHING: ReadPromises = {
  sure: false,
  promises: [],
  words: [],
  isPlain: false,
  dropsTime: false,
}
/** More than these in one sentence are no longer one promise to choose. */
const MOST_OFFERED = 5

/** A promise lies ahead: one that lies behind was meant otherwise. */
const isAhead = ({ date }: ReadPromise, { now }: PromiseContext): boolean =>
  date === undefined || date >= now.slice(0, 10)

/** The promises something said may mean, each once; an hour alone names no day. */
const promisesOf = ({ said, isVague }: Sayings): readonly ReadPromise[] => {
  const found = said.filter(({ hadDay }) => hadDay).map(promiseOfSaid)
  const all: readonly ReadPromise[] = isVague ? [...found, { kind: 'vague' }] : found
  return all.filter((one, at) => all.findIndex((other) => same(one, other)) === at)
}

/** What is found in a sentence of which not every word is understood: it is offered, none is taken. */
const offeredIn = (text: string, context: PhraseContext): ReadPromises => {
  const parts = readSentence(text, context).map(({ words, sayings }) => ({
    words,
    promises: promisesOf(sayings),
  }))
  const each = parts.flatMap(({ words, promises }) =>
    promises.map((promise) => ({ promise, words })),
  )
  const all = each.filter(
    ({ promise }, at) =>
      isAhead(promise, context) && each.findIndex((other) => same(other.promise, promise)) === at,
  )
  if (all.length > MOST_OFFERED) return NOTHING
  return {
    ...NOTHING,
    promises: all.map(({ promise }) => promise),
    words: all.map(({ words }) => words),
  }
}

/**
 * Reads a promise as it was said: a day, a limit ("by Friday", « avant Noël »), a delay (« sous
 * 48 heures », "within 5 working days"), a stretch that is theirs to its last day (« fin de semaine
 * prochaine »). Where the words may mean several promises, or name no end (« pas avant vendredi »),
 * they are offered and none is taken. Where a word is not understood, what is said beside it is
 * offered too, if nothing there could turn it round.
 */
export const readPromise = (text: string, context: PromiseContext): ReadPromises => {
  const leaning = { ...context, leaning: 'future' } as const
  const read = readPhrase(text, leaning) ?? readRefined(text, leaning)
  const promises = read === null ? [] : promisesOf(read)
  if (read === null || promises.length === 0) return offeredIn(text, leaning)
  const [first] = promises
  return {
    sure:
      read.isDaySure && promises.length === 1 && promises.every((each) => isAhead(each, context)),
    promises,
    words: promises.map(() => ''),
    isPlain: !read.isVague && promises.length === 1 && first?.kind === 'date',
    dropsTime: read.said.some(
      ({ hadDay, minutes, within }) => hadDay && minutes !== null && within === undefined,
    ),
  }
}
