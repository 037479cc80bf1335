import { expect, it } from 'vitest'
import { makeCatchUp } from '#electron/host/session/catchUp.ts'

it('beats at once where the clock jumped since the last beat, in either direction, and not before', async () => {
  let now = 1_000_000
  let beats = 0
  const { tick, caughtUp } = makeCatchUp(
    () => now,
    () => {
      beats += 1
      return Promise.resolve()
    },
  )
  now += 59_999
  await caughtUp()
  expect(beats).toBe(0)
  now += 1
  await caughtUp()
  await caughtUp()
  expect(beats).toBe(1)
  now -= 60_000
  await caughtUp()
  expect(beats).toBe(2)
  now += 59_000
  await tick()
  now += 59_000
  await caughtUp()
  expect(beats).toBe(3)
})

it('lets a page begin also where the beat fails', async () => {
  let now = 0
  const { caughtUp } = makeCatchUp(
    () => now,
    () => Promise.reject(new Error('disk')),
  )
  now = 100_000
  await expect(caughtUp()).resolves.toBeUndefined()
})
