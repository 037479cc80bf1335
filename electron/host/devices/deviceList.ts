import { isDeepStrictEqual } from 'node:util'
import { localOf } from '#domain/calendar/zone.ts'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { DevicesView, OtherDevice } from '#domain/views/devices.ts'
import type { UnionIndex } from '#electron/host/logbook/events/carried.ts'
import { tipsIn } from './exchange/ownHead.ts'
import type { HeardHead, KeptPlace, SharingMemory } from './memory/memory.ts'

/** What the list is made of. */
export interface ListParts {
  readonly memory: SharingMemory
  readonly index: UnionIndex
  readonly device: string
  readonly zone: string
}

/** How a place is named on the screen: never a password. */
export const shownPlace = (place: KeptPlace): NonNullable<DevicesView['place']> => {
  if (place.kind === 'folder') return { kind: 'folder', shown: place.folder }
  const { address, user } = place
  return { kind: 'webdav', shown: URL.parse(address)?.host ?? '', server: { address, user } }
}

/** Ids of computers that somebody retired. */
export const retiredIn = ({ heads, retired }: SharingMemory): ReadonlySet<string> =>
  new Set([
    ...retired,
    // Who is retired here says nothing of others.
    ...Object.entries(heads).flatMap(([id, head]) => (retired.includes(id) ? [] : head.retired)),
  ])

/** Whether a computer with the same events as here comes to something else, read in the same way. */
const isReadOtherwise = (head: HeardHead, { said }: SharingMemory): boolean => {
  if (said === null || head.state === undefined) return false
  const own = JSON.parse(said.text) as Omit<CarriedDevice, 'counter'>
  return (
    own.state?.fold === head.state.fold &&
    own.state.events === head.state.events &&
    own.state.hash !== head.state.hash &&
    isDeepStrictEqual(own.tips, head.tips)
  )
}

const otherOf = (id: string, head: HeardHead, parts: ListParts): OtherDevice => {
  const { index, device, zone, memory } = parts
  const has = new Map(head.tips.map((tip) => [tip.device, tip.n]))
  const waiting = tipsIn(index).reduce(
    (sum, tip) => sum + Math.max(0, tip.n - (has.get(tip.device) ?? 0)),
    0,
  )
  const unheard = index.erasing().filter((event) => event.n > (has.get(event.device) ?? 0))
  const upTo = index
    .all()
    .findLast((event) => event.device === device && event.n <= (has.get(device) ?? 0))
  return {
    ...{ device: id, name: head.name, program: head.program, waiting },
    heardFrom: localOf(head.heardAt, zone),
    ...(upTo === undefined ? {} : { hasUpTo: localOf(Date.parse(upTo.recordedAt), zone) }),
    notYetErased: unheard.length + (head.isErasing ? 1 : 0),
    isRetired: retiredIn(memory).has(id),
    isReadOtherwise: isReadOtherwise(head, memory),
  }
}

/** The other computers, those heard from last in front. */
export const otherDevices = (parts: ListParts): readonly OtherDevice[] =>
  Object.entries(parts.memory.heads)
    .filter(([id]) => id !== parts.device && !parts.memory.former.includes(id))
    .sort(([, a], [, b]) => b.heardAt - a.heardAt)
    .map(([id, head]) => otherOf(id, head, parts))
