import { expect, it } from 'vitest'
import {
  countIn,
  gapsIn,
  placesIn,
  spansOf,
  together,
} from '#electron/host/devices/memory/spans.ts'
import { numbersFrom } from '#test/build/damaged.ts'

it('tells together, and what is between them, as sets of single places do', () => {
  const next = numbersFrom(4)
  const random = (below: number): number => Math.floor(next() * below)
  for (let round = 0; round < 300; round += 1) {
    const count = random(40)
    const all = Array.from({ length: random(5) }, () =>
      spansOf(Array.from({ length: random(12) }, () => 1 + random(45))),
    )
    const held = new Set(all.flatMap((spans) => [...placesIn(spans)]))
    const whole = together(all)
    expect([...placesIn(whole)]).toEqual([...held].sort((a, b) => a - b))
    expect(countIn(whole)).toBe(held.size)
    const places = Array.from({ length: count }, (_, at) => at + 1)
    expect([...gapsIn(whole, count)]).toEqual(places.filter((place) => !held.has(place)))
  }
})
