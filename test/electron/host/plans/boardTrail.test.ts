import { describe, expect, it } from 'vitest'
import { makeBoardTrail } from '#electron/host/plans/boardTrail.ts'

const move = (at: number) => ({ from: { stage: 'sent', at } }) as const

describe('the trail of the board', () => {
  it('tells the moves since an order, the earliest first', () => {
    const trail = makeBoardTrail()
    const first = trail.order()
    trail.note(move(1))
    trail.note(move(2))
    expect(trail.since(first)).toEqual({ order: first + 2, moves: [move(1), move(2)] })
    expect(trail.since(first + 1)).toEqual({ order: first + 2, moves: [move(2)] })
    expect(trail.since(first + 2)).toEqual({ order: first + 2, moves: [] })
  })

  it('does not tell what it no longer knows', () => {
    const trail = makeBoardTrail()
    const first = trail.order()
    trail.note(move(1))
    trail.cut()
    expect(trail.since(first)).toBeNull()
    const second = trail.order()
    for (let at = 0; at < 250; at += 1) trail.note(move(at))
    expect(trail.since(second)).toBeNull()
    expect(trail.since(second + 200)?.moves.at(-1)).toEqual(move(249))
  })

  it('knows nothing of the orders of another run', () => {
    const trail = makeBoardTrail()
    expect(trail.since(trail.order() + 1)).toBeNull()
    expect(trail.since(0)).toBeNull()
  })
})
