import { expect, it } from 'vitest'
import { forgettingAfter } from '#tools/mutants/forgetting.mjs'

it('brings back what modules remembered when they were loaded, and leaves other maps alone', async () => {
  const table = { map: new Map(), weak: new WeakMap(), key: {} }
  const forget = await forgettingAfter(() => {
    table.map = new Map([['loaded', 1]])
    table.weak = new WeakMap([[table.key, 1]])
    return Promise.resolve()
  })
  const later = new Map([['kept', 1]])
  const other = {}
  table.map.set('worked out', 2)
  table.weak.set(other, 2)
  forget()
  expect([...table.map]).toEqual([['loaded', 1]])
  expect([table.weak.get(table.key), table.weak.has(other)]).toEqual([1, false])
  expect([...later]).toEqual([['kept', 1]])
})
