import { isErasing } from '#domain/union/gone.ts'
import {
  covers,
  eraseWords,
  noteGone,
  readErasures,
  type Erasure,
} from '#electron/host/logbook/events/erasures.ts'
import { countWrite, readValue, writeValue } from '#electron/host/logbook/events/namedValues.ts'
import { sealOf } from '#electron/host/logbook/events/seal.ts'
import { enterDevice } from '#electron/host/logbook/live/author.ts'
import type { Connection, Row, Storable } from '#electron/host/logbook/storage/connection.ts'
import type { Step } from '#electron/host/logbook/storage/steps.ts'
import { hexOf, placesIn } from './unknownIn.ts'

/** What was taken over would not stand in this log. */
export class Unfit extends Error {}

/** Rows between two signs that it gets on. */
const STEP = 500

const COLUMNS = `seq, device, n, lamport, seen, envelope, batch, ordinal, type, version, application,
  subject, subjects, recorded_at, salt, body, erased_by, body_hash, prev_hash, hash`
/** Places in a row of `COLUMNS`. */
const AT = {
  device: 1,
  type: 8,
  application: 10,
  subjects: 12,
  salt: 14,
  body: 15,
  by: 16,
  hash: 19,
}

/** Numbers of the devices of another log in this one. */
const enterDevices = (here: Connection, there: Connection): ReadonlyMap<number, number> => {
  const [own, theirs] = [readValue(here, 'id'), readValue(there, 'id')]
  const rows = there.prepare('SELECT device, id, logbook FROM devices ORDER BY device').iterate()
  return new Map(
    Array.from(rows, ([device, id, logbook]) => {
      const wrote = String(logbook ?? theirs)
      return [Number(device), enterDevice(here, String(id), wrote === own ? null : wrote)] as const
    }),
  )
}

/** Places of what is taken over, in the one log and in the other. */
interface Places {
  /** In this log, by the hash. */
  readonly here: ReadonlyMap<string, number>
  /** In the other one, by the hash. */
  readonly there: ReadonlyMap<string, number>
}

/** What an event holds of words, and what took them away. */
interface Words {
  readonly salt: Storable
  readonly body: Storable
  readonly by: number | null
}

const toldThere = (there: Connection, by: number): Erasure | undefined => {
  if (by > 0) {
    const hash = there.prepare('SELECT hash FROM events WHERE seq = ?').get(by)?.[0]
    return readErasures(there).find(({ event }) => event === hexOf(hash))
  }
  const row = there.prepare('SELECT application, subject, event FROM gone WHERE id = ?').get(-by)
  if (row === undefined) return undefined
  const [application, subject, event] = row as readonly [string | null, string | null, string]
  return { application, subject, event }
}

/** Words that are gone there are gone here too: told by the same event, or noted beside. */
const goneThere = (
  here: Connection,
  there: Connection,
  { by, seq }: { readonly by: number; readonly seq: number },
  places: Places,
): Words => {
  if (by === 0) return { salt: null, body: null, by: 0 }
  const told = toldThere(there, by)
  if (told === undefined) throw new Unfit()
  const place = by > 0 ? places.here.get(told.event) : undefined
  return {
    salt: null,
    body: null,
    by: place !== undefined && place > seq ? place : noteGone(here, told),
  }
}

/** Whether an event was written without knowing of an erasure that is known here. */
const isGoneHere =
  (row: Row, { there }: Places) =>
  (erasure: Erasure): boolean => {
    const told = there.get(erasure.event)
    if (told !== undefined && told < Number(row[0])) return false
    return covers(erasure, {
      application: row[AT.application] as string | null,
      subjects: row[AT.subjects] as string | null,
    })
  }

