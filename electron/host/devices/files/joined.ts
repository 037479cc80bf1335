import { placeAll } from '#domain/union/causality.ts'
import { foldUnion } from '#domain/union/foldUnion.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { insideOf } from '#domain/outgoing/logbook/inside.ts'
import type { UnionIndex } from '#electron/host/logbook/events/carried.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import { isUnderstood } from '#electron/host/logbook/events/eventKinds.ts'
import { fillEmpty } from '#electron/host/logbook/live/createDatabase.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { transaction } from '#electron/host/logbook/storage/transaction.ts'
import { becomes } from '#electron/host/logbook/live/becomes.ts'
import { takeCarried } from '#electron/host/logbook/union/takeCarried.ts'
import { makeUnionIndex } from '#electron/host/logbook/union/unionIndex.ts'

/** A logbook that several computers keep, put together from what they carried. */
export interface JoinAsked {
  /** Where it is put: nothing is there yet, or a copy of the logbook that it is added to. */
  readonly into: string
  readonly isCopy: boolean
  readonly logbook: string
}

/** The events of one file. */
export interface GatheredFile {
  readonly path: string
  readonly events: readonly CarriedEvent[]
}

/** A file of which all events stand in what was put together: where, and which of them have no words. */
export interface JoinedFile {
  readonly path: string
  readonly places: readonly number[]
  readonly empty: readonly number[]
}

/** How many of the events stand there, and how many wait for others. */
export interface Joined {
  readonly files: readonly JoinedFile[]
  readonly taken: number
  readonly waiting: number
  /** Those that rule there: what one computer was set to before it joined gives way. */
  readonly settings: Settings | null
}

/** What lies in a folder, as far as it tells which logbook it is. */
export interface CarriedInside {
  readonly applications: number
  readonly people: number
  readonly entries: number
  /** Ids of who wrote. */
  readonly devices: readonly string[]
  /** The last word, and who wrote it; UTC. */
  readonly last?: { readonly device: string; readonly at: string }
}

const bodyOf = ({ body }: CarriedEvent): unknown =>
  body === null ? null : (JSON.parse(body) as unknown)

/** What events that were carried amount to. */
const foldCarried = (events: readonly CarriedEvent[]) => {
  const all = new Map(events.map((event) => [event.hash, event]))
  const { causality, ordered } = placeAll(
    Array.from(all.values(), (event) => ({
      ...event,
      ...{ seen: event.seen ?? [], subjects: event.subjects ?? [], body: bodyOf(event) },
    })),
  )
  const { logbook } = foldUnion(ordered, { causality, zone: 'UTC', isUnderstood })
  return { ordered, logbook }
}

const placesOf = ({ path, events }: GatheredFile, index: UnionIndex): readonly JoinedFile[] => {
  const places = events.map(({ hash }) => index.seqOf(hash))
  if (!places.every((place) => place !== undefined)) return []
  return [{ path, places, empty: places.filter((_, at) => events[at]?.body === null) }]
}

/** Puts events together into a database of its own. */
export const joinInto = (
  { into, isCopy, logbook }: JoinAsked,
  gathered: readonly GatheredFile[],
): Joined => {
  const events = gathered.flatMap((file) => file.events)
  if (!isCopy) {
    createPrivateFile(into)
    fillEmpty(into, MIGRATIONS)
  }
  const connection = connect(into)
  try {
    const index = makeUnionIndex(() => connection)
    const taken = transaction(connection, () => {
      becomes(connection, logbook)
      return takeCarried(connection, index, events)
    })
    index.catchUp()
    const told = events.some(({ type }) => type === 'settings-changed')
    const settings = isCopy && told ? foldCarried(events).logbook.settings : null
    const files = gathered.flatMap((file) => placesOf(file, index))
    return { files, taken: taken.seqs.length, waiting: taken.waiting.length, settings }
  } finally {
    connection.close()
  }
}

/** What events amount to, for a look before they are taken over. */
export const insideCarried = (gathered: readonly GatheredFile[]): CarriedInside => {
  const { ordered, logbook } = foldCarried(gathered.flatMap(({ events }) => events))
  const { applications, people, entries } = insideOf(logbook)
  const last = ordered.at(-1)
  return {
    ...{ applications, people, entries, devices: [...new Set(ordered.map((e) => e.device))] },
    ...(last === undefined ? {} : { last: { device: last.device, at: last.recordedAt } }),
  }
}
