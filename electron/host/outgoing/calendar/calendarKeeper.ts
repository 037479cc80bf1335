import { accepted, type Outcome } from '#domain/outcome.ts'
import type { FollowingCalendar } from '#contract/outgoingCalendar.ts'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'
import { addressOf, isAddress, newAddress } from './address.ts'
import { openMemory, type MemoryAtHand } from './calendarMemory.ts'
import { makeCurrentCalendar, type CurrentCalendar } from './currentCalendar.ts'
import { makeFileKeeper } from './fileKeeper.ts'
import { followed, type Follow } from './followed.ts'
import type { KeeperParts } from './keeperParts.ts'

/** The calendar that is kept current: in a file, at an address, or in neither. */
export interface CalendarKeeper extends Pick<CurrentCalendar, 'noteWrite'> {
  readonly view: () => FollowingCalendar
  readonly follow: (asked: Follow) => Promise<Outcome<FollowingCalendar>>
  /** Brings the file up to date where it is not; never throws, whatever the disk does. */
  readonly keep: () => Promise<void>
  /** The calendar, for whoever asks at the address; null for any other address. */
  readonly served: (path: string) => Promise<string | null>
  /** Another program listens where this one did, and may have been asked: the address is another. */
  readonly renewAddress: () => void
  /** Where it is kept could not be read any more, and it was not set up since. */
  readonly isLost: () => boolean
  /** What is remembered, for calendars made once. */
  readonly memory: MemoryAtHand
}

export const makeCalendarKeeper = (parts: KeeperParts): CalendarKeeper => {
  const inTurn = serialQueue()
  const memory = openMemory(parts.folder)
  const current = makeCurrentCalendar(parts, memory)
  const file = makeFileKeeper(parts, memory, current)
  let isSetUp = false
  /** What is kept may not be readable yet: the address is another one as soon as it is known. */
  let isToRenew = false

  const known = (): ReturnType<MemoryAtHand['get']> => {
    const now = memory.get()
    if (!isToRenew || now.secret === undefined) return now
    isToRenew = false
    memory.put({ ...now, secret: newAddress() })
    return memory.get()
  }
  const view = (): FollowingCalendar => {
    const { details, secret } = known()
    const told = file.told()
    return {
      details,
      ...(told === undefined ? {} : { file: told }),
      ...(secret === undefined || !parts.serves ? {} : { address: addressOf(secret) }),
      serves: parts.serves,
    }
  }

  return {
    memory,
    view,
    noteWrite: current.noteWrite,
    follow: (asked) =>
      inTurn(async () => {
        const next = followed(known(), asked, parts.pathOf)
        if (!next.ok) return next
        memory.put(next.value)
        isSetUp = true
        file.beginAnew()
        await file.keep()
        return accepted(view())
      }),
    keep: () => inTurn(file.keep),
    isLost: () => !isSetUp && memory.wasLost(),
    served: (path) =>
      inTurn(async () => {
        const { secret } = known()
        const open = parts.working()
        const isOpen = secret !== undefined && isAddress(path, secret)
        return isOpen && open !== null ? current.text(open) : null
      }),
    renewAddress: () => {
      isToRenew = true
      known()
    },
  }
}
