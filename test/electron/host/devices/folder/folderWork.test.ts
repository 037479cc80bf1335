import * as nodeFs from 'node:fs'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CarryTrouble } from '#domain/views/devices.ts'
import { CarrierProblem } from '#electron/host/devices/carrier/carrierProblem.ts'
import { folderTrouble } from '#electron/host/devices/folder/folderTrouble.ts'
import { folderWork } from '#electron/host/devices/folder/folderWork.ts'
import { aFolder } from '../aFolder.ts'
import { carriedBytes, DEVICE, LOGBOOK } from '../carriedBytes.ts'

const NEW = { logbook: LOGBOOK, isBegun: false, own: [] }
const KNOWN = { ...NEW, isBegun: true, own: [DEVICE] }

const troubleOf = (work: () => unknown): CarryTrouble | 'none' => {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof CarrierProblem) return error.trouble
    throw error
  }
}

const systemError = (code: string, syscall = 'open'): Error =>
  Object.assign(new Error(code), { code, syscall })

describe('files in a folder that somebody else carries', () => {
  it('puts, lists, reads and removes', () => {
    const folder = aFolder()
    const work = folderWork(folder)
    const { path, bytes } = carriedBytes()
    expect(work.list(NEW)).toEqual([])
    work.put(NEW, path, bytes)
    work.put(KNOWN, 'key-1.age', new Uint8Array([1]))
    expect(work.logbooks()).toEqual([LOGBOOK])
    expect(work.list(KNOWN)).toEqual([
      { path, size: bytes.length, isHere: true },
      { path: 'key-1.age', size: 1, isHere: true },
    ])
    expect(work.read(KNOWN, path)).toEqual(Buffer.from(bytes))
    work.remove(KNOWN, path)
    work.remove(KNOWN, path)
    expect(troubleOf(() => work.read(KNOWN, path))).toBe('not-found')
  })

  it('leaves nothing but the file, for its owner alone', () => {
    const folder = aFolder()
    const { path, bytes } = carriedBytes()
    folderWork(folder).put(NEW, path, bytes)
    const root = join(folder, `Relance-${LOGBOOK}`)
    expect(readdirSync(join(root, DEVICE))).toEqual([path.slice(DEVICE.length + 1)])
    if (process.platform !== 'win32') expect(statSync(join(root, path)).mode & 0o777).toBe(0o600)
  })

  it('never writes over what stands there: the same counts as put, half of it is made whole', () => {
    const folder = aFolder()
    const work = folderWork(folder)
    const { path, bytes } = carriedBytes()
    const place = join(folder, `Relance-${LOGBOOK}`, path)
    work.put(NEW, path, bytes)
    const { ino } = statSync(place)
    work.put(KNOWN, path, bytes)
    expect(statSync(place).ino).toBe(ino)
    truncateSync(place, 10)
    expect(troubleOf(() => work.read(KNOWN, path))).toBe('half')
    work.put(KNOWN, path, bytes)
    expect(readFileSync(place)).toEqual(Buffer.from(bytes))
    work.put(KNOWN, 'key-1.age', bytes)
    expect(troubleOf(() => work.put(KNOWN, 'key-1.age', bytes.subarray(1)))).toBe('conflict')
    expect(readFileSync(join(folder, `Relance-${LOGBOOK}`, 'key-1.age')).length).toBe(bytes.length)
  })

  it('reads what a provider renamed, and leaves alone what is under way', () => {
    const folder = aFolder()
    const work = folderWork(folder)
    const { path, bytes, hash } = carriedBytes()
    work.put(NEW, path, bytes)
    const root = join(folder, `Relance-${LOGBOOK}`)
    renameSync(join(root, path), join(root, DEVICE, `e-1-9-${hash} (1).age`))
    writeFileSync(join(root, DEVICE, `.syncthing.${path.slice(17)}.tmp`), 'half')
    mkdirSync(join(root, 'fedcba9876543210 2'))
    writeFileSync(join(root, 'fedcba9876543210 2', `h-1-${hash}.age`), bytes)
    expect(work.list(KNOWN)).toEqual([
      { path: `${DEVICE}/e-1-9-${hash} (1).age`, size: bytes.length, isHere: true },
      { path: `fedcba9876543210 2/h-1-${hash}.age`, size: bytes.length, isHere: true },
    ])
    expect(work.read(KNOWN, `${DEVICE}/e-1-9-${hash} (1).age`)).toEqual(Buffer.from(bytes))
  })

  it('removes what a kill left half made, in its own folders alone', () => {
    const folder = aFolder()
    const work = folderWork(folder)
    const { path, bytes } = carriedBytes()
    const other = carriedBytes(900, 'fedcba9876543210')
    work.put(NEW, path, bytes)
    work.put(KNOWN, other.path, other.bytes)
    const root = join(folder, `Relance-${LOGBOOK}`)
    const mine = join(root, DEVICE, '.~0011223344556677')
    const theirs = join(root, 'fedcba9876543210', '.~0011223344556677')
    for (const half of [mine, theirs]) writeFileSync(half, 'half')
    expect(work.list(KNOWN)).toHaveLength(2)
    expect([existsSync(mine), existsSync(theirs)]).toEqual([false, true])
  })

  it('opens nothing that is no file: a pipe would be waited for without end', async () => {
    if (process.platform === 'win32') return
    const folder = aFolder()
    const work = folderWork(folder)
    const { path, bytes, hash } = carriedBytes()
    work.put(NEW, path, bytes)
    const { spawnSync } = await import('node:child_process')
    const pipe = `${DEVICE}/h-1-${hash}.age`
    spawnSync('mkfifo', [join(folder, `Relance-${LOGBOOK}`, pipe)])
    expect(work.list(KNOWN)).toHaveLength(1)
    expect(troubleOf(() => work.read(KNOWN, pipe))).toBe('not-found')
  })
})

