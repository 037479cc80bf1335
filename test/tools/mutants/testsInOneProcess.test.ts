import { expect, it } from 'vitest'
import * as atHand from '#tools/mutants/testsInOneProcess.mjs'

it('keeps each test to be run again, with what goes around it and its rows', async () => {
  const done: string[] = []
  atHand.loadingFile('first')
  atHand.beforeEach(() => done.push('before'))
  atHand.describe.each([['a'], ['b']])('group %s', (group) => {
    atHand.afterEach(() => done.push(`after ${String(group)}`))
    atHand.it.each([1, 2])('row %s', (row) => {
      atHand.onTestFinished(() => done.push('finished'))
      done.push(`${String(group)}${String(row)}`)
    })
  })
  atHand.loadingFile('second')
  atHand.test.skipIf(true)('left out', () => done.push('left out'))
  atHand.test('fails', () => Promise.reject(new Error('noticed')))

  const [first, , , last, fails] = atHand.atHand
  await last?.run()
  await first?.run()
  expect(done).toEqual([
    'before',
    'b2',
    'after b',
    'finished',
    'before',
    'a1',
    'after a',
    'finished',
  ])
  await expect(fails?.run()).rejects.toThrow('noticed')
  expect(new Set(atHand.atHand.map(({ id }) => id)).size).toBe(5)
})
