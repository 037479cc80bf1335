import { expect, test } from 'vitest'
import { threadEnvironment } from '#electron/host/machine/threadEnvironment.ts'

test('a thread is told where programs are kept, and nothing else of what stands around', () => {
  expect(threadEnvironment({ HOME: '/home/jeanne', NODE_COMPILE_CACHE: '/kept' })).toEqual({
    NODE_COMPILE_CACHE: '/kept',
  })
  expect(threadEnvironment({ HOME: '/home/jeanne' })).toEqual({})
})
