import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '#contract/bridge.ts'
import type { BoardQuestion } from '#contract/board.ts'
import type { Board, BoardMoves } from '#domain/views/board.ts'
import { boardPartsOf } from '#domain/views/boardParts.ts'
import { emptyColumns, NO_CARDS } from '#domain/views/boardColumns.ts'
import type { Card } from '#domain/views/card.ts'
import { cardWith } from '#test/build/boardCards.ts'

const MANY = 300
const thanked = Array.from({ length: MANY }, (_, n) =>
  cardWith({ id: `c${String(n).padStart(3, '0')}` }),
)
let order: number
let column: readonly Card[]
let since: BoardMoves | null
let change: () => void
const asked = vi.fn<(question: BoardQuestion) => Promise<Board>>()

const bridge = {
  calls: {
    board: (question: BoardQuestion) => asked(question),
    boardSince: () => Promise.resolve(since),
  },
  listen: (name: string, listener: (pushed: never) => void) => {
    if (name === 'changed') change = listener as typeof change
    return () => undefined
  },
} as unknown as Bridge
Object.defineProperty(window, 'relance', { value: bridge, configurable: true })
const { useBoardStore } = await import('#window/host/boardStore.ts')

const answer = (question: BoardQuestion): Board => ({
  order,
  ...boardPartsOf(
    { ...(emptyColumns(NO_CARDS) as Record<Card['stage'], Card[]>), thanked: column },
    question,
    (id) => column.find((card) => card.id === id),
  ),
})
const known = (store: ReturnType<typeof useBoardStore>): readonly number[] =>
  store.columns.thanked.flatMap((card, at) => (card === undefined ? [] : [at]))

beforeEach(() => {
  setActivePinia(createPinia())
  order = 10
  column = thanked
  since = null
  asked.mockReset()
  asked.mockImplementation((question) => Promise.resolve(answer(question)))
})

describe('the store of the board', () => {
  it('asks once for the first cards, however often it is loaded, and knows how many there are', async () => {
    const store = useBoardStore()
    await Promise.all([store.load(), store.load()])
    await store.load()
    expect(asked).toHaveBeenCalledTimes(1)
    expect(store.columns.thanked).toHaveLength(MANY)
    expect(known(store)).toEqual(Array.from({ length: 15 }, (_, at) => at))
  })

  it('brings what comes into sight, with some beyond, and nothing twice', async () => {
    const store = useBoardStore()
    await store.load()
    store.see({ stage: 'thanked', from: 100, to: 105 })
    await vi.waitFor(() => expect(store.columns.thanked[105]).toBeDefined())
    expect(known(store).at(-1)).toBe(135)
    store.see({ stage: 'thanked', from: 101, to: 106 })
    await store.find([])
    expect(asked).toHaveBeenCalledTimes(2)
  })

  it('brings a whole column, however long', async () => {
    const store = useBoardStore()
    await store.load()
    await store.bring({ stage: 'thanked', from: 0, to: MANY - 1 })
    expect(store.columns.thanked).toEqual(thanked)
    expect(store.bring({ stage: 'thanked', from: 0, to: MANY - 1 })).toBeUndefined()
  })

  it('follows one card to its new place, and says which stage it came from', async () => {
    const store = useBoardStore()
    await store.load()
    const moved = { ...thanked[2]!, stage: 'relanced' as const }
    since = {
      order: 11,
      moves: [{ from: { stage: 'thanked', at: 2 }, to: { card: moved, at: 0 } }],
    }
    change()
    await vi.waitFor(() => expect(store.stageChanges).toEqual([{ card: moved, from: 'thanked' }]))
    expect(store.columns.relanced).toEqual([moved])
    expect(store.columns.thanked).toHaveLength(MANY - 1)
    expect(store.byId.get('c002')).toEqual(moved)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('looks anew at what is in sight where cards of another order come', async () => {
    const store = useBoardStore()
    await store.load()
    order = 12
    column = thanked.slice(1)
    await store.bring({ stage: 'thanked', from: 40, to: 41 })
    expect(store.columns.thanked).toHaveLength(MANY - 1)
    expect(store.columns.thanked[0]?.id).toBe('c001')
    expect(store.columns.thanked[40]?.id).toBe('c041')
  })

  it('keeps those known that must be, wherever they stand', async () => {
    const store = useBoardStore()
    store.pin(() => thanked.slice(100, 250).map(({ id }) => id))
    await store.load()
    expect(known(store)).toHaveLength(15 + 150)
  })

  it('shows what it is narrowed to, looks at it again after a change, and then all again', async () => {
    const store = useBoardStore()
    await store.load()
    asked.mockImplementation((question) => {
      const all = column
      if (question.narrow !== undefined) column = column.slice(5, 7)
      const board = answer(question)
      column = all
      return Promise.resolve(board)
    })
    await store.narrow({ text: 'mot', filter: 'all' })
    expect(store.columns.thanked.map((card) => card?.id)).toEqual(['c005', 'c006'])
    since = { order: 11, moves: [] }
    change()
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3))
    await store.narrow(null)
    expect(store.columns.thanked).toHaveLength(MANY)
  })

  it('can be loaded again after a failure', async () => {
    const store = useBoardStore()
    asked.mockRejectedValueOnce(new Error('The host is away.'))
    await expect(store.load()).rejects.toThrow('away')
    await store.load()
    expect(store.loaded).toBe(true)
  })
})
