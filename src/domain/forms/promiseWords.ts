import type { PromiseDraft } from './promiseDraft.ts'
import { isUnread, readField } from '#domain/calendar/naturalField.ts'
import { foldPhrase, NUMBER_WORDS } from '#domain/calendar/naturalWords.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Language } from '#domain/language.ts'

/** What typed words are read against. */
interface Read {
  readonly now: LocalDateTime
  readonly language: Language
}

type Said = Pick<PromiseDraft, 'kind'> & Partial<PromiseDraft>

const DELAY = /^(?:sous|d'?ici|within)(?: les| a| the next)? (\S+) ([a-z]+)$/
const BY = /^(?:d'?ici(?: a)?|au plus tard|by|no later than) (?:le |la |au )?(.+)$/
const BY_AFTER = /^(.+) (?:au plus tard|at the latest)$/
const BEFORE = /^(?:avant|before) (?:le )?(.+)$/
/** "Avant la fin de la semaine" is no day before another: which one is meant is asked. */
const STRETCH = /\b(?:fin|debut|milieu|courant|semaine|mois|end|start|middle|week|month)\b/

const UNITS: Readonly<Record<string, readonly ['within' | 'hours', number]>> = {
  h: ['hours', 1],
  heure: ['hours', 1],
  heures: ['hours', 1],
  hour: ['hours', 1],
  hours: ['hours', 1],
  j: ['within', 1],
  jour: ['within', 1],
  jours: ['within', 1],
  day: ['within', 1],
  days: ['within', 1],
  semaine: ['within', 7],
  semaines: ['within', 7],
  week: ['within', 7],
  weeks: ['within', 7],
}

/** "sous 48h" is written in one word, too. */
const spaced = (words: string): string => words.replace(/(\d)(?=[a-z])/g, '$1 ')

const delayIn = (folded: string): Said | undefined => {
  const [, written = '', word = ''] = DELAY.exec(spaced(folded)) ?? []
  const unit = UNITS[word]
  const count = /^\d+$/.test(written) ? Number(written) : NUMBER_WORDS.get(written)
  if (unit === undefined || count === undefined) return undefined
  const [kind, each] = unit
  return kind === 'hours'
    ? { kind, hours: String(count * each) }
    : { kind, days: String(count * each) }
}

const dayIn = (words: string | undefined, read: Read): string | undefined => {
  if (words === undefined) return undefined
  const { value, dropsTime } = readField(words, {
    ...read,
    leaning: 'future',
    standing: '',
    dayOnly: true,
  })
  return value === '' || dropsTime || isUnread(value, { dayOnly: true }) ? undefined : value
}

/**
 * What words about a promise say beside a plain day: a limit ("by Friday", « avant vendredi ») or a
 * delay (« sous 48 heures »). Undefined for a day alone, and where anything is unsure: the form asks
 * then.
 */
export const promiseInWords = (text: string, read: Read): Said | undefined => {
  const folded = foldPhrase(text)
  const delay = delayIn(folded)
  if (delay !== undefined) return delay
  const before = BEFORE.exec(folded)?.[1]
  if (before !== undefined) {
    const date = STRETCH.test(before) ? undefined : dayIn(before, read)
    return date === undefined ? undefined : { kind: 'before', date }
  }
  const by = BY.exec(folded)?.[1] ?? BY_AFTER.exec(folded)?.[1]
  const date = dayIn(by, read)
  return date === undefined ? undefined : { kind: 'by', date }
}
