import type { Entry } from '#domain/entry/entry.ts'
import type { Language } from '#domain/language.ts'
import { isMeeting } from '#domain/entry/entry.ts'
import type { RowContent } from './content.ts'
import { momentOf, pastMomentOf } from './content.ts'
import { ROW_WORDS } from './rowWords.ts'
import { noteParts } from './rowNotes.ts'

/** What the entries of rows are written with. */
export interface EntryContext {
  readonly now: string
  readonly zone: string
  readonly language: Language
  /** Begins the ids of everything one row writes. */
  readonly prefix: string
}

const DURATION_MINUTES = 60

/** The id of the last interview and of the outcome that a row writes. */
export const entryIds = (prefix: string, content: RowContent) => ({
  interview: `${prefix}-i${String(Math.max(0, content.interviews.length - 1))}`,
  outcome: `${prefix}-o`,
})

const outcomeEntry = (
  { outcome }: RowContent,
  { now, zone, language, prefix }: EntryContext,
): Entry | null => {
  if (outcome === undefined) return null
  const { is, on, until, reason } = outcome
  const words = ROW_WORDS[language]
  const dated = { id: `${prefix}-o`, zone, at: on === undefined ? now : pastMomentOf(on, now) }
  const unknown = on === undefined ? { note: words.dayUnknown } : {}
  switch (is) {
    case 'offer':
      return {
        kind: 'offer',
        ...dated,
        ...unknown,
        ...(until === undefined ? {} : { deadline: until }),
      }
    case 'hired':
      return { kind: 'hire', ...dated, ...unknown }
    case 'refused':
      return { kind: 'refusal', ...dated, ...unknown, ...(reason === undefined ? {} : { reason }) }
    case 'expired':
      return { kind: 'let-go', ...dated, reason: 'silence', note: words.expired }
    default:
      return { kind: 'let-go', ...dated, reason: is }
  }
}

/** The entries that rows amount to; `people` are the ids of those they name, in their order. */
export const entriesOf = (
  content: RowContent,
  people: readonly string[],
  isSentNew: boolean,
  context: EntryContext,
): readonly Entry[] => {
  const { now, zone, language, prefix } = context
  const { sent, sentAgain = [], channel, interviews, mode, followUps, promiseOn } = content
  const met = content.people.flatMap(({ isMet }, at) => (isMet === true ? (people[at] ?? []) : []))
  const entries: Entry[] = []
  const sendings = isSentNew && typeof sent !== 'string' ? [sent, ...sentAgain] : []
  for (const [at, day] of sendings.entries())
    entries.push({
      kind: 'applied',
      id: `${prefix}-s${at === 0 ? '' : String(at)}`,
      zone,
      at: pastMomentOf(day, now),
      ...(channel === undefined ? {} : { channel }),
    })
  for (const [at, day] of interviews.entries()) {
    const isLast = at === interviews.length - 1
    entries.push({
      kind: 'interview',
      id: `${prefix}-i${String(at)}`,
      zone: day.zone ?? zone,
      at: momentOf(day),
      durationMinutes: DURATION_MINUTES,
      met: isLast ? met : [],
      ...(isLast && mode !== undefined ? { mode } : {}),
      ...(isLast && promiseOn !== undefined ? { promise: { kind: 'date', date: promiseOn } } : {}),
    })
  }
  for (const [at, day] of followUps.entries())
    entries.push({
      kind: 'note',
      id: `${prefix}-f${String(at)}`,
      zone,
      at: pastMomentOf(day, now),
      note: ROW_WORDS[language].followedUp,
    })
  const outcome = outcomeEntry(content, context)
  return outcome === null ? entries : [...entries, outcome]
}

/** Notes that a card which is there gets, as entries of their own: what it says already stays as it is. */
export const noteEntries = (
  lines: readonly string[],
  { now, zone, prefix }: EntryContext,
): readonly Entry[] =>
  noteParts(lines).map((note, at) => ({
    kind: 'note',
    id: `${prefix}-n${String(at)}`,
    zone,
    at: now,
    note,
  }))

/** Whether entries hold an interview. */
export const holdsMeeting = (entries: readonly Entry[]): boolean => entries.some(isMeeting)
