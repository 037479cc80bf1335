import { cleanup, render } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { windowOverHost } from '#test/window/windowHost.ts'

windowOverHost()
const { useJob } = await import('#window/parts/export/useJob.ts')

afterEach(cleanup)

const begin = () => {
  const stopIt = vi.fn(() => Promise.resolve())
  let job: ReturnType<typeof useJob> | undefined
  const shown = render(
    defineComponent({
      setup: () => {
        job = useJob(stopIt)
        return () => null
      },
    }),
  )
  if (job === undefined) throw new Error('not set up')
  return {
    ...job,
    stopIt,
    leave: () => {
      shown.unmount()
    },
  }
}

/** Begins something, and tells its name. */
const started = (run: ReturnType<typeof begin>['run']) => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let name = ''
  const done = run((job) => {
    name = job
    return promise
  })
  const end = async (): Promise<void> => {
    resolve(undefined)
    await done
  }
  return { name, end }
}

it('stops what was begun last, though what was begun before has ended since', async () => {
  const { run, stop, stopIt, making } = begin()
  const look = started(run)
  const restore = started(run)
  await look.end()
  expect(making.value?.job).toBe(restore.name)
  await stop()
  expect(stopIt.mock.calls).toEqual([[{ job: restore.name }]])
  await restore.end()
  expect(making.value).toBeNull()
})

it('stays at nothing when what was begun first ends last', async () => {
  const { run, making } = begin()
  const look = started(run)
  const restore = started(run)
  await restore.end()
  expect(making.value).toBeNull()
  await look.end()
  expect(making.value).toBeNull()
})

it('stops all that still runs when one leaves', async () => {
  const { run, stopIt, leave } = begin()
  const look = started(run)
  const restore = started(run)
  leave()
  expect(stopIt.mock.calls).toEqual([[{ job: look.name }], [{ job: restore.name }]])
  await look.end()
  await restore.end()
})
