import { computed, ref, shallowRef, type ShallowRef } from 'vue'
import type { TableView } from '#contract/incomingTable.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Fate } from '#domain/incoming/table/reading.ts'
import type { Refusal } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

/** Rows shown at first, and added by « Montrer plus ». */
const PAGE = 40
/** Most rows that one answer holds. */
const MOST = 200

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
  const choices = shallowRef<TableChoices>({ sheet })
  const table = shallowRef<TableView>()
  const refusal = shallowRef<Refusal>()
  const only = ref<Fate | null>(null)
  const asking = latestQuestion()

  const read = async (from: number, most: number): Promise<TableView | undefined> => {
    const isLatest = asking.ask()
    const answer = await bridge.calls.readTable({
      file,
      choices: choices.value,
      from,
      most,
      ...(only.value === null ? {} : { only: only.value }),
    })
    if (!isLatest()) return undefined
    refusal.value = answer.ok ? undefined : answer
    return answer.ok ? answer.value : undefined
  }

  const reload = async (): Promise<void> => {
    const most = Math.min(Math.max(table.value?.rows.length ?? 0, PAGE), MOST)
    table.value = (await read(0, most)) ?? table.value
  }
  const change = (chosen: Partial<TableChoices>): Promise<void> => {
    choices.value = { ...choices.value, ...chosen }
    return reload()
  }

  return {
    table,
    choices,
    refusal,
    only,
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
      const more = await read(before.rows.length, PAGE)
      if (more !== undefined) table.value = { ...more, rows: [...before.rows, ...more.rows] }
    },
  }
}
export type Table = ReturnType<typeof useTable>
