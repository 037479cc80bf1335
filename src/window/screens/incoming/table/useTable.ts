import { computed, ref, shallowReactive, shallowRef, toRef, type Ref } from 'vue'
import type { TableView } from '#contract/incomingTable.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Fate } from '#domain/incoming/table/reading.ts'
import { refused, type Outcome, type Refusal } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import { keptWithFile } from '#window/parts/incoming/keptWithFile.ts'

/** Rows shown at first, and added by « Montrer plus ». */
const PAGE = 40
/** Most rows that one answer holds. */
const MOST = 200

/** A page of the table; a host that does not answer says so by other means, and it can be asked again. */
const readPage = async (
  file: string,
  choices: TableChoices,
  { only, ...page }: { from: number; most: number; only: Fate | null },
): Promise<Outcome<TableView>> => {
  const fate = only === null ? {} : { only }
  try {
    return await bridge.calls.readTable({ file, choices, ...page, ...fate })
  } catch (error) {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  }
}

interface Chosen {
  choices: TableChoices
  /** Made once: the same import asked for twice is written once. */
  readonly importId: string
}

/** What was chosen in a window that is gone; the host reads the choices as it reads all others. */
const resumed = (begun: Chosen, left: unknown): Chosen => {
  const { choices, importId } = left as Partial<Chosen>
  return { choices: choices ?? begun.choices, importId: importId ?? begun.importId }
}

const without = (lines: readonly number[] | undefined, line: number): number[] =>
  (lines ?? []).filter((other) => other !== line)

/** What can be chosen about a table; each choice reads it anew. */
const choosing = (
  choices: Readonly<Ref<TableChoices>>,
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

/** What is known of a table that is shown. */
const stateOf = (file: string, sheet: number) => ({
  file,
  chosen: keptWithFile<Chosen>(
    file,
    'table',
    () => shallowReactive({ choices: { sheet }, importId: crypto.randomUUID() }),
    resumed,
  ),
  table: shallowRef<TableView>(),
  refusal: shallowRef<Refusal>(),
  /** The choices that what is shown was read with. */
  shown: shallowRef<TableChoices>(),
  only: ref<Fate | null>(null),
})

/** Reads a page with what is chosen now; nothing where another question overtook it. */
const readingOf =
  ({ file, chosen, only, refusal, shown }: ReturnType<typeof stateOf>) =>
  async (
    isLatest: () => boolean,
    page: { readonly from: number; readonly most: number },
  ): Promise<TableView | undefined> => {
    const asked = chosen.choices
    const answer = await readPage(file, asked, { ...page, only: only.value })
    if (!isLatest()) return undefined
    refusal.value = answer.ok ? undefined : answer
    if (answer.ok) shown.value = asked
    return answer.ok ? answer.value : undefined
  }

/** A table as it is read with what was chosen so far; each choice reads it anew. */
export const useTable = (file: string, sheet: number) => {
  const state = stateOf(file, sheet)
  const { chosen, table, refusal, shown, only } = state
  const choices = toRef(chosen, 'choices')
  const read = readingOf(state)
  const asking = latestQuestion()

  const reload = async (): Promise<void> => {
    const most = Math.min(Math.max(table.value?.rows.length ?? 0, PAGE), MOST)
    table.value = (await read(asking.ask(), { from: 0, most })) ?? table.value
  }
  const change = (chosen: Partial<TableChoices>): Promise<void> => {
    choices.value = { ...choices.value, ...chosen }
    return reload()
  }

  /** Another sheet is another table: what was said of the first says nothing of it. */
  const chooseSheet = (place: number): Promise<void> => {
    choices.value = { sheet: place }
    table.value = undefined
    return show(null)
  }
  const show = (fate: Fate | null): Promise<void> => {
    only.value = fate
    return reload()
  }
  const showMore = async (): Promise<void> => {
    const before = table.value
    if (before === undefined) return
    const more = await read(asking.askMore(), { from: before.rows.length, most: PAGE })
    // The logbook changed meanwhile: what was shown before may read otherwise now.
    if (more !== undefined && more.revision !== before.revision) await reload()
    else if (more !== undefined) table.value = { ...more, rows: [...before.rows, ...more.rows] }
  }

  return {
    table,
    choices,
    importId: chosen.importId,
    refusal,
    only,
    /** What is shown was read with all that is chosen. */
    isUpToDate: computed(() => shown.value === choices.value && table.value !== undefined),
    open: computed(() => table.value?.questions.filter(({ answered }) => !answered) ?? []),
    reload,
    chooseSheet,
    ...choosing(choices, change),
    show,
    showMore,
  }
}
export type Table = ReturnType<typeof useTable>
