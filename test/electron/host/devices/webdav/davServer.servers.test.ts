import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aComputer, openCard, PHRASE, viewOf } from '#test/build/sharedFolder.ts'
import { aFolder } from '#test/build/aShell.ts'
import { lockedMissing, lockedServer } from './realServers.ts'

it.skipIf(lockedMissing)('takes another password of a server, without joining again', async () => {
  const files = join(aFolder(), 'files')
  mkdirSync(files)
  const place = { kind: 'webdav', user: 'anna', secret: 'premier' } as const
  const desk = await aComputer()
  const first = { ...place, address: await lockedServer(files, 'anna', 'premier') }
  viewOf(await desk.sharing.begin({ place: first, phrase: PHRASE, name: 'fixe' }))
  await openCard(desk, 'a1', 'Ficus')
  // The password was changed: the same files, behind another one.
  const second = { ...place, address: await lockedServer(files, 'anna', 'second') }
  expect(await desk.sharing.moveTo({ ...second, secret: 'premier' })).toEqual({
    ok: false,
    reason: 'unauthorized',
  })
  expect(viewOf(await desk.sharing.moveTo({ ...second, secret: 'second' }))).toMatchObject({
    standing: 'on',
    here: { waiting: 0 },
    place: { server: { address: second.address, user: 'anna' } },
  })
})
