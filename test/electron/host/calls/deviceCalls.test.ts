import { expect, it } from 'vitest'
import { deviceCalls } from '#electron/host/calls/deviceCalls.ts'
import type { Sharing } from '#electron/host/devices/sharing.ts'
import { aHost } from '#test/build/aHost.ts'

const OFF = {
  standing: 'off',
  here: { device: '', name: '', waiting: 0 },
  others: [],
  questions: 0,
  unknown: [],
} as const

/** A sharing that notes what it was asked. */
const noting = () => {
  const asked: [string, unknown][] = []
  const note = (name: string) => (wish: unknown) => {
    asked.push([name, wish])
    return Promise.resolve({ ok: true, view: OFF })
  }
  const sharing = new Proxy({} as Sharing, {
    get: (_, name) => (name === 'view' ? () => OFF : note(String(name))),
  })
  return { sharing, asked }
}

const WISH = { phrase: 'abricot balcon cerise domino', name: 'fixe' }

it('names to the host the folder that the window knows by an id, and no other', async () => {
  const { sharing, asked } = noting()
  const calls = deviceCalls(
    () => sharing,
    { pathOf: (id) => (id === 'shown' ? '/home/anna/Nextcloud' : undefined) },
    {},
  )
  expect(await calls.beginSharing({ ...WISH, place: { kind: 'folder', folder: 'other' } })).toEqual(
    { ok: false, reason: 'gone' },
  )
  expect(asked).toEqual([])
  await calls.beginSharing({ ...WISH, place: { kind: 'folder', folder: 'shown' } })
  expect(asked).toEqual([
    ['begin', { ...WISH, place: { kind: 'folder', folder: '/home/anna/Nextcloud' } }],
  ])
})

it('sends a password to no address that would show it', async () => {
  const { sharing, asked } = noting()
  const calls = deviceCalls(() => sharing, { pathOf: () => undefined }, {})
  const place = { kind: 'webdav', user: 'anna', secret: 'x' } as const
  expect(
    await calls.lookAtShared({
      phrase: WISH.phrase,
      place: { ...place, address: 'http://nas.example/dav' },
    }),
  ).toEqual({ ok: false, reason: 'address-refused' })
  expect(asked).toEqual([])
  await calls.lookAtShared({
    phrase: WISH.phrase,
    place: { ...place, address: ' https://nas.example/dav ' },
  })
  expect(asked).toEqual([
    ['look', { phrase: WISH.phrase, place: { ...place, address: 'https://nas.example/dav/' } }],
  ])
})

it('tells whether the system has a safe, and begins with sharing off', async () => {
  const host = await aHost()
  expect(await host.handlers.devices(undefined)).toMatchObject({
    view: { standing: 'off' },
    hasSafe: false,
  })
  expect(await host.handlers.fieldQuestions(undefined)).toEqual([])
  const { sharing } = noting()
  const secrets = {
    protect: () => Promise.resolve('kept'),
    reveal: () => Promise.resolve(null),
  }
  const calls = deviceCalls(() => sharing, { pathOf: () => undefined }, { secrets })
  expect(await calls.devices(undefined)).toMatchObject({ hasSafe: true })
})
