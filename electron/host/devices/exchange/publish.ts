import { without } from '#domain/without.ts'
import type { CarryTrouble } from '#domain/views/devices.ts'
import { readName, sumOf } from '../carrier/carriedName.ts'
import { countIn, gapsIn, holdsWords, placesIn, spansOf, together } from '../memory/spans.ts'
import type { KnownFile } from '../memory/memory.ts'
import type { ExchangeParts, ExchangeTrouble, Listing } from './parts.ts'

/** Events in one file. */
const FILE_MAX = 2_000
/** Files of about one size that become one. */
const GATHERED = 16
/** Events of a file that was gathered as often as it may be. */
const GATHERED_MAX = 20_000

/** Puts events into the folder as one file, and reads it back; then it counts as carried. */
const putEvents = async (
  parts: ExchangeParts,
  places: readonly number[],
): Promise<ExchangeTrouble> => {
  const events = parts.carried.events(places)
  const { key, by, carrier } = parts
  const made = await parts.ask('makeCarried', { key, by, events })
  if (!made.ok) return 'not-saved'
  const { path, bytes } = made.value
  const trouble = await putBack(carrier, path, bytes)
  if (trouble !== null) return trouble
  const empty = events.flatMap(({ body }, at) => (body === null ? [places[at] ?? 0] : []))
  const known = { size: bytes.length, spans: spansOf(places), empty }
  parts.memory = { ...parts.memory, files: { ...parts.memory.files, [path]: known } }
  return null
}

/** Whole there once it was read back: not every carrier says when it has only a part. */
export const putBack = async (
  { put, read }: ExchangeParts['carrier'],
  path: string,
  bytes: Uint8Array,
): Promise<CarryTrouble | null> => {
  const done = await put(path, bytes)
  if (!done.ok) return done.trouble
  const back = await read(path)
  if (!back.ok) return back.trouble
  return sumOf(back.value) === sumOf(bytes) ? null : 'half'
}

/** Places in pieces of one file each; what was written together stays together. */
const inFiles = ({ carried }: ExchangeParts, places: readonly number[]): readonly number[][] => {
  const pieces: number[][] = []
  const batches = new Map(carried.stored(places).map(({ seq, batch }) => [seq, batch]))
  for (const [at, place] of places.entries()) {
    const piece = pieces.at(-1)
    const before = places[at - 1]
    const goesOn = before !== undefined && batches.get(before) === batches.get(place)
    if (piece === undefined || (piece.length >= FILE_MAX && !goesOn)) pieces.push([place])
    else piece.push(place)
  }
  return pieces
}

/** Forgets files that are not there any more, or not whole any more: what they held is published again. */
const forgetGone = (parts: ExchangeParts, listing: Listing): void => {
  const { memory } = parts
  const isWhole = ([path]: readonly [string, unknown]): boolean =>
    memory.bad[path] === undefined || memory.bad[path] !== listing.get(path)?.size
  const files = Object.fromEntries(Object.entries(memory.files).filter(isWhole))
  const still = <Value>(known: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(known).filter(([path]) => listing.has(path)))
  const outdated = memory.outdated.filter((path) => listing.has(path))
  parts.memory = { ...memory, files: still(files), bad: still(memory.bad), outdated }
}

const removeFile = async (parts: ExchangeParts, path: string): Promise<ExchangeTrouble> => {
  const removed = await parts.carrier.remove(path)
  // One that another program holds goes the next time.
  if (!removed.ok) return removed.trouble
  const { files, bad, outdated } = parts.memory
  parts.memory = {
    ...{ ...parts.memory, files: without(files, path), bad: without(bad, path) },
    outdated: outdated.filter((other) => other !== path),
  }
  return null
}

const removeAll = async (
  parts: ExchangeParts,
  paths: readonly string[],
): Promise<ExchangeTrouble> => {
  let trouble: ExchangeTrouble = null
  for (const path of paths) trouble = (await removeFile(parts, path)) ?? trouble
  return trouble
}

/** Many small files of this computer become one: the new one first. */
const gather = async (parts: ExchangeParts): Promise<ExchangeTrouble> => {
  const own = Object.entries(parts.memory.files).filter(
    ([path]) => readName(path)?.kind === 'events' && path.startsWith(`${parts.by.device}/`),
  )
  const tiers = Map.groupBy(own, ([, { spans }]) =>
    Math.floor(Math.log(Math.max(1, countIn(spans))) / Math.log(GATHERED)),
  )
  for (const files of tiers.values()) {
    if (files.length < GATHERED) continue
    const places = new Set(files.flatMap(([, { spans }]) => [...placesIn(spans)]))
    if (places.size > GATHERED_MAX) continue
    const trouble = await putEvents(
      parts,
      [...places].sort((a, b) => a - b),
    )
    if (trouble !== null) return trouble
    return removeAll(
      parts,
      files.map(([path]) => path),
    )
  }
  return null
}

/** What of this computer's own files is no use: parts of files, and the same bytes under a second name. */
const useless = ({ memory, by }: ExchangeParts): readonly string[] => {
  const own = (path: string): boolean => path.startsWith(`${by.device}/`)
  const sums = new Set<string>()
  const doubled = Object.keys(memory.files)
    .sort((a, b) => a.length - b.length)
    .filter((path) => {
      const name = readName(path)
      const sum = name?.kind === 'events' ? name.sum : path
      const isSecond = sums.has(sum)
      sums.add(sum)
      return isSecond && own(path)
    })
  return [...doubled, ...Object.keys(memory.bad).filter(own)]
}

/** Keys of before, under the phrase or handed to somebody, and what was sealed for them. */
const outdated = ({ memory }: ExchangeParts, listing: Listing): readonly string[] => {
  const keys = [...listing.keys()].filter((path) => {
    const name = readName(path)
    return (name?.kind === 'key' || name?.kind === 'handed') && name.epoch < memory.key.epoch
  })
  return [...memory.outdated, ...keys]
}

/**
 * Publishes what the folder lacks, whoever wrote it, in the order it arrived here and so without holes;
 * anew what files hold of which words are erased, which then go, whoever put them there.
 */
export const publish = async (parts: ExchangeParts, listing: Listing): Promise<ExchangeTrouble> => {
  forgetGone(parts, listing)
  const erased = parts.carried.emptied()
  const stale: string[] = []
  const held: KnownFile['spans'][] = []
  for (const [path, file] of Object.entries(parts.memory.files))
    if (holdsWords(file, erased)) stale.push(path)
    else held.push(file.spans)
  const missing = [...gapsIn(together(held), parts.carried.index().all().length)]
  for (const piece of inFiles(parts, missing)) {
    const trouble = await putEvents(parts, piece)
    if (trouble !== null) return trouble
  }
  const trouble = await removeAll(parts, [...stale, ...useless(parts), ...outdated(parts, listing)])
  return (await gather(parts)) ?? trouble
}

/** How many events of here are not at the carrier yet. */
export const notCarried = ({ files }: ExchangeParts['memory'], count: number): number => {
  const held = together(Object.values(files).map(({ spans }) => spans))
  return Math.max(0, count - countIn(held))
}
