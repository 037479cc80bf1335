import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LayeredMap } from '#domain/decide/layeredMap.ts'

const key = fc.integer({ min: 0, max: 7 })
const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), key, value: fc.nat() }),
  fc.record({ do: fc.constant('delete' as const), key }),
  fc.record({ do: fc.constant('clear' as const) }),
)

describe('a map above another', () => {
  it('is after any steps what a copy would be, and leaves the one below as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat())),
        fc.array(step, { maxLength: 30 }),
        (entries, steps) => {
          const below = new Map(entries)
          const copy = new Map(below)
          const layered = new LayeredMap(below)
          for (const each of steps)
            for (const map of [copy, layered])
              if (each.do === 'set') map.set(each.key, each.value)
              else if (each.do === 'delete') map.delete(each.key)
              else map.clear()
          const seen: [number, number][] = []
          for (const [at, value] of layered) seen.push([at, value])
          const each: [number, number][] = []
          layered.forEach((value, at) => each.push([at, value]))
          expect(seen).toEqual([...copy])
          expect(each).toEqual([...copy])
          expect([...layered.keys()]).toEqual([...copy.keys()])
          expect([...layered.values()]).toEqual([...copy.values()])
          expect(layered.size).toBe(copy.size)
          for (let at = 0; at < 8; at += 1) {
            expect(layered.get(at)).toBe(copy.get(at))
            expect(layered.has(at)).toBe(copy.has(at))
          }
          expect([...below]).toEqual([...new Map(entries)])
        },
      ),
    )
  })

  it('tells which keys were written since, whatever was done with them', () => {
    const layered = new LayeredMap(new Map([['a', 1]]))
    layered.set('b', 2)
    layered.set('a', 3)
    const writes = layered.writes
    expect(writes).toBe(2)
    layered.delete('b')
    expect(layered.writtenSince(writes)).toEqual(['b'])
    layered.set('c', 4)
    layered.clear()
    expect(layered.writtenSince(writes)).toEqual(['b', 'c', 'a', 'c'])
    layered.set('a', 5)
    expect([...layered]).toEqual([['a', 5]])
  })

  it('tells whether a key was there to be deleted', () => {
    const layered = new LayeredMap(new Map([['a', 1]]))
    expect([layered.delete('a'), layered.delete('a'), layered.delete('b')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
