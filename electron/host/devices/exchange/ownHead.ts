import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import type { UnionIndex } from '#electron/host/logbook/events/carried.ts'
import { readName } from '../carrier/carriedName.ts'
import type { ExchangeParts, ExchangeTrouble, Listing } from './parts.ts'
import { putBack } from './publish.ts'

/** The last event of each device that stands here, by its number. */
export const tipsIn = (index: UnionIndex): CarriedDevice['tips'] => {
  const tips = new Map<string, { device: string; n: number; hash: string }>()
  for (const { device, n, hash } of index.all())
    if (n > (tips.get(device)?.n ?? 0)) tips.set(device, { device, n, hash })
  return [...tips.values()].sort((a, b) => (a.device < b.device ? -1 : 1))
}

/** What stands here and what it amounts to, as of one moment: no write is half done. */
const heldHere = async ({
  carried,
  state,
  writer,
}: ExchangeParts): Promise<Pick<CarriedDevice, 'tips' | 'isErasing' | 'state'>> => {
  await state.ready()
  return writer.betweenWrites(() =>
    Promise.resolve({
      tips: tipsIn(carried.index()),
      isErasing: carried.isErasing(),
      state: state.now(),
    }),
  )
}

/** What this computer says of itself besides, for the reminders of the others. */
export type SaidBeside = Pick<CarriedDevice, 'rung' | 'inUse'>

/** Says what this computer holds, where that changed: in a new file, after which the one before goes. */
export const publishHead = async (
  parts: ExchangeParts,
  listing: Listing,
  beside: SaidBeside,
): Promise<ExchangeTrouble> => {
  const { memory, by, key, carrier } = parts
  const said: Omit<CarriedDevice, 'counter'> = {
    name: memory.name,
    ...(await heldHere(parts)),
    retired: [...new Set([...memory.former, ...memory.retired])],
    recipient: parts.recipient,
    ...beside,
  }
  const text = JSON.stringify(said)
  const stands = memory.said !== null && listing.has(memory.said.path)
  if (stands && memory.said.text === text) return null
  const counter = memory.counter + 1
  const made = await parts.ask('makeCarried', { key, by, head: { ...said, counter } })
  if (!made.ok) return 'not-saved'
  const { path, bytes } = made.value
  const trouble = await putBack(carrier, path, bytes)
  if (trouble !== null) return trouble
  parts.memory = { ...parts.memory, counter, said: { text, path } }
  for (const other of listing.keys()) {
    const name = readName(other)
    const isOwn =
      name?.kind === 'head' && (name.device === by.device || memory.former.includes(name.device))
    if (isOwn && other !== path) await carrier.remove(other)
  }
  return null
}
