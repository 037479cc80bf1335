import { nextTick, onUnmounted, ref, shallowRef } from 'vue'
import type { OutgoingRows } from '#contract/outgoing.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deliver } from '#window/parts/act/deliver.ts'
import {
  allRows,
  type Given,
  type Piece,
  type ReportChoice,
} from '#window/screens/outgoing/adviser/allRows.ts'
import { withoutEmptyColumns } from '#window/screens/outgoing/adviser/withoutEmptyColumns.ts'

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

/**
 * Rows that are printed at once; what is longer is printed in parts. Chromium takes gigabytes for thirty
 * thousand rows, and then gives up.
 */
export const PART_ROWS = 10_000
/**
 * Signs of text that are printed at once: Chromium takes three quarters of a kilobyte for each, eleven
 * gigabytes for the messages of ten thousand rows.
 */
export const PART_SIGNS = 1_500_000

/** What a report is called, with which of its lines where it is printed in several parts. */
const titleOf = ({ title, total }: OutgoingRows, from: number, next: number): string =>
  from === 0 && next >= total ? title : `${title} (${String(from + 1)}-${String(next)})`

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

/** How a part is laid out as it comes. */
interface Laying {
  readonly isWanted: () => boolean
  readonly lay: (so: LaidOut, done: number) => void
}

/** A part of a report that is laid out whole. */
interface Part extends Given {
  readonly title: string
}

/** The empty columns of an office's form are filled in by hand. */
const isForm = ({ choice }: ReportChoice): boolean => choice.table === 'office'

/** Lays out a part of a report; null where it was stopped or overtaken. */
const layOut = async (
  choice: ReportChoice,
  from: number,
  { isWanted, lay }: Laying,
): Promise<Outcome<Part | null>> => {
  const pieces: Piece[] = []
  const fetched = await allRows(choice, {
    ...{ from, most: PART_ROWS, room: PART_SIGNS, isWanted },
    take: (piece, { head, done }) => {
      pieces.push(piece)
      lay({ head, pieces: [...pieces] }, done)
    },
  })
  if (!isWanted()) return accepted(null)
  if (!fetched.ok || fetched.value === null) return fetched.ok ? accepted(null) : fetched
  const { head, next } = fetched.value
  const title = titleOf(head, from, next)
  // How many lines there is room for is known only now, and which columns say nothing.
  const whole = { head: { ...head, title }, pieces }
  const laid = isForm(choice) ? whole : withoutEmptyColumns(whole)
  lay(laid, next / Math.max(1, head.total))
  await nextTick()
  return accepted({ head: laid.head, next, title })
}

/** Fetches every row of a choice and lays it out, then prints it or saves it as PDF; in parts where it is long. */
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

  /** Lays out part after part, and does with each what is asked; the answer to the last one. */
  const inParts = async <Done>(
    choice: ReportChoice,
    put: (head: OutgoingRows, title: string) => Promise<Outcome<Done>> | Outcome<Done>,
  ): Promise<Outcome<Done | undefined>> => {
    clear()
    const mine = wanted
    preparing.value = 0
    const laying: Laying = {
      isWanted: () => mine === wanted,
      lay: (so, done) => {
        laidOut.value = so
        preparing.value = done
      },
    }
    for (let from = 0; ;) {
      laidOut.value = null
      const made = await layOut(choice, from, laying)
      if (!made.ok) clear()
      if (!made.ok) return made
      if (made.value === null) return accepted(undefined)
      const { head, title, next } = made.value
      from = next
      if (from >= head.total) preparing.value = null
      const done = await titled(title, () => put(head, title))
      if (!done.ok && preparing.value !== null) clear()
      if (!done.ok || from >= head.total || mine !== wanted) return done
    }
  }

  const print = (choice: ReportChoice): Promise<Outcome<undefined>> =>
    inParts(choice, () => {
      window.print()
      return accepted(undefined)
    })

  /** The name of the file; nothing where it was stopped or the dialog was closed. */
  const savePdf = (choice: ReportChoice): Promise<Outcome<string | undefined>> =>
    inParts(choice, async (head, title) => {
      const saved = await bridge.calls.savePrinted({ title, landscape: isWide(head) })
      // Who closed the dialog is not asked for the next part.
      if (saved.ok && saved.value.how === 'cancelled') clear()
      return saved.ok ? accepted(deliver(saved.value)) : saved
    })
  return { laidOut, preparing, print, savePdf, clear }
}
