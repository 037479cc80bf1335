import { expect, it } from 'vitest'
import { refused } from '#domain/outcome.ts'
import { makeJobThreads } from '#electron/host/calls/jobThreads.ts'
import type { startReader } from '#electron/host/incoming/reading/reader.ts'
import { aScheduler } from '#test/build/aShell.ts'

it('work in a thread tells how far it is within its stretch, and is ended by the job that names it', async () => {
  const told: unknown[] = []
  let ends = 0
  const start: typeof startReader = ({ onProgress }) => {
    const { promise, resolve } = Promise.withResolvers<never>()
    return {
      ask: () => {
        onProgress({ beats: 1, done: 0.5, rows: 0 })
        return promise
      },
      end: () => {
        ends += 1
        resolve(refused('file-let-go') as never)
      },
    }
  }
  const push = (_: unknown, value: unknown): void => void told.push(value)
  const threads = makeJobThreads(aScheduler(), push, start)
  const asked = threads.run('j', ({ ask }) => ask('look', { copy: '' }), [0.25, 0.75])
  const unnamed = threads.run(undefined, ({ ask }) => {
    void ask('look', { copy: '' })
    return Promise.resolve()
  })
  threads.end('other')
  threads.end('j')
  expect(await asked).toEqual(refused('file-let-go'))
  await unnamed
  expect(told.map((each) => JSON.stringify(each))).toEqual(['{"job":"j","done":0.5}'])
  expect(ends).toBe(3)
})
