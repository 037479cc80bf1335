import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { MOST_CARDS } from '#domain/views/board.ts'
import { STAGES } from '#domain/vocabulary.ts'
import { aHost } from '#test/build/aHost.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'

/** More than one answer brings, and than a change is followed for. */
const COUNT = 400
const ZONE = 'Europe/Paris'

const every = (from: number, most: number) => STAGES.map((stage) => ({ stage, from, most }))
const openings = (): Command[] =>
  Array.from({ length: COUNT }, (_, n) =>
    opening({
      application: `app-${String(n)}`,
      details: { company: `Maison ${String(n)} de l’Amirauté`, post: 'Responsable d’exploitation' },
      entries: [
        interview(`2026-11-${String(1 + (n % 20)).padStart(2, '0')}T10:00`, {
          id: `met-${String(n)}`,
        }),
      ],
    }),
  )
const note = (application: string, words: string): Command => ({
  do: 'record-entry',
  application,
  entry: {
    kind: 'note',
    id: `note-${application}`,
    at: '2026-11-23T08:00',
    zone: ZONE,
    note: words,
  },
})

const fullHost = async () => {
  const { handlers } = await aHost()
  expect(await handlers.act(openings())).toMatchObject({ ok: true })
  return handlers
}

describe('the answers about the board', () => {
  it('hold the counts and what is in sight, in few bytes', async () => {
    const handlers = await fullHost()
    const board = await handlers.board({ parts: every(0, MOST_CARDS), find: [] })
    expect(Object.values(board.counts).reduce((sum, count) => sum + count, 0)).toBe(COUNT)
    expect(board.parts.flatMap(({ cards }) => cards)).toHaveLength(MOST_CARDS)
    expect(JSON.stringify(board).length).toBeLessThan(60_000)
  })

  it('give the same order part by part, and the place of each card', async () => {
    const handlers = await fullHost()
    const { cards } = await boardOf(handlers)
    const { stage } = cards[0]!
    const column = cards.filter((card) => card.stage === stage)
    const first = await handlers.board({ parts: [{ stage, from: 0, most: 100 }], find: [] })
    const second = await handlers.board({
      parts: [{ stage, from: 100, most: 100 }],
      find: [column[150]!.id, 'nobody'],
    })
    expect([...first.parts[0]!.cards, ...second.parts[0]!.cards]).toEqual(column.slice(0, 200))
    expect(second.found).toEqual([{ card: column[150], at: 150 }])
    expect(second.order).toBe(first.order)
  })

  it('are narrowed to words that are in sight nowhere', async () => {
    const handlers = await fullHost()
    await handlers.act([note('app-7', 'Un mot de Zébulon')])
    const narrow = { text: 'zebulon', filter: 'all' } as const
    const board = await handlers.board({ narrow, parts: every(0, 10), find: ['app-7', 'app-8'] })
    expect(board.parts.flatMap(({ cards }) => cards.map(({ id }) => id))).toEqual(['app-7'])
    expect(board.found.map(({ card }) => card.id)).toEqual(['app-7'])
    await handlers.act([note('app-9', 'Zébulon encore')])
    const again = await handlers.board({ narrow, parts: every(0, 10), find: [] })
    expect(again.parts.flatMap(({ cards }) => cards)).toHaveLength(2)
  })

  it('say after one change where that card went, and after a great one that all is to be looked at', async () => {
    const handlers = await fullHost()
    const { order } = await handlers.board({ parts: [], find: [] })
    await handlers.act([
      {
        do: 'record-entry',
        application: 'app-3',
        entry: { kind: 'refusal', id: 'refused', at: '2026-11-23T08:00', zone: ZONE },
      },
    ])
    const since = await handlers.boardSince({ order })
    expect(since?.moves.at(-1)).toMatchObject({ to: { card: { id: 'app-3', stage: 'refused' } } })
    expect(JSON.stringify(since).length).toBeLessThan(4000)
    await handlers.act(
      Array.from({ length: 100 }, (_, n) => note(`app-${String(100 + n)}`, 'Un mot')),
    )
    expect(await handlers.boardSince({ order })).toBeNull()
  })

  it('find the cards of a company, or of those that begin as it is typed', async () => {
    const handlers = await fullHost()
    const at = async (company: string, typed: boolean) =>
      (await handlers.cardsAt({ company, typed })).map(({ id }) => id)
    expect(await at('maison 12 de l’amirauté', false)).toEqual(['app-12'])
    expect(await at('Maison 12', false)).toEqual([])
    expect((await at('maison 12', true)).toSorted()).toContain('app-120')
  })

  it('search as well once everything was made ready', async () => {
    const handlers = await fullHost()
    expect(await handlers.readySearch(undefined)).toBeNull()
    const found = await handlers.search({ text: 'maison 12 amiraute', from: 0, most: 2 })
    expect(found.total).toBeGreaterThan(2)
    expect(found.cards).toHaveLength(2)
  })
})
