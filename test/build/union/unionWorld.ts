import type { UnionEvent } from '#domain/union/unionEvent.ts'
import { placeAll } from '#domain/union/causality.ts'
import { isErasing } from '#domain/union/gone.ts'
import { digest, stateOf, takeIn, write, type UnionDevice } from './unionDevice.ts'
import { aboutIn, type Draw } from './unionWords.ts'

/** What happened in one life of several computers. */
export interface UnionLife {
  readonly events: number
  readonly files: number
  readonly tally: Readonly<Record<string, number>>
  /** What must not be: each tells what, and of whom. */
  readonly failures: readonly string[]
  /** What all of them hold in the end. */
  readonly log: readonly UnionEvent[]
}

interface Folder {
  /** What lies at the carrier, by name; the name tells the hash of what was put. */
  readonly files: Map<string, string>
}

const TEN_YEARS_MS = 10 * 365 * 86_400_000

const nameOf = (content: string): string => `e-${digest(content).slice(0, 32)}.age`

const NOTHING: readonly UnionEvent[] = []

interface Read {
  readonly print: string
  readonly events: readonly UnionEvent[]
}
/** What was opened lately, since every copy of the folder opens the same again and again. */
const lately = new Map<string, Read>()
const LATELY_MOST = 2_000

const readAs = (content: string, told: string): Read => {
  const print = digest(content).slice(0, 32)
  return { print, events: print === told ? (JSON.parse(content) as UnionEvent[]) : NOTHING }
}

/** What a file holds, or nothing where it is not whole. */
const opened = (name: string, content: string): readonly UnionEvent[] => {
  // After the `e-`, whatever was put behind.
  const told = name.slice(2, 34)
  const known = lately.get(content)
  if (known !== undefined) return known.print === told ? known.events : NOTHING
  const read = readAs(content, told)
  if (lately.size >= LATELY_MOST) lately.clear()
  lately.set(content, read)
  return read.events
}

interface World {
  readonly draw: Draw
  readonly folder: Folder
  /** Each computer with what its copy of the folder shows it. */
  readonly devices: { readonly device: UnionDevice; readonly view: Map<string, string> }[]
  readonly written: Map<string, UnionEvent>
  /** What each event was written knowing, as it was: no reckoning of the program's. */
  readonly knew: Map<string, ReadonlySet<string>>
  readonly tally: Record<string, number>
  count: number
}

const note = ({ tally }: World, what: string): void => {
  tally[what] = (tally[what] ?? 0) + 1
}

/** The carrier brings some files, whole or not, under their names or others. */
const deliver = (world: World, view: Map<string, string>, isCalm: boolean): void => {
  const { draw, folder } = world
  for (const name of view.keys()) if (!folder.files.has(name) && isCalm) view.delete(name)
  for (const [name, content] of folder.files) {
    const fate = isCalm ? 0 : draw(8)
    if (fate === 1) note(world, 'late')
    else if (fate === 2) {
      note(world, 'cut')
      view.set(name, content.slice(0, draw(content.length)))
    } else if (fate === 3) {
      note(world, 'flipped')
      const at = draw(content.length)
      view.set(name, `${content.slice(0, at)}?${content.slice(at + 1)}`)
    } else if (fate === 4) {
      note(world, 'renamed')
      view.set(name.replace('.age', '.sync-conflict-20261126-020643-57PQAFQ.age'), content)
    } else view.set(name, content)
  }
}

/** Those of the files that hold words which are gone here. */
const staleOf = (
  device: UnionDevice,
  files: readonly { readonly events: readonly UnionEvent[] }[],
) => {
  const gone = new Set(device.log.flatMap(({ hash, body }) => (body === null ? [hash] : [])))
  return new Set(
    files.filter(({ events }) => events.some(({ hash, body }) => body !== null && gone.has(hash))),
  )
}

/** First read, then publish: what the folder lacks, and anew what holds erased words. */
const sync = (world: World, { device, view }: World['devices'][number]): void => {
  const { folder } = world
  const whole = [...view].map(([name, content]) => ({ name, events: opened(name, content) }))
  takeIn(
    device,
    whole.flatMap(({ events }) => events),
  )
  const stale = staleOf(device, whole)
  const there = new Set<string>()
  for (const file of whole)
    if (!stale.has(file)) for (const { hash } of file.events) there.add(hash)
  const missing = device.log.filter(({ hash }) => !there.has(hash))
  if (missing.length > 0) {
    const content = JSON.stringify(missing)
    folder.files.set(nameOf(content), content)
    view.set(nameOf(content), content)
  }
  for (const { name } of whole.filter((file) => stale.has(file))) {
    note(world, 'reissued')
    folder.files.delete(name)
    view.delete(name)
  }
}

const newDevice = (world: World, from?: UnionDevice): UnionDevice => ({
  ...(from ?? { log: [], waiting: [], tip: null, knew: 0 }),
  id: `d${String((world.count += 1))}`,
  clockMs: Date.UTC(2026, 8, 1) + world.draw(2 * TEN_YEARS_MS) - TEN_YEARS_MS,
})

/** Whether something would be lost for good that others build upon: the only copy of it is here. */
const isOnlyCopy = (world: World, device: UnionDevice, kept: readonly UnionEvent[]): boolean => {
  const elsewhere = [
    ...kept,
    ...world.devices.flatMap((other) =>
      other.device === device ? [] : [...other.device.log, ...other.device.waiting],
    ),
    ...[...world.folder.files].flatMap(([name, content]) => opened(name, content)),
  ]
  const known = new Set(elsewhere.map(({ hash }) => hash))
  return device.log.some(({ hash }) => !known.has(hash))
}

