import { setImmediate } from 'node:timers/promises'
import { bodyHash, envelopeHash, GENESIS, sameHash } from './envelope.ts'
import type { Connection, Row } from '#electron/host/logbook/storage/connection.ts'

/** Events checked without letting anything else run: a few milliseconds. */
const SLICE = 500

const COLUMNS = `seq, batch, ordinal, type, version, application, subject, recorded_at,
  salt, body, body_hash, prev_hash, hash`

type Link = { readonly seq: number; readonly hash: Uint8Array }

/** The link a sound row makes, or null when it does not follow from `previous`. */
const follow = (row: Row, previous: Link): Link | null => {
  const [seq, batch, ordinal, type, version, application, subject, recordedAt] = row as [
    ...[seq: number, batch: string, ordinal: number, type: string, version: number],
    ...[application: string | null, subject: string | null, recordedAt: string],
  ]
  const [salt, body, ofBody, prevHash, hash] = row.slice(8) as [
    ...[salt: Uint8Array | null, body: string | null],
    ...[ofBody: Uint8Array, prevHash: Uint8Array, hash: Uint8Array],
  ]
  // Erasing empties both; anything else that makes one of them vanish is damage.
  if ((salt === null) !== (body === null)) return null
  if (salt !== null && body !== null && !sameHash(bodyHash(salt, body), ofBody)) return null
  const envelope = { seq, batch, ordinal, type, version, application, subject, recordedAt }
  const sound =
    sameHash(prevHash, previous.hash) && sameHash(hash, envelopeHash(envelope, ofBody, prevHash))
  return sound ? { seq, hash } : null
}

/**
 * Recomputes the whole chain in slices. Names the first position whose event is not what was
 * written (changed, missing or out of place), or null. `connection` is asked for again at each
 * slice, since it may be replaced in between.
 */
export const verifyChain = async (
  connection: () => Connection,
): Promise<{ readonly damagedSeq: number } | null> => {
  let last: Link = { seq: 0, hash: GENESIS }
  for (;;) {
    const select = `SELECT ${COLUMNS} FROM events WHERE seq > ? ORDER BY seq LIMIT ${SLICE}`
    const rows = [...connection().prepare(select).iterate(last.seq)]
    if (rows.length === 0) return null
    for (const row of rows) {
      const link = follow(row, last)
      if (link === null) return { damagedSeq: last.seq + 1 }
      last = link
    }
    await setImmediate()
  }
}
