import { nextTick, onUnmounted, ref, shallowRef } from 'vue'
import type { OutgoingRows } from '#contract/outgoing.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import { allRows, type Piece, type ReportChoice } from '#window/screens/outgoing/adviser/allRows.ts'

/** A report laid out for paper: its head, and all its rows, in the pieces they came in. */
export interface LaidOut {
  readonly head: OutgoingRows
  readonly pieces: readonly Piece[]
}

/** More columns than these stand side by side on a sheet laid on its side only. */
const UPRIGHT_COLUMNS = 7

/** Whether the sheets of a report lie on their side. */
export const isWide = ({ columns }: Pick<OutgoingRows, 'columns'>): boolean =>
  columns.length > UPRIGHT_COLUMNS

/** The name of what is printed is the title of the page: files are called after it. */
const titled = async <Done>(title: string, print: () => Promise<Done> | Done): Promise<Done> => {
  const before = document.title
  document.title = title
  try {
    await document.fonts.ready
    return await print()
  } finally {
    document.title = before
  }
}

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

  /** Null where it was stopped or overtaken. */
  const layOut = async (choice: ReportChoice): Promise<Outcome<OutgoingRows | null>> => {
    clear()
    const mine = wanted
    preparing.value = 0
    const fetched = await allRows(choice, {
      isWanted: () => mine === wanted,
      take: (piece, { head, done }) => {
        laidOut.value = { head, pieces: [...(laidOut.value?.pieces ?? []), piece] }
        preparing.value = done
      },
    })
    if (mine !== wanted) return accepted(null)
    await nextTick()
    if (fetched.ok) preparing.value = null
    else clear()
    return fetched
  }

  const print = async (choice: ReportChoice): Promise<Outcome<undefined>> => {
    const made = await layOut(choice)
    if (!made.ok) return made
    if (made.value !== null)
      await titled(made.value.title, () => {
        window.print()
      })
    return accepted(undefined)
  }

  /** The name of the file; nothing where it was stopped or the dialog was closed. */
  const savePdf = async (choice: ReportChoice): Promise<Outcome<string | undefined>> => {
    const made = await layOut(choice)
    if (!made.ok) return made
    const head = made.value
    if (head === null) return accepted(undefined)
    const { title } = head
    const asked = { title, landscape: isWide(head) }
    const saved = await titled(title, () => bridge.calls.savePrinted(asked))
    return saved.ok ? accepted(deliver(saved.value)) : saved
  }
  return { laidOut, preparing, print, savePdf, clear }
}
