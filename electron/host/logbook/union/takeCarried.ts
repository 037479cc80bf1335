import type { Placed } from '#domain/union/causality.ts'
import { erasingOf, takesAway } from '#domain/union/gone.ts'
import type { TakenIn, UnionIndex } from '#electron/host/logbook/events/carried.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import { eraseWords, noteGone, type Erasure } from '#electron/host/logbook/events/erasures.ts'
import { readValue, writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { enterDevice } from '#electron/host/logbook/live/author.ts'
import type { Connection, Storable } from '#electron/host/logbook/storage/connection.ts'

/** An erasure and where it stands, for telling who wrote knowing it. */
interface PlacedErasure extends Erasure {
  readonly seq: number
  readonly placed: Placed | undefined
}

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex')
const jsonOf = (list: readonly string[] | null): string | null =>
  list === null ? null : JSON.stringify(list)

const linkOf = ({ hash, previous, seen, n, lamport }: CarriedEvent) => ({
  ...{ hash, previous, n, lamport },
  seen: seen ?? [],
})

/** What of these can stand now, in order. */
const standing = (index: UnionIndex, events: readonly CarriedEvent[]): readonly CarriedEvent[] => {
  const byHash = new Map(events.map((event) => [event.hash, event]))
  const ordered = index.place([...byHash.values()].map(linkOf))
  return ordered.flatMap(({ hash }) => byHash.get(hash) ?? [])
}

/** What of an event tells whom it is about. */
interface About {
  readonly type: string
  readonly application: string | null
  readonly subjects: readonly string[] | null
}

const aboutOf = ({ type, application, subjects }: About) => ({
  ...{ type, application },
  subjects: subjects ?? [],
})

/** The erasure that an event tells. */
const toldBy = (event: About & { readonly hash: string }): Erasure | null => {
  const told = erasingOf(aboutOf(event))
  return told === null ? null : { event: event.hash, ...told }
}

const insertInto = (connection: Connection) => {
  const statement = connection.prepare(
    `INSERT INTO events (seq, device, n, lamport, seen, envelope, batch, ordinal, type, version,
       application, subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash)
     VALUES (${Array.from({ length: 20 }, () => '?').join(', ')})`,
  )
  const own = readValue(connection, 'id')
  const devices = new Map<string, number>()
  return (seq: number, event: CarriedEvent, goneBy: number | null): void => {
    const { logbook, device: id } = event
    const device = devices.get(id) ?? enterDevice(connection, id, logbook === own ? null : logbook)
    devices.set(id, device)
    const { n, lamport, seen, envelope, batch, ordinal, type, version, application } = event
    const { subject, subjects, recordedAt, salt, body, bodyHash, previous, hash } = event
    const words: readonly Storable[] =
      goneBy === null ? [salt === null ? null : bytesOf(salt), body, null] : [null, null, goneBy]
    statement.run(
      ...[seq, device, n, lamport, jsonOf(seen), envelope, batch, ordinal, type, version],
      ...[application, subject, jsonOf(subjects), recordedAt, ...words],
      ...[bytesOf(bodyHash), bytesOf(previous), bytesOf(hash)],
    )
  }
}

/**
 * Takes over events that other computers wrote, behind what stands here, as they are; inside a
 * transaction. What waits for others is left out. Words that an erasure takes away, known here or coming
 * with them, do not come in, and go from here, unless they were written knowing it.
 */
export const takeCarried = (
  connection: Connection,
  index: UnionIndex,
  events: readonly CarriedEvent[],
): TakenIn => {
  index.catchUp()
  const unknown = events.filter(({ hash }) => index.seqOf(hash) === undefined)
  const ordered = standing(index, unknown)
  const before = index.all().length
  const insert = insertInto(connection)
  const fresh: Erasure[] = []
  const stood = new Set(ordered.map(({ hash }) => hash))
  const { causality } = index
  const erasures: PlacedErasure[] = []
  const know = (seq: number, told: Erasure | null): void => {
    if (told !== null) erasures.push({ ...told, seq, placed: causality.of(told.event) })
  }
  for (const event of index.erasing()) know(event.seq, toldBy(event))
  ordered.forEach((event, at) => {
    const told = toldBy(event)
    if (told !== null) fresh.push(told)
    know(before + at + 1, told)
  })
  let erases = fresh.length > 0
  ordered.forEach((event, at) => {
    const seq = before + at + 1
    const placed = causality.of(event.hash)
    const by = erasures.find((erasing) => takesAway(erasing, { ...aboutOf(event), placed }))
    if (by === undefined && event.body === null) {
      insert(seq, event, event.goneBy == null ? 0 : noteGone(connection, event.goneBy))
      return
    }
    if (by !== undefined) erases ||= event.body !== null
    insert(seq, event, by === undefined ? null : by.seq > seq ? by.seq : noteGone(connection, by))
  })
  eraseWords(connection, fresh)
  if (erases) writeValue(connection, 'erasing', '1')
  return {
    seqs: ordered.map((_, at) => before + at + 1),
    waiting: unknown.flatMap(({ hash }) => (stood.has(hash) ? [] : [hash])),
    erases,
  }
}
