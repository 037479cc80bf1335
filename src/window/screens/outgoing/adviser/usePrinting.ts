import { nextTick, onUnmounted, ref, shallowRef } from 'vue'
import { OUTGOING_ROWS_AT_ONCE, type OutgoingRows } from '#contract/outgoing.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'

/** A report laid out for paper: its head, and all its rows, in the pieces they came in. */
export interface LaidOut {
  readonly head: OutgoingRows
  readonly pieces: readonly OutgoingRows['rows'][]
}

/** Rows laid out between two moments in which the window can answer. */
const PIECE_ROWS = 500

/** More columns than these stand side by side on a sheet laid on its side only. */
const UPRIGHT_COLUMNS = 7

/** Whether the sheets of a report lie on their side. */
export const isWide = ({ columns }: Pick<OutgoingRows, 'columns'>): boolean =>
  columns.length > UPRIGHT_COLUMNS

const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Fetches every row of a choice and lays it out, then prints it or saves it as PDF. */
export const usePrinting = () => {
  /** Null while nothing is laid out. */
  const laidOut = shallowRef<LaidOut | null>(null)
  /** Share that is done, while it is being laid out. */
  const preparing = ref<number | null>(null)
  let wanted = 0

  const clear = (): void => {
    wanted += 1
    laidOut.value = null
    preparing.value = null
  }
  onUnmounted(clear)

  /** False where it was stopped or overtaken. */
  const layOut = async (choice: AdviserChoice): Promise<Outcome<boolean>> => {
    clear()
    const mine = wanted
    const isWanted = (): boolean => mine === wanted
    preparing.value = 0
    for (let offset = 0, total = 1; offset < total; offset += OUTGOING_ROWS_AT_ONCE) {
      const page = { choice, as: 'shown', offset, limit: OUTGOING_ROWS_AT_ONCE } as const
      const rows = await bridge.calls.outgoingRows(page)
      if (!isWanted()) return accepted(false)
      if (!rows.ok) {
        clear()
        return rows
      }
      total = rows.value.total
      for (let from = 0; from < rows.value.rows.length; from += PIECE_ROWS) {
        const before: LaidOut = laidOut.value ?? { head: rows.value, pieces: [] }
        const piece = rows.value.rows.slice(from, from + PIECE_ROWS)
        laidOut.value = { ...before, pieces: [...before.pieces, piece] }
        preparing.value = Math.min(1, (offset + from) / total)
        await nextFrame()
        if (!isWanted()) return accepted(false)
      }
    }
    await nextTick()
    preparing.value = null
    return accepted(true)
  }

  /** The name of what is printed is the title of the page: files are called after it. */
  const titled = async (title: string, print: () => Promise<void> | void): Promise<void> => {
    const before = document.title
    document.title = title
    try {
      await document.fonts.ready
      await print()
    } finally {
      document.title = before
    }
  }

  const print = async (choice: AdviserChoice): Promise<Outcome<boolean>> => {
    const made = await layOut(choice)
    const title = laidOut.value?.head.title
    if (made.ok && made.value && title !== undefined) await titled(title, () => window.print())
    return made
  }

  /** The name of the file; nothing where it was stopped or the dialog was closed. */
  const savePdf = async (choice: AdviserChoice): Promise<Outcome<string | undefined>> => {
    const made = await layOut(choice)
    if (!made.ok) return made
    const head = laidOut.value?.head
    if (!made.value || head === undefined) return accepted(undefined)
    let saved: Outcome<string | undefined> = accepted(undefined)
    await titled(head.title, async () => {
      const outcome = await bridge.calls.savePrinted({ title: head.title, landscape: isWide(head) })
      saved = outcome.ok ? accepted(deliver(outcome.value)) : outcome
    })
    return saved
  }
  return { laidOut, preparing, print, savePdf, clear }
}
