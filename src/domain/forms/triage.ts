import { isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Telling, TellingName } from '#domain/logbook/telling.ts'
import { toTell } from '#domain/logbook/toTell.ts'
import { isUnread } from '#domain/calendar/naturalField.ts'
import { parseTimeOfDay } from '#domain/calendar/wallClock.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { without } from '#domain/without.ts'
import type { Reason } from '#domain/outcome.ts'
import { DEFAULT_LENGTH_MINUTES } from './debriefDraft.ts'
import { emptyPromise, promiseOf, type PromiseDraft } from './promiseDraft.ts'
import * as v from 'valibot'

/** What is asked together of a card: all that a file left open about one interview, or one outcome. */
export interface TriagePart {
  /** The entry it is about; null for an interview that is not noted yet. */
  readonly entry: string | null
  readonly asks: readonly TellingName[]
  /** The day that is known, where only the hour is missing. */
  readonly day?: string
}

/** The answers to one part, as texts while they are written. */
export interface PartDraft {
  /** `YYYY-MM-DDTHH:mm`, of an outcome `YYYY-MM-DD`; the words as written while they cannot be read. */
  when: string
  /** `HH:mm`, where only that is asked. */
  hour: string
  /** Ids of people known on the card. */
  met: string[]
  /** Somebody else, by name. */
  name: string
  promise: PromiseDraft
}

const emptyPart = (): PartDraft => ({
  when: '',
  hour: '',
  met: [],
  name: '',
  promise: emptyPromise(),
})

/** What is still to be told of a card, gathered by what it is about. */
export const triageParts = (application: Application): readonly TriagePart[] => {
  const parts = new Map<string | null, Telling[]>()
  for (const telling of toTell(application)) {
    const entry = telling.entry ?? null
    parts.set(entry, [...(parts.get(entry) ?? []), telling])
  }
  return [...parts].map(([entry, tellings]) => {
    const day = tellings.find(({ on }) => on !== undefined)?.on
    return {
      entry,
      asks: tellings.map(({ asks }) => asks),
      ...(day === undefined ? {} : { day }),
    }
  })
}

/** One blank draft for each part. */
export const triageDraft = (parts: readonly TriagePart[]): PartDraft[] => parts.map(emptyPart)

/** What stands in the way of an answer: the field of a part, by its place, and why. */
export interface TriageError {
  readonly part: number
  readonly field: 'when' | 'hour' | 'promise'
  readonly reason: Reason
}

/** What answers amount to, or what is still to be completed in them. */
export type TriageChecked =
  | { readonly ok: true; readonly commands: readonly Command[] }
  | { readonly ok: false; readonly error: TriageError }

/** What new entries are made with. */
interface Making {
  readonly zone: string
  readonly newId: () => string
}

const isDayOnly = ({ asks }: TriagePart): boolean => asks.includes('outcome')

const errorOf = (part: TriagePart, draft: PartDraft): Omit<TriageError, 'part'> | undefined => {
  const asksWhen = part.asks.includes('interview') || isDayOnly(part)
  const dayOnly = isDayOnly(part)
  if (asksWhen && (draft.when === '' || isUnread(draft.when, { dayOnly })))
    return { field: 'when', reason: 'date-impossible' }
  if (part.asks.includes('hour') && parseTimeOfDay(draft.hour) === null)
    return { field: 'hour', reason: 'date-impossible' }
  const promise = promiseOf(draft.promise)
  return promise === undefined || v.safeParse(promiseSchema, promise).success
    ? undefined
    : { field: 'promise', reason: 'date-impossible' }
}

/** The moment an entry has once it is told: a day that was asked for keeps the hour that stands. */
const momentOf = (draft: PartDraft, entry: Entry): string => {
  if (draft.hour !== '') return `${entry.at.slice(0, 10)}T${draft.hour}`
  return draft.when === '' ? entry.at : `${draft.when.slice(0, 10)}${entry.at.slice(10)}`
}

const told = (interview: Interview, draft: PartDraft, met: readonly string[]): Interview => {
  const promise = promiseOf(draft.promise)
  return {
    ...interview,
    met: [...new Set([...interview.met, ...met])],
    ...(promise === undefined ? {} : { promise: v.parse(promiseSchema, promise) }),
  }
}

const newInterview = (draft: PartDraft, { zone, newId }: Making): Interview => ({
  kind: 'interview',
  id: newId(),
  at: draft.when,
  zone,
  durationMinutes: DEFAULT_LENGTH_MINUTES,
  met: [],
})

const commandsOfPart = (
  application: Application,
  part: TriagePart,
  draft: PartDraft,
  making: Making,
): readonly Command[] => {
  const name = tidyLine(draft.name)
  const somebody = name === '' ? [] : [{ id: making.newId(), name }]
  const met = [...draft.met, ...somebody.map(({ id }) => id)]
  const noted = somebody.map((person) => ({
    do: 'note-person' as const,
    application: application.id,
    person,
  }))
  if (part.entry === null) {
    const entry = told(newInterview(draft, making), draft, met)
    return [...noted, { do: 'record-entry', application: application.id, entry }]
  }
  const before = application.entries.find(({ id }) => id === part.entry)
  if (before === undefined) return []
  const moved = { ...before, at: momentOf(draft, before) }
  const entry = isMeeting(moved) ? told(moved, draft, met) : moved
  return [...noted, { do: 'correct-entry', application: application.id, entry, from: before }]
}

/** The card's details once these parts are told or put aside. */
const settled = (application: Application, parts: readonly TriagePart[]): Command => {
  const { details } = application
  const isSettled = ({ asks, entry }: Telling): boolean =>
    parts.some((part) => part.entry === (entry ?? null) && part.asks.includes(asks))
  const left = (details.toTell ?? []).filter((telling) => !isSettled(telling))
  return {
    do: 'change-details',
    application: application.id,
    details: left.length === 0 ? without(details, 'toTell') : { ...details, toTell: left },
    from: details,
  }
}

/**
 * What the answers about a card amount to. Whom one met and what was announced may stay empty: they
 * are then put aside, as nobody asks twice.
 */
export const triageCommands = (
  application: Application,
  parts: readonly TriagePart[],
  drafts: readonly PartDraft[],
  making: Making,
): TriageChecked => {
  const pairs = parts.map((part, at) => ({ part, draft: drafts[at] ?? emptyPart(), at }))
  for (const { part, draft, at } of pairs) {
    const error = errorOf(part, draft)
    if (error !== undefined) return { ok: false, error: { part: at, ...error } }
  }
  return {
    ok: true,
    commands: [
      ...pairs.flatMap(({ part, draft }) => commandsOfPart(application, part, draft, making)),
      settled(application, parts),
    ],
  }
}

/** There was no interview, or nothing more is known: the card is not asked about these any more. */
export const putAside = (application: Application, parts: readonly TriagePart[]): Command =>
  settled(application, parts)
