import { isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Telling, TellingName } from '#domain/logbook/telling.ts'
import { toTell } from '#domain/logbook/toTell.ts'
import { isUnread, readableOf } from '#domain/calendar/naturalField.ts'
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

/** Nothing answered yet. */
export const emptyPart = (): PartDraft => ({
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

/** The answers to all parts of a card, by the part: one that is told elsewhere takes none of the others along. */
export type TriageDraft = Readonly<Record<string, PartDraft>>

/** What a part's answers are kept under. */
export const partKey = ({ entry }: Pick<TriagePart, 'entry'>): string => entry ?? 'new'

/** One blank draft for each part. */
export const triageDraft = (parts: readonly TriagePart[]): Record<string, PartDraft> =>
  Object.fromEntries(parts.map((part) => [partKey(part), emptyPart()]))

/** What stands in the way of an answer: the field of a part, and why. */
export interface TriageError {
  /** As `partKey` names it. */
  readonly part: string
  readonly field: 'when' | 'hour' | 'promise'
  readonly reason: Reason
}

/** What answers amount to, or what is still to be completed in them. */
export type TriageChecked =
  | { readonly ok: true; readonly commands: readonly Command[] }
  | { readonly ok: false; readonly error: TriageError }

/** What new entries are made with. */
export interface TriageMaking {
  /** Wall clock in `zone`. */
  readonly now: string
  readonly zone: string
  /** The same for a part whenever it is asked: what is written again after a doubt is written once. */
  readonly idOf: (part: string, what: 'interview' | 'person') => string
}

/** A part with what was answered to it. */
interface Answered {
  readonly part: TriagePart
  readonly draft: PartDraft
  readonly key: string
}

const isDayOnly = ({ asks }: TriagePart): boolean => asks.includes('outcome')
const asksWhen = (part: TriagePart): boolean => part.asks.includes('interview') || isDayOnly(part)

/** Of an interview ahead nothing was announced yet: it is not asked, whatever was written before. */
const promiseIn = ({ draft }: Answered, now: string): unknown =>
  readableOf(draft.when) > now ? undefined : promiseOf(draft.promise)

const isBlank = ({ draft }: Answered): boolean =>
  draft.when === '' &&
  draft.hour === '' &&
  draft.met.length === 0 &&
  tidyLine(draft.name) === '' &&
  draft.promise.kind === ''

const errorOf = (answered: Answered, now: string): Omit<TriageError, 'part'> | undefined => {
  const { part, draft } = answered
  if (asksWhen(part) && (draft.when === '' || isUnread(draft.when, { dayOnly: isDayOnly(part) })))
    return { field: 'when', reason: 'date-impossible' }
  if (draft.hour !== '' && parseTimeOfDay(draft.hour) === null)
    return { field: 'hour', reason: 'date-impossible' }
  const promise = promiseIn(answered, now)
  return promise === undefined || v.safeParse(promiseSchema, promise).success
    ? undefined
    : { field: 'promise', reason: 'date-impossible' }
}

/** The moment an entry has once it is told: a day that was asked for keeps the hour that stands. */
const momentOf = (draft: PartDraft, entry: Entry): string => {
  if (draft.hour !== '') return `${entry.at.slice(0, 10)}T${draft.hour}`
  return draft.when === '' ? entry.at : `${draft.when.slice(0, 10)}${entry.at.slice(10)}`
}

const told = (interview: Interview, promise: unknown, met: readonly string[]): Interview => ({
  ...interview,
  met: [...new Set([...interview.met, ...met])],
  ...(promise === undefined ? {} : { promise: v.parse(promiseSchema, promise) }),
})

const commandsOfPart = (
  application: Application,
  answered: Answered,
  { now, zone, idOf }: TriageMaking,
): readonly Command[] => {
  const { part, draft, key } = answered
  const name = tidyLine(draft.name)
  const somebody = name === '' ? [] : [{ id: idOf(key, 'person'), name }]
  const met = [...draft.met, ...somebody.map(({ id }) => id)]
  const promise = promiseIn(answered, now)
  const noted = somebody.map((person) => ({
    do: 'note-person' as const,
    application: application.id,
    person,
  }))
  if (part.entry === null) {
    const interview: Interview = {
      kind: 'interview',
      id: idOf(key, 'interview'),
      at: draft.when,
      zone,
      durationMinutes: DEFAULT_LENGTH_MINUTES,
      met: [],
    }
    const entry = told(interview, promise, met)
    return [...noted, { do: 'record-entry', application: application.id, entry }]
  }
  const before = application.entries.find(({ id }) => id === part.entry)
  if (before === undefined) return []
  const moved = { ...before, at: momentOf(draft, before) }
  const entry = isMeeting(moved) ? told(moved, promise, met) : moved
  return [...noted, { do: 'correct-entry', application: application.id, entry, from: before }]
}

/** The card's details once what `isSettled` names is told or put aside. */
const settled = (application: Application, isSettled: (telling: Telling) => boolean): Command => {
  const { details } = application
  const left = (details.toTell ?? []).filter((telling) => !isSettled(telling))
  return {
    do: 'change-details',
    application: application.id,
    details: left.length === 0 ? without(details, 'toTell') : { ...details, toTell: left },
    from: details,
  }
}

const isOf = ({ asks, entry }: Telling, part: TriagePart): boolean =>
  part.entry === (entry ?? null) && part.asks.includes(asks)

/**
 * What the answers about a card amount to. A part nobody answered stays open, unless none is. Of an
 * interview that is told, whom one met and what was announced may stay empty: they are put aside, as
 * nobody asks twice; an hour that is not known stays open.
 */
export const triageCommands = (
  application: Application,
  parts: readonly TriagePart[],
  drafts: TriageDraft,
  making: TriageMaking,
): TriageChecked => {
  const all = parts.map((part): Answered => {
    const key = partKey(part)
    return { part, draft: drafts[key] ?? emptyPart(), key }
  })
  const some = all.filter((answered) => !isBlank(answered))
  const answered = some.length === 0 ? all.slice(0, 1) : some
  for (const each of answered) {
    const error = errorOf(each, making.now)
    if (error !== undefined) return { ok: false, error: { part: each.key, ...error } }
  }
  const isTold = (telling: Telling): boolean =>
    answered.some(
      ({ part, draft }) => isOf(telling, part) && !(telling.asks === 'hour' && draft.hour === ''),
    )
  return {
    ok: true,
    commands: [
      ...answered.flatMap((each) => commandsOfPart(application, each, making)),
      settled(application, isTold),
    ],
  }
}

/** There was no interview, or nothing more is known of a part: the card is not asked about it any more. */
export const putAside = (application: Application, part: TriagePart): Command =>
  settled(application, (telling) => isOf(telling, part))
