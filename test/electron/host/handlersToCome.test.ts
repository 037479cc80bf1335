import { expect, it, vi } from 'vitest'
import type { Handlers } from '#contract/calls.ts'
import { handlersToCome } from '#electron/host/handlersToCome.ts'

const saying = (heard: unknown[]) =>
  ({ search: (input: unknown) => heard.push(input) }) as unknown as Handlers
const asked = (text: string) => ({ text, from: 0, most: 1 })

it('calls wait for the host, and are answered in the order they came', async () => {
  const heard: unknown[] = []
  const coming = Promise.withResolvers<{ readonly handlers: Handlers }>()
  const { search } = handlersToCome(coming.promise, 'handlers')
  const answers = ['one', 'two', 'three'].map(async (text) => search(asked(text)))
  await Promise.resolve()
  expect(heard).toEqual([])
  coming.resolve({ handlers: saying(heard) })
  expect(await Promise.all(answers)).toEqual([1, 2, 3])
  expect(heard).toEqual([asked('one'), asked('two'), asked('three')])
})

it('where the host does not come, each call fails', async () => {
  const failed = vi.fn()
  const coming = Promise.reject<{ commands: Handlers }>(new Error('It cannot be read.'))
  const { search, start } = handlersToCome(coming, 'commands')
  await Promise.resolve(search(asked('one'))).catch(failed)
  await Promise.resolve(start(undefined)).catch(failed)
  expect(failed).toHaveBeenCalledTimes(2)
})
