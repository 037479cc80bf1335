import { dayOf, parseLocalDate, yearOf } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'
import { monthNamed } from '#domain/incoming/cells/months.ts'
import type { Asking } from './asking.ts'
import type { Dated } from './content.ts'
import type { TableFrame } from './frame.ts'
import type { ReadingContext } from './reading.ts'
import type { RowCells } from './rowCells.ts'

const monthIn = (text: string): number | null => {
  const number = Number(text.trim())
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number
  const words = fold(text).split(/[^\p{L}]+/u)
  return words.map(monthNamed).find((month) => month !== undefined) ?? null
}

const dayIn = (text: string): number | null => {
  const found = /^\s*(\d{1,2})(?:er|\.)?\s*$/u.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

/** « Mois : octobre 2026 », written over a form. */
const aboveOf = ({ setAside, sheet }: TableFrame) => {
  const titles = setAside.filter(({ reason }) => reason === 'above-header')
  const texts = [
    ...titles.map(({ row }) => row.cells.map(({ text }) => text).join(' ')),
    sheet.name,
  ]
  const years = [...new Set(texts.flatMap((text) => text.match(/\b20[0-4]\d\b/gu) ?? []))]
  const named = texts.flatMap((text) =>
    fold(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
      .map(monthNamed)
      .filter((month) => month !== undefined),
  )
  const months = [...new Set(named)]
  return {
    year: years.length === 1 ? Number(years[0]) : undefined,
    month: months.length === 1 ? months[0] : undefined,
  }
}

const EXAMPLES = 5

/**
 * Days that stand in columns of their own, as official forms have them. A year or a month that no
 * column holds is taken from over the table and asked.
 */
export const dayParts = (
  frame: TableFrame,
  asking: Asking,
  { now }: Pick<ReadingContext, 'now'>,
): ((cells: RowCells) => readonly Dated[]) => {
  const column = frame.columns.find(({ use }) => use === 'day')
  if (column === undefined) return () => []
  const today = now.slice(0, 10)
  const above = aboveOf(frame)
  const hasYear = frame.uses.includes('year')
  const thisYear = yearOf(dayOf(today))
  const year = hasYear
    ? null
    : asking.ask({
        id: `year:${String(column.column)}`,
        asks: 'year',
        column: column.column,
        header: column.header,
        examples: column.examples.slice(0, EXAMPLES),
        rows: frame.rows.length,
        options: [
          ...new Set([
            ...(above.year === undefined ? [] : [above.year]),
            thisYear,
            thisYear - 1,
            thisYear - 2,
          ]),
        ].map(String),
        proposed: String(above.year ?? thisYear),
      })
  return (cells) => {
    const day = cells.one('day')
    if (day === undefined) return []
    const month = cells.one('month')
    const date = partsRead(
      dayIn(day.text),
      month === undefined ? (above.month ?? null) : monthIn(month.text),
      Number(year ?? cells.one('year')?.text),
    )
    if (date !== null && date <= today) return [{ date }]
    cells.doubt(day, date === null ? 'date-unread' : 'date-ahead')
    if (month !== undefined) cells.keep(month)
    return []
  }
}

const partsRead = (day: number | null, month: number | null, year: number): string | null =>
  day === null || month === null || !Number.isInteger(year)
    ? null
    : parseLocalDate(
        `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      )
