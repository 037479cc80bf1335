import { describe, expect, it } from 'vitest'
import {
  isCarriedName,
  isCarriedPath,
  isDeviceFolder,
  isWhole,
  logbookFolder,
  logbookOf,
  takenAway,
} from '#electron/host/devices/carrier/carriedName.ts'
import { carriedBytes } from '../carriedBytes.ts'

const { hash, bytes } = carriedBytes()

describe('the names of files at a carrier', () => {
  it.each([
    `e-1-9-${hash}.age`,
    `h-12-${hash}.age`,
    `e-1-9-${hash}.sync-conflict-20261126-020643-57PQAFQ.age`,
    `e-1-9-${hash} (conflicted copy 2026-11-26 020643).age`,
    `e-1-9-${hash} (Anna's conflicted copy 2026-11-26).age`,
    `e-1-9-${hash} (Copie en conflit de Anna 2026-11-26).age`,
    `e-1-9-${hash}-PC-DE-ANNA.age`,
    `e-1-9-${hash} 2.age`,
    `e-1-9-${hash} (1).age`,
    `e-1-9-${hash}_conflict-20261126.AGE`,
    `key-1.age`,
    `key-1 (1).age`,
  ])('takes %s for one of ours', (name) => {
    expect(isCarriedName(name)).toBe(true)
  })

  it.each([
    `.syncthing.e-1-9-${hash}.age.tmp`,
    `~syncthing~e-1-9-${hash}.age.tmp`,
    `.~1234567890abcdef`,
    `.e-1-9-${hash}.age.icloud`,
    `e-1-9-${hash}.age.part`,
    `e-1-9-${hash}.age.crdownload`,
    `e-1-9-${hash.slice(1)}.age`,
    `e-1-9-${hash}a.age`,
    'README.txt',
    '.DS_Store',
    'desktop.ini',
  ])('leaves %s alone', (name) => {
    expect(isCarriedName(name)).toBe(false)
  })

  it('finds the file behind the stand-in of a provider', () => {
    expect(takenAway(`.e-1-9-${hash}.age.icloud`)).toBe(`e-1-9-${hash}.age`)
    expect(takenAway(`e-1-9-${hash}.age`)).toBeUndefined()
  })

  it('tells whole from half by the name alone, whatever a provider added to it', () => {
    expect(isWhole(`0123456789abcdef/e-1-9-${hash} (1).age`, bytes)).toBe(true)
    expect(isWhole(`0123456789abcdef/e-1-9-${hash}.age`, bytes.subarray(1))).toBe(false)
    expect(isWhole('key-1.age', bytes)).toBe(true)
  })

  it('knows folders of logbooks and of devices', () => {
    expect(logbookOf(logbookFolder('1a2b3c4d'))).toBe('1a2b3c4d')
    expect(logbookOf('Relance-backups-1a2b3c4d')).toBeUndefined()
    expect(logbookOf('Relance-1a2b3c4d (1)')).toBeUndefined()
    expect(isDeviceFolder('0123456789abcdef')).toBe(true)
    expect(isDeviceFolder('0123456789abcdef (1)')).toBe(true)
    expect(isDeviceFolder('0123456789abcdef0')).toBe(false)
  })

  it.each([
    '../x.age',
    'a/../x.age',
    '/x.age',
    'a/b/c.age',
    'a\\x.age',
    'C:x.age',
    '',
    '.',
    'a/..',
  ])('lets no path lead elsewhere: %s', (path) => {
    expect(isCarriedPath(path)).toBe(false)
  })
})