describe('what stands in the way of a folder', () => {
  it('tells a folder that is gone, empty or another one from a new one', () => {
    const folder = join(aFolder(), 'Nextcloud')
    const work = folderWork(folder)
    const { path, bytes } = carriedBytes()
    const asked = () => [work.list, (known: typeof KNOWN) => work.put(known, path, bytes)]
    for (const ask of asked()) expect(troubleOf(() => ask(NEW))).toBe('gone')
    mkdirSync(folder)
    for (const ask of asked()) expect(troubleOf(() => ask(KNOWN))).toBe('empty')
    writeFileSync(join(folder, '.stfolder'), '')
    for (const ask of asked()) expect(troubleOf(() => ask(KNOWN))).toBe('empty')
    mkdirSync(join(folder, 'Relance-ffffffff'))
    for (const ask of asked()) expect(troubleOf(() => ask(KNOWN))).toBe('swapped')
    expect(readdirSync(folder)).not.toContain(`Relance-${LOGBOOK}`)
    mkdirSync(join(folder, `Relance-${LOGBOOK}`))
    for (const ask of asked()) expect(troubleOf(() => ask(KNOWN))).toBe('empty')
    rmSync(join(folder, `Relance-${LOGBOOK}`), { recursive: true })
    expect(work.list(NEW)).toEqual([])
    work.put(NEW, path, bytes)
    expect(work.list(KNOWN)).toHaveLength(1)
  })

  it('opens no placeholder: reading it would wait for its provider', () => {
    const folder = aFolder()
    const { path, bytes, hash } = carriedBytes()
    folderWork(folder).put(NEW, path, bytes)
    const root = join(folder, `Relance-${LOGBOOK}`)
    let reads = 0
    const work = folderWork(folder, {
      ...nodeFs,
      statSync: ((place: string) =>
        Object.assign(statSync(place), { blocks: 0 })) as typeof nodeFs.statSync,
      readFileSync: (() => {
        reads += 1
        return Buffer.alloc(0)
      }) as unknown as typeof nodeFs.readFileSync,
    })
    expect(work.list(KNOWN)).toEqual([{ path, size: bytes.length, isHere: false }])
    expect(troubleOf(() => work.read(KNOWN, path))).toBe('not-downloaded')
    work.put(KNOWN, path, bytes)
    expect(reads).toBe(0)
    renameSync(join(root, path), join(root, DEVICE, `.e-1-9-${hash}.age.icloud`))
    expect(work.list(KNOWN)).toEqual([{ path, size: 0, isHere: false }])
  })

  it.each([
    ['EBUSY', 'locked'],
    ['ETXTBSY', 'locked'],
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['ENOENT', 'gone'],
    ['ESTALE', 'gone'],
    ['ENOTCONN', 'gone'],
    ['EIO', 'gone'],
    ['EDEADLK', 'not-downloaded'],
    ['EXDEV', 'locked'],
    ['ETIMEDOUT', 'slow'],
  ] as const)(
    '%s while a file gets its name is %s, and leaves nothing half made',
    (code, trouble) => {
      const folder = aFolder()
      const { path, bytes } = carriedBytes()
      const work = folderWork(folder, {
        ...nodeFs,
        renameSync: () => {
          throw systemError(code, 'rename')
        },
      })
      expect(troubleOf(() => work.put(NEW, path, bytes))).toBe(trouble)
      expect(readdirSync(join(folder, `Relance-${LOGBOOK}`, DEVICE))).toEqual([])
      folderWork(folder).put(NEW, path, bytes)
    },
  )

  it('a file that is held cannot be removed, and is tried again by whoever asks', () => {
    const folder = aFolder()
    const { path, bytes } = carriedBytes()
    folderWork(folder).put(NEW, path, bytes)
    let held = true
    const work = folderWork(folder, {
      ...nodeFs,
      unlinkSync: (place) => {
        if (held) throw systemError('EBUSY', 'unlink')
        nodeFs.unlinkSync(place)
      },
    })
    expect(troubleOf(() => work.remove(KNOWN, path))).toBe('locked')
    held = false
    expect(troubleOf(() => work.remove(KNOWN, path))).toBe('none')
  })

  it('names a file that another program holds under Windows, and throws what is a bug', () => {
    const held = folderTrouble(systemError('EPERM', 'rename'), 'win32')
    expect(held).toEqual(new CarrierProblem('locked'))
    expect(folderTrouble(systemError('EPERM', 'rename'), 'linux')).toMatchObject({
      trouble: 'read-only',
    })
    const bug = new TypeError('x is not a function')
    expect(folderTrouble(bug)).toBe(bug)
  })

  it('gives a name to a first file where the disk knows no links', () => {
    const folder = aFolder()
    const work = folderWork(folder, {
      ...nodeFs,
      linkSync: () => {
        throw systemError('EPERM', 'link')
      },
    })
    work.put(NEW, 'key-1.age', new Uint8Array([1]))
    expect(work.list(KNOWN)).toEqual([{ path: 'key-1.age', size: 1, isHere: true }])
  })
})
