import { without } from '#domain/without.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import type { CarriedFile } from '../carrier/carrier.ts'
import type { OpenedFile } from '../files/carriedFile.ts'
import { readName } from '../carrier/carriedName.ts'
import { isRecipient } from '../files/handedKey.ts'
import type { HeardHead, KnownFile } from '../memory/memory.ts'
import { spansOf } from '../memory/spans.ts'
import type { ExchangeParts, ExchangeTrouble, Listing } from './parts.ts'

/** Events taken over at once: more would be felt at the window. */
const SLICE = 300

const counterOf = (path: string): number => Number(/\/h-(\d+)-/u.exec(path)?.[1] ?? 0)

/** Files whose bytes this computer does not know yet. */
const unread = (
  { memory, waiting, by }: ExchangeParts,
  listing: Listing,
): readonly CarriedFile[] => {
  const outdated = new Set(memory.outdated)
  return [...listing.values()].filter(({ path, size }) => {
    const name = readName(path)
    if (name?.kind !== 'events' && name?.kind !== 'head') return false
    if (memory.bad[path] === size || outdated.has(path)) return false
    if (name.kind === 'head')
      return (
        name.device !== by.device && counterOf(path) > (memory.heads[name.device]?.counter ?? -1)
      )
    return memory.files[path]?.size !== size && waiting.get(path)?.size !== size
  })
}

const noteHead = (
  parts: ExchangeParts,
  path: string,
  { by, head }: Extract<OpenedFile, { is: 'head' }>,
): void => {
  const { memory } = parts
  const heardAt = parts.now()
  const before = memory.heads[by.device]?.rung ?? []
  const rung = head.rung.map((told) => {
    const known = before.find(({ step, moment }) => step === told.step && moment === told.moment)
    return { ...told, heardAt: known?.heardAt ?? heardAt }
  })
  // The first it told stays: whoever has the logbook's key could tell another one in its name.
  const first = memory.heads[by.device]?.recipient ?? head.recipient
  const heard: HeardHead = {
    ...{ ...without(head, 'recipient'), rung, path, program: by.program, heardAt },
    ...(first !== undefined && isRecipient(first) ? { recipient: first } : {}),
  }
  parts.memory = { ...memory, heads: { ...memory.heads, [by.device]: heard } }
}

/** Reads one file; what stood in the way, or null. */
const readOne = async (parts: ExchangeParts, file: CarriedFile): Promise<ExchangeTrouble> => {
  if (!file.isHere) return 'not-downloaded'
  const read = await parts.carrier.read(file.path)
  const { key, by, memory } = parts
  const noteHalf = (): null => {
    parts.memory = { ...memory, bad: { ...memory.bad, [file.path]: file.size } }
    return null
  }
  // Listed, and gone since: whoever put it there made it anew.
  if (!read.ok)
    return read.trouble === 'half' ? noteHalf() : read.trouble === 'not-found' ? null : read.trouble
  const opened = await parts.ask('openCarried', {
    ...{ path: file.path, bytes: read.value, key, logbook: by.logbook, keeps: false },
  })
  if (!opened.ok) return 'not-saved'
  switch (opened.value.is) {
    case 'events':
      parts.waiting.set(file.path, { size: file.size, events: opened.value.events })
      return null
    case 'head':
      noteHead(parts, file.path, opened.value)
      return null
    case 'newer':
      return 'newer-program'
    case 'half':
      return noteHalf()
  }
}

/** What is known of a file whose events all stand here. */
const knownOf = (
  { carried }: ExchangeParts,
  { size, events }: { readonly size: number; readonly events: readonly CarriedEvent[] },
): KnownFile | null => {
  const index = carried.index()
  const places = events.map(({ hash }) => index.seqOf(hash))
  if (places.includes(undefined)) return null
  const empty = events.flatMap(({ body }, at) => (body === null ? [places[at] ?? 0] : []))
  return { size, spans: spansOf(places as number[]), empty }
}

/** Takes over what was read, in order, a few at a time. */
const takeAll = async (parts: ExchangeParts): Promise<ExchangeTrouble> => {
  const { carried, waiting, writer } = parts
  const index = carried.index()
  const unknown = new Map<string, CarriedEvent>()
  for (const { events } of waiting.values())
    for (const event of events)
      if (index.seqOf(event.hash) === undefined) unknown.set(event.hash, event)
  const ordered = [...unknown.values()].sort((a, b) => a.lamport - b.lamport)
  for (let from = 0; from < ordered.length; from += SLICE) {
    const taken = await writer.takeIn(ordered.slice(from, from + SLICE))
    if (!taken.ok) return 'not-saved'
    await parts.yieldToCalls()
  }
  for (const [path, file] of waiting) {
    await parts.yieldToCalls()
    const known = knownOf(parts, file)
    if (known === null) continue
    waiting.delete(path)
    parts.memory = { ...parts.memory, files: { ...parts.memory.files, [path]: known } }
  }
  return null
}

/** Reads what others put into the folder, and takes it over. */
export const readFolder = async (
  parts: ExchangeParts,
  listing: Listing,
): Promise<ExchangeTrouble> => {
  for (const path of parts.waiting.keys()) if (!listing.has(path)) parts.waiting.delete(path)
  let trouble: ExchangeTrouble = null
  for (const file of unread(parts, listing)) trouble = (await readOne(parts, file)) ?? trouble
  return (await takeAll(parts)) ?? trouble
}
