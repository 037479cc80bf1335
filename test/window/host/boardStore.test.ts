import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Bridge } from '#contract/bridge.ts'
import type { Board, BoardChange } from '#domain/views/board.ts'
import { cardWith } from '#test/build/boardCards.ts'

let answer: () => Promise<Board>
let change: (change: BoardChange) => void

const bridge = {
  calls: { board: () => answer() },
  listen: (name: string, listener: (pushed: never) => void) => {
    if (name === 'changed') change = listener as typeof change
    return () => undefined
  },
} as unknown as Bridge
Object.defineProperty(window, 'relance', { value: bridge, configurable: true })
const { useBoardStore } = await import('#window/host/boardStore.ts')

const a = cardWith({ id: 'a', stage: 'interviewed' })
const b = cardWith({ id: 'b', stage: 'thanked' })
const moved = cardWith({ id: 'a', stage: 'relanced' })

beforeEach(() => {
  setActivePinia(createPinia())
  answer = () => Promise.resolve({ revision: 3, cards: [a, b] })
})

describe('the store of the board', () => {
  it('asks for the board once, however often it is loaded', async () => {
    let asked = 0
    answer = () => Promise.resolve({ revision: 3, cards: [(asked += 1) > 0 ? a : b] })
    const store = useBoardStore()
    await Promise.all([store.load(), store.load()])
    await store.load()
    expect(asked).toBe(1)
  })

  it('puts a changed card in its new place and says where it came from', async () => {
    const store = useBoardStore()
    await store.load()
    change({ revision: 4, changed: [moved], removed: [] })
    expect(store.cards).toEqual([b, moved])
    expect(store.stageChanges).toEqual([{ card: moved, from: 'interviewed' }])
  })

  it.each([
    [2, 'interviewed'],
    [3, 'relanced'],
    [4, 'relanced'],
  ] as const)('held revision 3 and hears of %i: the card stands in %s', async (revision, stage) => {
    const store = useBoardStore()
    await store.load()
    change({ revision, changed: [moved], removed: [] })
    expect(store.byId.get('a')?.stage).toBe(stage)
  })

  it('keeps what it hears while the board is still on its way', async () => {
    const store = useBoardStore()
    const loading = store.load()
    change({ revision: 4, changed: [moved], removed: ['b'] })
    await loading
    expect(store.cards).toEqual([moved])
  })

  it('can be loaded again after a failure', async () => {
    const store = useBoardStore()
    const works = answer
    answer = () => Promise.reject(new Error('The host is away.'))
    await expect(store.load()).rejects.toThrow('away')
    answer = works
    await store.load()
    expect(store.loaded).toBe(true)
  })
})
