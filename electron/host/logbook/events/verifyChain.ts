import { isErasing } from '#domain/union/gone.ts'
import { setImmediate } from 'node:timers/promises'
import { peopleIn } from '#domain/logbook/eventPeople.ts'
import type { Step } from '#electron/host/logbook/storage/steps.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'
import { CHECKED_COLUMNS, checkedOf, readDevices, type Checked } from './checkedEvent.ts'
import { bodyHash, ENVELOPES, envelopeHash, GENESIS, sameHash } from './envelope.ts'
import { covers, erasureTold } from './erasures.ts'
import { makeEventPlaces, type EventPlaces } from './eventPlaces.ts'

/** Events checked without letting anything else run: a few milliseconds. */
const SLICE = 500

/** What is wrong with an event: its content alone, or its place among the others. */
export type Flaw = 'body' | 'envelope'

/** The last event of a device. */
interface Link {
  readonly n: number
  readonly lamport: number
  readonly hash: Uint8Array
}

const listed = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : JSON.stringify(ids)

/** What formula 1 does not cover follows from what it covers. */
const isEarlier = ({ body, envelope }: Checked): boolean => {
  const { n, lamport, seen, type, subject, subjects } = envelope
  const isFirst = lamport === n && seen === null
  if (!isFirst || body === null) return isFirst
  return listed(peopleIn({ type, subject, body: JSON.parse(body) })) === subjects
}

/** Tells of an empty body whether it is what an erasure left, and the erasure is told. */
const makeErasureCheck = (connection: () => Connection) => {
  const gone = (id: number) =>
    connection().prepare('SELECT application, subject, event FROM gone WHERE id = ?').get(id) as
      readonly [string | null, string | null, string] | undefined

  const eraser = (seq: number) =>
    connection()
      .prepare('SELECT type, application, subjects FROM events WHERE seq = ?')
      .get(seq) as readonly [string, string | null, string | null] | undefined

  return ({ seq, envelope, erasedBy, hash }: Checked): boolean => {
    if (erasedBy === null || isErasing(envelope)) return false
    if (erasedBy === 0) return envelope.envelope === 1
    if (erasedBy > 0) {
      const by = erasedBy > seq ? eraser(erasedBy) : undefined
      const told = by === undefined ? null : erasureTold(...by)
      return told !== null && covers(told, envelope)
    }
    const [application, subject, event] = gone(-erasedBy) ?? [null, null, '']
    return (
      covers({ application, subject }, envelope) ||
      (application === null && subject === null && event === Buffer.from(hash).toString('hex'))
    )
  }
}

/** Tells whether an event stands where its envelope says: counters are checked, not believed. */
const makePlaceCheck =
  (placeOf: EventPlaces) =>
  ({ seq, envelope, previous }: Checked, link: Link): boolean => {
    const seen = envelope.seen === null ? [] : (JSON.parse(envelope.seen) as readonly string[])
    const before = seen.map((hash) => placeOf(hash, seq)?.lamport)
    if (before.includes(undefined)) return false
    const lamport = 1 + Math.max(link.lamport, ...before.map((each) => each ?? 0))
    return (
      sameHash(previous, link.hash) && envelope.n === link.n + 1 && envelope.lamport === lamport
    )
  }

/**
 * What an event is written after that does not go on where the chain of its device stood last: nothing;
 * an event of that device further back, where two computers went on under one identity; or one from
 * before there were devices, which two computers may have had in common that each became one by itself.
 */
const beginning = (placeOf: EventPlaces, { seq, device, envelope, previous }: Checked): Link => {
  const nothing = { n: 0, lamport: 0, hash: GENESIS }
  if (envelope.n === 1) return nothing
  const found = placeOf(Buffer.from(previous).toString('hex'), seq)
  return found === undefined || (found.device !== device && found.envelope !== 1)
    ? nothing
    : { n: found.n, lamport: found.lamport, hash: previous }
}

/** Follows a log event by event, each device in its own chain: what is wrong with the next row, or null. */
export type Follower = (row: Row) => Flaw | null

/** `connection` is asked for again whenever it is needed, since it may be replaced in between. */
export const makeFollower = (connection: () => Connection): Follower => {
  const devices = readDevices(connection())
  const isErased = makeErasureCheck(connection)
  const placeOf = makeEventPlaces(connection)
  const isInPlace = makePlaceCheck(placeOf)
  const last = new Map<number, Link>()
  let position = 0

  const isSoundEnvelope = (checked: Checked): boolean => {
    const { seq, device, envelope, bodyHash: ofBody, previous, hash } = checked
    if (seq !== position + 1 || !devices.has(device)) return false
    if (!ENVELOPES.some((known) => known === envelope.envelope)) return false
    if (envelope.envelope === 2 && envelope.subject !== null) return false
    const before = last.get(device)
    const goesOn = before !== undefined && sameHash(previous, before.hash)
    const link = goesOn ? before : beginning(placeOf, checked)
    return isInPlace(checked, link) && sameHash(hash, envelopeHash(envelope, ofBody, previous))
  }

  const isSoundBody = (checked: Checked): boolean => {
    const { salt, body, erasedBy, bodyHash: ofBody } = checked
    // Erasing empties both; anything else that makes one of them vanish is damage.
    if (salt === null && body === null) return isErased(checked)
    if (salt === null || body === null || erasedBy !== null) return false
    return sameHash(bodyHash(salt, body), ofBody)
  }

  return (row) => {
    try {
      const checked = checkedOf(row, devices)
      if (!isSoundEnvelope(checked)) return 'envelope'
      const { seq, device, envelope, hash } = checked
      position = seq
      last.set(device, { n: envelope.n, lamport: envelope.lamport, hash })
      if (!isSoundBody(checked)) return 'body'
      return envelope.envelope === 1 && !isEarlier(checked) ? 'envelope' : null
    } catch (error) {
      // A column of another type, or text that is no JSON any more.
      if (error instanceof TypeError || error instanceof SyntaxError) return 'envelope'
      throw error
    }
  }
}

const slice = (connection: Connection, after: number, length: number): readonly Row[] =>
  Array.from(
    connection
      .prepare(`SELECT ${CHECKED_COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT ${length}`)
      .iterate(after),
  )

/** Every event that is not what was written, up to the first that breaks the chain, in order. */
export const flawsIn = function* (
  connection: Connection,
): Generator<{ readonly seq: number; readonly flaw: Flaw }> {
  const follow = makeFollower(() => connection)
  const rows = connection.prepare(`SELECT ${CHECKED_COLUMNS} FROM events ORDER BY seq`).iterate()
  let expected = 1
  for (const row of rows) {
    const flaw = follow(row)
    if (flaw !== null) yield { seq: expected, flaw }
    if (flaw === 'envelope') return
    expected += 1
  }
}

/**
 * Recomputes the whole chain in slices. Names the first position whose event is not what was
 * written (changed, missing or out of place), or null; `step` is told the share that is read. `connection` is asked for again at each
 * slice, since it may be replaced in between.
 */
export const verifyChain = async (
  connection: () => Connection,
  step: Step = () => undefined,
): Promise<{ readonly damagedSeq: number } | null> => {
  const follow = makeFollower(connection)
  const whole = Math.max(1, Number(connection().value('SELECT max(seq) FROM events')))
  for (let position = 0; ;) {
    const rows = slice(connection(), position, SLICE)
    if (rows.length === 0) return null
    for (const row of rows) {
      if (follow(row) !== null) return { damagedSeq: position + 1 }
      position += 1
    }
    step(position / whole)
    await setImmediate()
  }
}
