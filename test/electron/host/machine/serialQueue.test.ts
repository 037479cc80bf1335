import { expect, it } from 'vitest'
import { serialQueue } from '#electron/host/machine/serialQueue.ts'

it('tasks run one after the other, also after one that failed', async () => {
  const enqueue = serialQueue()
  const order: string[] = []
  const task = (name: string) => async () => {
    order.push(`${name} begins`)
    await Promise.resolve()
    order.push(`${name} ends`)
  }
  const failing = enqueue(() => Promise.reject(new Error('bug')))
  const all = [enqueue(task('a')), enqueue(task('b'))]
  await expect(failing).rejects.toThrow('bug')
  await Promise.all(all)
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})
