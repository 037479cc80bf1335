import type { PromiseDraft } from './promiseDraft.ts'
import { readPhrase } from '#domain/calendar/naturalPhrase.ts'
import type { PhraseContext, Said } from '#domain/calendar/naturalSayings.ts'
import { readRefined } from '#domain/calendar/naturalRefined.ts'
import { readSentence } from '#domain/calendar/naturalSentence.ts'
import { localDate } from '#domain/calendar/wallClock.ts'

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

const NOTHING: ReadPromises = { sure: false, promises: [], isPlain: false, dropsTime: false }

/**
 * Reads a promise as it was said: a day, a limit ("by Friday", « avant Noël »), a delay (« sous
 * 48 heures », "within 5 working days"), a stretch that is theirs to its last day (« fin de semaine
 * prochaine »). Where the words may mean several promises, or name no end (« pas avant vendredi »),
 * they are offered and none is taken. Where a word is not understood, what is said beside it is
 * offered too, if nothing there could turn it round.
 */
export const readPromise = (text: string, context: PromiseContext): ReadPromises => {
  const ahead = { ...context, leaning: 'future' } as const
  const read = readPhrase(text, ahead) ?? readRefined(text, ahead) ?? readSentence(text, ahead)
  if (read === null) return NOTHING
  // An hour alone names no day.
  const said = read.said.filter(({ hadDay }) => hadDay)
  const found = new Map(said.map((each) => [JSON.stringify(promiseOfSaid(each)), each]))
  const promises = [...found.values()].map(promiseOfSaid)
  if (promises.length === 0 && !read.isVague) return NOTHING
  const [first] = promises
  // A promise lies ahead: one that lies behind was meant otherwise.
  const isAhead = promises.every(
    ({ date }) => date === undefined || date >= context.now.slice(0, 10),
  )
  return {
    sure: read.isDaySure && promises.length === 1 && isAhead,
    promises: read.isVague ? [...promises, { kind: 'vague' }] : promises,
    isPlain: !read.isVague && promises.length === 1 && first?.kind === 'date',
    dropsTime: said.some(({ minutes, within }) => minutes !== null && within === undefined),
  }
}
