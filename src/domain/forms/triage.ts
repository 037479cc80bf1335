import { isMeeting, type Entry, type Interview } from '#domain/entry/entry.ts'
import { promiseSchema } from '#domain/entry/promise.ts'
import type { Application } from '#domain/logbook/application.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Telling } from '#domain/logbook/telling.ts'
import { isUnread, readableOf } from '#domain/calendar/naturalField.ts'
import { parseTimeOfDay } from '#domain/calendar/wallClock.ts'
import { tidyLine } from '#domain/fields/tidy.ts'
import { without } from '#domain/without.ts'
import type { Reason } from '#domain/outcome.ts'
import { DEFAULT_LENGTH_MINUTES } from './debriefDraft.ts'
import { promiseOf } from './promiseDraft.ts'
import {
  emptyPart,
  partKey,
  type PartDraft,
  type TriageDraft,
  type TriagePart,
} from './triageParts.ts'
import * as v from 'valibot'

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