const copyBeside = (here: Connection, there: Connection): void => {
  const draft = here.prepare(
    `INSERT OR IGNORE INTO drafts (key, application, person, kept_at, content, seal)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const drafts = there.prepare('SELECT key, application, person, kept_at, content FROM drafts')
  for (const row of drafts.iterate())
    draft.run(...row, sealOf('drafts', ...(row as readonly (string | null)[])))
  const shown = here.prepare(
    'INSERT OR IGNORE INTO reminders_shown (key, shown_at, seal) VALUES (?, ?, ?)',
  )
  for (const row of there.prepare('SELECT key, shown_at FROM reminders_shown').iterate())
    shown.run(...row, sealOf('reminders_shown', ...(row as readonly (string | number)[])))
  countWrite(here)
}

const insertUnknown = (
  here: Connection,
  there: Connection,
  { erasures, step }: { readonly erasures: readonly Erasure[]; readonly step: Step },
): void => {
  const devices = enterDevices(here, there)
  const known = placesIn(here)
  const rows = Array.from(
    there.prepare(`SELECT ${COLUMNS} FROM events ORDER BY seq`).iterate(),
  ).filter((row) => !known.has(hexOf(row[AT.hash])))
  const places: { readonly here: Map<string, number>; readonly there: Map<string, number> } = {
    here: known,
    there: placesIn(there),
  }
  const before = Number(here.value('SELECT coalesce(max(seq), 0) FROM events'))
  for (const [at, row] of rows.entries()) places.here.set(hexOf(row[AT.hash]), before + at + 1)
  const insert = here.prepare(
    `INSERT INTO events (${COLUMNS}) VALUES (${Array.from({ length: 20 }, () => '?').join(', ')})`,
  )
  for (const [at, row] of rows.entries()) {
    const seq = before + at + 1
    const isTelling = isErasing({ type: String(row[AT.type]) })
    const goes = isTelling ? undefined : erasures.find(isGoneHere(row, places))
    const words: Words =
      row[AT.body] === null
        ? goneThere(here, there, { by: Number(row[AT.by]), seq }, places)
        : goes === undefined
          ? { salt: row[AT.salt] ?? null, body: row[AT.body] ?? null, by: null }
          : { salt: null, body: null, by: noteGone(here, goes) }
    const taken = [...row]
    taken[0] = seq
    taken[AT.device] = devices.get(Number(row[AT.device])) ?? null
    taken[AT.salt] = words.salt
    taken[AT.body] = words.body
    taken[AT.by] = words.by
    insert.run(...taken)
    if (at % STEP === 0) step(at / rows.length)
  }
}

/** Empties what was erased on either side; true where words of this log have to go. */
const eraseBoth = (here: Connection, there: Connection, own: readonly Erasure[]): boolean => {
  const told = new Set(own.map(({ event }) => event))
  const theirs = readErasures(there).filter(({ event }) => !told.has(event))
  eraseWords(here, [...own, ...theirs])
  return theirs.length > 0
}

/**
 * Takes over from another log all events that are not known here, as they are, behind what stands
 * here; inside a transaction, of a copy that nobody else reads. What was erased on either side is erased
 * then. Throws `Unfit` where the other log does not fit into this one.
 */
export const takeEvents = (here: Connection, there: Connection, step: Step): void => {
  const erasures = readErasures(here)
  insertUnknown(here, there, { erasures, step })
  eraseBoth(here, there, erasures)
}

/**
 * The same in the log itself, from a copy of it (attached as `joined`) that took them over: what it holds
 * more goes behind what stands here, row by row as it is. Inside a transaction; true where words of this
 * log had to go.
 */
export const takeJoined = (here: Connection, there: Connection): boolean => {
  const own = readErasures(here)
  for (const [table, key] of [
    ['devices', 'device'],
    ['gone', 'id'],
    ['events', 'seq'],
  ] as const)
    here.exec(
      `INSERT INTO main.${table} SELECT * FROM joined.${table}
       WHERE ${key} > (SELECT coalesce(max(${key}), 0) FROM main.${table}) ORDER BY ${key}`,
    )
  copyBeside(here, there)
  const erases = eraseBoth(here, there, own)
  if (erases) writeValue(here, 'erasing', '1')
  return erases
}
