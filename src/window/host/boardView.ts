import { shallowRef, type ShallowRef } from 'vue'
import type { Narrow } from '#contract/board.ts'
import { MOST_CARDS, type Board } from '#domain/views/board.ts'
import {
  emptyColumns,
  filled,
  moved,
  NO_CARDS,
  placeOf,
  type BoardColumns,
} from '#domain/views/boardColumns.ts'
import type { Asked } from '#domain/views/boardParts.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import { bridge } from '#window/host/bridge.ts'

/** Cards of each stage that the first answer brings: as many as a high window shows. */
const FIRST_CARDS = 15

/** Cards on either side of those in sight that an answer brings with them. */
const BESIDE = 3
/** Where fewer than these are there beyond what is in sight, more are asked for. */
const NEAR = 10
/** So many then. */
const FAR = 30

/** Some places of a stage, from the first to the last, both included. */
export interface Places {
  readonly stage: Stage
  readonly from: number
  readonly to: number
}

/** The columns of the board, or of what it is narrowed to, as far as they were asked for. */
export interface BoardView {
  readonly columns: Readonly<ShallowRef<BoardColumns>>
  /** It was answered. */
  readonly loaded: Readonly<ShallowRef<boolean>>
  /** What is in sight of a stage now, which is asked for where it is not there. */
  readonly see: (places: Places) => void
  /** Brings cards, however many; undefined where all of them are there already. */
  readonly bring: (places: Places) => Promise<void> | undefined
  /** Brings cards by their ids, where they are shown. */
  readonly find: (ids: readonly string[]) => Promise<void>
  /** Something has changed: brings what became of the cards, or looks anew. */
  readonly follow: () => Promise<void>
  /** Everything may be another: asks anew for what is in sight. */
  readonly renew: () => Promise<void>
}

const widened = ({ stage, from, to }: Places, by: number): Places => ({
  stage,
  from: Math.max(0, from - by),
  to: to + by,
})

const missingOf = (columns: BoardColumns, { stage, from, to }: Places): Asked['parts'] => {
  const column = columns[stage]
  const end = Math.min(to, column.length - 1)
  for (let at = Math.max(0, from); at <= end; at += 1)
    if (column[at] === undefined)
      return [{ stage, from: at, most: Math.min(end - at + 1, MOST_CARDS) }]
  return []
}

interface Answer {
  readonly order: number
  readonly columns: BoardColumns
}

/** Asks about the board, or about what it is narrowed to. */
const asker = (pinned: () => readonly string[], narrow: Narrow | undefined) => {
  const ask = (asked: Asked): Promise<Board> =>
    bridge.calls.board({
      ...(narrow === undefined ? {} : { narrow }),
      parts: [...asked.parts],
      find: [...asked.find],
    })
  /** The whole answer to be held, all of it of one order. */
  const anew = async (parts: Asked['parts']): Promise<Answer> => {
    const pins = pinned()
    const board = await ask({ parts, find: pins.slice(0, MOST_CARDS) })
    let columns = filled(emptyColumns(board.counts), board)
    for (let at = MOST_CARDS; at < pins.length; at += MOST_CARDS) {
      const more = await ask({ parts: [], find: pins.slice(at, at + MOST_CARDS) })
      if (more.order !== board.order) return anew(parts)
      columns = filled(columns, more)
    }
    return { order: board.order, columns }
  }
  return { ask, anew }
}

/** The columns that are held, what of them is in sight, and the order they are of. */
const heldColumns = (pinned: () => readonly string[], narrow: Narrow | undefined) => {
  const { ask, anew } = asker(pinned, narrow)
  const columns = shallowRef(emptyColumns(NO_CARDS))
  const loaded = shallowRef(false)
  const seen = new Map<Stage, Places>()
  let order = -1

  const inSight = (): Asked['parts'] =>
    STAGES.map((stage) => {
      const places = seen.get(stage)
      const { from, to } =
        places === undefined ? { from: 0, to: FIRST_CARDS - 1 } : widened(places, BESIDE)
      return { stage, from, most: Math.min(to - from + 1, MOST_CARDS) }
    })
  const askAnew = async (): Promise<void> => {
    const answer = await anew(inSight())
    order = answer.order
    columns.value = answer.columns
    loaded.value = true
  }
  return {
    columns,
    loaded,
    seen,
    askAnew,
    /** Cards of another order than the columns have would stand in wrong places: all is looked at anew. */
    fill: async (asked: Asked): Promise<'filled' | 'anew'> => {
      const board = await ask(asked)
      if (board.order === order) {
        columns.value = filled(columns.value, board)
        return 'filled'
      }
      await askAnew()
      return 'anew'
    },
    follow: async (): Promise<void> => {
      const since = narrow === undefined ? await bridge.calls.boardSince({ order }) : null
      if (since === null) return askAnew()
      order = since.order
      columns.value = moved(columns.value, since.moves)
    },
  }
}

/** One after the other, whatever becomes of those before. */
const turns = () => {
  let queue: Promise<unknown> = Promise.resolve()
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const answered = queue.then(work)
    queue = answered.catch(() => undefined)
    return answered
  }
}

/**
 * Keeps columns as the host says them, one question after the other: whatever becomes wanted
 * meanwhile waits for the next. `pinned` are cards that must stay known wherever they stand.
 */
export const boardView = (pinned: () => readonly string[], narrow?: Narrow): BoardView => {
  const { columns, loaded, seen, askAnew, fill, follow } = heldColumns(pinned, narrow)
  const inTurn = turns()

  const bring = (
    places: Places,
    isWanted: () => boolean = () => true,
  ): Promise<void> | undefined => {
    if (loaded.value && missingOf(columns.value, places).length === 0) return undefined
    return inTurn(async () => {
      if (!loaded.value) await askAnew()
      let missing = missingOf(columns.value, places)
      while (missing.length > 0 && isWanted()) {
        const how = await fill({ parts: missing, find: [] })
        const next = missingOf(columns.value, places)
        if (how === 'filled' && next[0]?.from === missing[0]?.from) return
        missing = next
      }
    })
  }
  return {
    columns,
    loaded,
    bring: (places) => bring(places),
    see: (places) => {
      const { stage } = places
      seen.set(stage, places)
      if (missingOf(columns.value, widened(places, NEAR)).length === 0) return
      // What was scrolled past before its turn came is not asked for.
      const isWanted = () => seen.get(stage) === places
      void bring(widened(places, FAR), isWanted)?.catch(() => undefined)
    },
    find: (ids) =>
      inTurn(async () => {
        const unknown = ids.filter((id) => placeOf(columns.value, id) === undefined)
        for (let at = 0; at < unknown.length; at += MOST_CARDS)
          await fill({ parts: [], find: unknown.slice(at, at + MOST_CARDS) })
      }),
    follow: () => inTurn(follow),
    renew: () => inTurn(askAnew),
  }
}
