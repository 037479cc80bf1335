import type { LocalDate } from '#domain/calendar/wallClock.ts'
import { makeSortedList, type SortedList } from '#domain/views/sortedList.ts'
import type { Dated } from './dayContent.ts'

/** Values in order within their day, kept as they come and go. */
export interface DatedLists<Value> {
  readonly add: (one: Dated<Value>) => void
  /** Takes out what was added: the same value. */
  readonly remove: (one: Dated<Value>) => void
  readonly on: (date: LocalDate) => readonly Value[]
}

const NONE: readonly never[] = []

/** Begins with no day. */
export const makeDatedLists = <Value>(order: (a: Value, b: Value) => number): DatedLists<Value> => {
  const days = new Map<LocalDate, SortedList<Value>>()
  return {
    add: ({ date, value }) => {
      const list = days.get(date)
      if (list === undefined) days.set(date, makeSortedList(order, [value]))
      else list.add(value)
    },
    remove: ({ date, value }) => {
      const list = days.get(date)
      list?.remove(value)
      if (list?.values.length === 0) days.delete(date)
    },
    on: (date) => days.get(date)?.values ?? NONE,
  }
}