const restore = (
  world: World,
  one: World['devices'][number],
  copy: UnionDevice | undefined,
): void => {
  if (copy === undefined || isOnlyCopy(world, one.device, copy.log)) return
  note(world, 'restored')
  // A restored computer is another one, and reads before anything else.
  Object.assign(one.device, { ...copy, id: newDevice(world).id, tip: null, knew: 0 })
  takeIn(
    one.device,
    [...one.view].flatMap(([name, content]) => opened(name, content)),
  )
}

const lose = (world: World): void => {
  const name = [...world.folder.files.keys()][world.draw(world.folder.files.size)]
  const content = name === undefined ? undefined : world.folder.files.get(name)
  if (name === undefined || content === undefined) return
  const held = world.devices.map(({ device }) => new Set(device.log.map(({ hash }) => hash)))
  if (!opened(name, content).every(({ hash }) => held.some((log) => log.has(hash)))) return
  note(world, 'lost')
  const former = content
  world.folder.files.delete(name)
  for (const { view } of world.devices) if (world.draw(2) === 0) view.delete(name)
  if (world.draw(3) > 0) return
  note(world, 'brought back')
  world.folder.files.set(name, former)
}

const step = (world: World, copies: Map<UnionDevice, UnionDevice>): void => {
  const { draw, devices } = world
  const one = devices[draw(devices.length)]
  if (one === undefined) return
  const kind = draw(40)
  if (kind < 20) {
    const knew = new Set(one.device.log.map(({ hash }) => hash))
    const event = write(one.device, draw, (world.count += 1))
    world.written.set(event.hash, event)
    world.knew.set(event.hash, knew)
    if (isErasing(event)) note(world, 'erasures')
    if (event.type === 'mood-noted') note(world, 'unknown')
  } else if (kind < 35) {
    deliver(world, one.view, false)
    sync(world, one)
  } else if (kind < 36) lose(world)
  else if (kind < 37) copies.set(one.device, { ...one.device })
  else if (kind < 38) restore(world, one, copies.get(one.device))
  else if (kind < 39 && devices.length < 5) {
    // A copied folder that nobody noticed: two computers go on under one identity.
    note(world, 'copied')
    devices.push({ device: { ...one.device }, view: new Map(one.view) })
  } else if (devices.length < 5) devices.push({ device: newDevice(world), view: new Map() })
}

/** What has to be gone: whatever was written about somebody without knowing that they were erased. */
const goneByRight = ({ written, knew }: World): ReadonlySet<string> => {
  const all = [...written.values()]
  const erasings = all.filter(isErasing)
  const isGone = (event: UnionEvent): boolean =>
    !isErasing(event) &&
    erasings.some(
      ({ hash, type, application, subjects: [subject] }) =>
        application === event.application &&
        (type === 'application-erased' || event.subjects.includes(subject ?? '')) &&
        knew.get(event.hash)?.has(hash) !== true,
    )
  return new Set(all.filter(isGone).map(({ hash }) => hash))
}

/** The words that an erasure took, and that must be nowhere. */
const failuresOf = (world: World): readonly string[] => {
  const failures: string[] = []
  const [first] = world.devices
  const states = new Set(world.devices.map(({ device }) => stateOf(device)))
  if (states.size !== 1) failures.push(`states differ: ${String(states.size)}`)
  const all = [...world.written.values()]
  const { ordered } = placeAll(all)
  if (ordered.length !== all.length) failures.push('something written does not stand')
  const gone = goneByRight(world)
  for (const { device } of world.devices) {
    if (device.waiting.length > 0) failures.push(`${device.id} waits`)
    const held = new Map(device.log.map((event) => [event.hash, event]))
    for (const { hash, type } of all) {
      const event = held.get(hash)
      if (event === undefined) failures.push(`${device.id} lacks ${type}`)
      else if ((event.body === null) !== gone.has(hash))
        failures.push(`${device.id}: words of ${type}`)
    }
  }
  const erased = new Set(
    all.flatMap(({ type, application, subjects }) =>
      type === 'application-erased'
        ? [application]
        : type === 'person-erased'
          ? [`${String(application)}/${String(subjects[0])}`]
          : [],
    ),
  )
  const kept = JSON.stringify(first?.device.log) + [...world.folder.files.values()].join('')
  const knowing = new Set(
    all
      .filter(({ hash, body }) => body !== null && !gone.has(hash))
      .flatMap(({ body }) => aboutIn(JSON.stringify(body))),
  )
  for (const about of new Set(aboutIn(kept)))
    if (erased.has(about) && !knowing.has(about)) failures.push(`words of ${about} are left`)
  return failures
}

/** Some computers live with one folder for a while; then all hear of all. */
export const liveTogether = (draw: Draw): UnionLife => {
  const world: World = {
    ...{
      draw,
      folder: { files: new Map() },
      devices: [],
      written: new Map(),
      knew: new Map(),
      tally: {},
      count: 0,
    },
  }
  for (let made = 2 + draw(2); made > 0; made -= 1)
    world.devices.push({ device: newDevice(world), view: new Map() })
  const copies = new Map<UnionDevice, UnionDevice>()
  for (let moves = 10 + draw(60); moves > 0; moves -= 1) step(world, copies)
  for (let round = 0; round < 4; round += 1)
    for (const each of world.devices) {
      deliver(world, each.view, true)
      sync(world, each)
    }
  return {
    events: world.written.size,
    files: world.folder.files.size,
    tally: world.tally,
    failures: failuresOf(world),
    log: world.devices[0]?.device.log ?? [],
  }
}
