import { describe, expect, it } from 'vitest'
import { answered } from '#electron/host/devices/carrier/carrierProblem.ts'
import { sumOf } from '#electron/host/devices/carrier/carriedName.ts'
import type { PlaceKnown } from '#electron/host/devices/carrier/placeWork.ts'
import { davWork } from '#electron/host/devices/webdav/davWork.ts'
import { carriedBytes, DEVICE, LOGBOOK } from '../carriedBytes.ts'
import { cuttingProxy } from './cuttingProxy.ts'
import { PERSON, REAL_SERVERS } from './realServers.ts'

const NEW: PlaceKnown = { logbook: LOGBOOK, isBegun: false, own: [] }
const KNOWN = { ...NEW, isBegun: true, own: [DEVICE] }

/** Uploads to each server, a third of which are cut; the night makes many more. */
const uploads = Number(process.env['RELANCE_UPLOADS'] ?? 12)

const at = (address: string) => davWork({ kind: 'webdav', address, ...PERSON })

describe.each(REAL_SERVERS)('$name', ({ name, missing, start }) => {
  it.skipIf(missing !== undefined)(
    `carries files whole${missing ? ` (${missing})` : ''}`,
    async () => {
      const work = at(await start())
      const { path, bytes, hash } = carriedBytes(60_000)
      expect(await work.list(NEW)).toEqual([])
      await work.put(NEW, path, bytes)
      await work.put(KNOWN, 'key-1.age', new Uint8Array([1, 2]))
      await work.put(KNOWN, path, bytes)
      expect(await work.logbooks()).toEqual([LOGBOOK])
      expect(await work.list(KNOWN)).toEqual(
        expect.arrayContaining([
          { path, size: bytes.length, isHere: true },
          { path: 'key-1.age', size: 2, isHere: true },
        ]),
      )
      expect(await work.read(KNOWN, path)).toEqual(bytes)
      // Other bytes under a name that says nothing of them stay as they are.
      expect(await answered(() => work.put(KNOWN, 'key-1.age', new Uint8Array([3])))).toEqual({
        ok: false,
        trouble: 'conflict',
      })
      expect(await work.read(KNOWN, 'key-1.age')).toEqual(new Uint8Array([1, 2]))
      expect(await answered(() => work.read(KNOWN, `${DEVICE}/h-1-${hash}.age`))).toEqual({
        ok: false,
        trouble: 'not-found',
      })
      await work.remove(KNOWN, path)
      await work.remove(KNOWN, path)
      expect(await work.list(KNOWN)).toHaveLength(1)
      await work.remove(KNOWN, 'key-1.age')
      expect(await answered(() => work.list(KNOWN))).toEqual({ ok: false, trouble: 'empty' })
    },
  )

  it.skipIf(missing !== undefined)(
    `leaves no half of a file where uploads are cut at any byte${missing ? ` (${missing})` : ''}`,
    { timeout: 30_000 + uploads * 1_000 },
    async () => {
      const proxy = await cuttingProxy(await start())
      const work = at(proxy.address)
      let known = NEW
      const sent: string[] = []
      for (let n = 0; n < uploads; n += 1) {
        const file = carriedBytes(20_000)
        if (n % 3 === 0) proxy.cutAfter(((n % 12) + 1) * 1_700)
        let tries = 0
        while (tries < 3 && !(await answered(() => work.put(known, file.path, file.bytes))).ok)
          tries += 1
        expect(tries).toBe(n % 3 === 0 ? 1 : 0)
        proxy.cutAfter(null)
        known = KNOWN
        sent.push(file.path)
      }
      expect(proxy.cuts(), name).toBe(Math.ceil(uploads / 3))
      const listed = await work.list(KNOWN)
      expect(listed.map(({ path }) => path).sort()).toEqual(sent.sort())
      for (const path of sent) expect(path).toContain(sumOf(await work.read(KNOWN, path)))
    },
  )
})
