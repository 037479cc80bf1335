import { computed, ref, shallowRef, type ShallowRef } from 'vue'
import type { TableView } from '#contract/incomingTable.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Fate } from '#domain/incoming/table/reading.ts'
import { refused, type Outcome, type Refusal } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

/** Rows shown at first, and added by « Montrer plus ». */
const PAGE = 40
/** Most rows that one answer holds. */
const MOST = 200

/** What was chosen about the file in hand: who looks at a card meanwhile finds it again. */
let chosen:
  | {
      readonly file: string
      readonly choices: ShallowRef<TableChoices>
      /** Made once: the same import asked for twice is written once. */
      readonly importId: string
    }
  | undefined

/** A host that does not answer says so by other means; the table can be asked for again. */
const answered = async (asked: Promise<Outcome<TableView>>): Promise<Outcome<TableView>> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  }
}

const without = (lines: readonly number[] | undefined, line: number): number[] =>
  (lines ?? []).filter((other) => other !== line)

/** What can be chosen about a table; each choice reads it anew. */
const choosing = (
  choices: Readonly<ShallowRef<TableChoices>>,
  change: (chosen: Partial<TableChoices>) => Promise<void>,
) => ({
  chooseHeader: (headerLine: number | null) => change({ headerLine }),
  chooseUse: (column: number, use: ColumnUse) =>
    change({ columns: { ...choices.value.columns, [String(column)]: use } }),
  answer: (question: string, answer: string) =>
    change({ answers: { ...choices.value.answers, [question]: answer } }),
  confirm: (question: string) =>
    change({ confirmed: [...(choices.value.confirmed ?? []), question] }),
  takeHidden: (hidden: boolean) => change({ hidden }),
  takeLine: (line: number, isTaken: boolean) => {
    const others = without(choices.value.leftOut, line)
    return change({ leftOut: isTaken ? others : [...others, line] })
  },
  setApart: (line: number, isApart: boolean) => {
    const others = without(choices.value.apart, line)
    return change({ apart: isApart ? [...others, line] : others })
  },
})

/** A table as it is read with what was chosen so far; each choice reads it anew. */
export const useTable = (file: string, sheet: number) => {
  if (chosen?.file !== file)
    chosen = { file, choices: shallowRef<TableChoices>({ sheet }), importId: crypto.randomUUID() }
  const { choices, importId } = chosen
  const table = shallowRef<TableView>()
  const refusal = shallowRef<Refusal>()
  /** The choices that what is shown was read with: nothing else may be written. */
  const shown = shallowRef<TableChoices>()
  const only = ref<Fate | null>(null)
  const asking = latestQuestion()

  const read = async (
    isLatest: () => boolean,
    page: { readonly from: number; readonly most: number },
  ): Promise<TableView | undefined> => {
    const asked = choices.value
    const fate = only.value === null ? {} : { only: only.value }
    const answer = await answered(
      bridge.calls.readTable({ file, choices: asked, ...page, ...fate }),
    )
    if (!isLatest()) return undefined
    refusal.value = answer.ok ? undefined : answer
    if (!answer.ok) return undefined
    shown.value = asked
    return answer.value
  }

  const reload = async (): Promise<void> => {
    const most = Math.min(Math.max(table.value?.rows.length ?? 0, PAGE), MOST)
    table.value = (await read(asking.ask(), { from: 0, most })) ?? table.value
  }
  const change = (chosen: Partial<TableChoices>): Promise<void> => {
    choices.value = { ...choices.value, ...chosen }
    return reload()
  }

  return {
    table,
    choices,
    importId,
    refusal,
    only,
    /** What is shown was read with all that is chosen. */
    isUpToDate: computed(() => shown.value === choices.value && table.value !== undefined),
    open: computed(() => table.value?.questions.filter(({ answered }) => !answered) ?? []),
    reload,
    /** Another sheet is another table: what was said of the first says nothing of it. */
    chooseSheet: (place: number): Promise<void> => {
      choices.value = { sheet: place }
      only.value = null
      table.value = undefined
      return reload()
    },
    ...choosing(choices, change),
    show: (fate: Fate | null) => {
      only.value = fate
      return reload()
    },
    showMore: async () => {
      const before = table.value
      if (before === undefined) return
      const page = { from: before.rows.length, most: PAGE }
      const more = await read(asking.askMore(), page)
      if (more === undefined) return
      // The logbook changed meanwhile: what was shown before may read otherwise now.
      if (more.revision !== before.revision) await reload()
      else table.value = { ...more, rows: [...before.rows, ...more.rows] }
    },
  }
}
export type Table = ReturnType<typeof useTable>
