import {
  erasuresNoted,
  erasuresTold,
  type Erasure,
} from '#electron/host/logbook/events/erasures.ts'
import type { Live } from '#electron/host/logbook/live/liveDatabase.ts'

/**
 * Every erasure that an open log knows of, cheap to ask at each word that is typed: its events are gone
 * through once for each connection, then followed.
 */
export const makeErasedSoFar = (): ((
  live: Pick<Live, 'connection' | 'tail'>,
) => readonly Erasure[]) => {
  const known = new WeakMap<object, { readonly seq: number; readonly told: readonly Erasure[] }>()
  return ({ connection, tail: { seq } }) => {
    const before = known.get(connection)
    const told = [...(before?.told ?? []), ...erasuresTold(connection, before?.seq)]
    known.set(connection, { seq, told })
    return [...told, ...erasuresNoted(connection)]
  }
}
