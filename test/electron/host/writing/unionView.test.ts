import { expect, it } from 'vitest'
import { questionsOf } from '#domain/union/questions.ts'
import { areConcurrent, placeAll } from '#domain/union/causality.ts'
import { stateHash } from '#domain/union/stateHash.ts'
import type { UnionEvent } from '#domain/union/unionEvent.ts'
import type { CarriedPart, UnionIndex } from '#electron/host/logbook/events/carried.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import { makeUnionView } from '#electron/host/writing/unionView.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { digest, foldOf } from '#test/build/union/unionDevice.ts'
import { liveTogether } from '#test/build/union/unionWorld.ts'

/** What several computers wrote, as a log reads it. */
const storedOf = (log: readonly UnionEvent[]) => {
  const { causality } = placeAll(log)
  const indexed = log.map((event, at) => ({ ...event, seq: at + 1 }))
  const index = { causality, at: (seq: number) => indexed[seq - 1], all: () => indexed }
  const carried: Partial<CarriedPart> = {
    index: () => index as unknown as UnionIndex,
    ready: () => Promise.resolve(),
    isAlone: () => false,
  }
  return { carried: carried as CarriedPart, events: indexed as unknown as StoredEvent[] }
}

it('read a card at a time, it amounts to the same, asks the same, and passes calls between', async () => {
  const random = numbersFrom(21)
  let passed = 0
  for (let life = 0; life < 60; life += 1) {
    const { log } = liveTogether((below) => Math.floor(random() * below))
    const { carried, events } = storedOf(log)
    const view = makeUnionView(carried, 'Europe/Paris', 1)
    const read = await view.whole(events, () => Promise.resolve(void (passed += 1)))
    if (read === null) throw new Error('Nothing was read.')
    const folded = foldOf({ log })
    expect(stateHash(read, digest)).toBe(stateHash(folded.logbook, digest))
    expect(read.settings).toEqual(folded.logbook.settings)
    expect([...read.applications.keys()]).toEqual([...folded.logbook.applications.keys()])
    expect(view.unknown()).toEqual(folded.unknown)
    const { ordered, causality } = placeAll(log)
    const questions = questionsOf(folded, ordered, (one, other) => {
      const [a, b] = [causality.of(one.hash), causality.of(other.hash)]
      return a !== undefined && b !== undefined && areConcurrent(a, b)
    })
    const ids = questions.map(({ id }) => id).sort()
    expect(
      view
        .questions()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
  }
  expect(passed).toBeGreaterThan(100)
})
