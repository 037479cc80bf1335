import type { By } from '#domain/vocabulary.ts'
import type { Language } from '#domain/language.ts'
import type { Cell, SheetRow } from '#domain/incoming/workbook.ts'

type Colour = 'red' | 'orange' | 'yellow' | 'green' | 'blue' | 'violet' | 'pink' | 'grey'

/** What the column of colours is called, and its colours, in the language of the reader. */
const WORDS: By<Language, { readonly header: string; readonly names: By<Colour, string> }> = {
  fr: {
    header: 'Couleur',
    names: {
      red: 'rouge',
      orange: 'orange',
      yellow: 'jaune',
      green: 'vert',
      blue: 'bleu',
      violet: 'violet',
      pink: 'rose',
      grey: 'gris',
    },
  },
  en: {
    header: 'Colour',
    names: {
      red: 'red',
      orange: 'orange',
      yellow: 'yellow',
      green: 'green',
      blue: 'blue',
      violet: 'violet',
      pink: 'pink',
      grey: 'grey',
    },
  },
}

/** Where each colour ends on the wheel, in degrees. */
const WHEEL: readonly (readonly [until: number, colour: Colour])[] = [
  [16, 'red'],
  [46, 'orange'],
  [70, 'yellow'],
  [170, 'green'],
  [255, 'blue'],
  [295, 'violet'],
  [338, 'pink'],
  [361, 'red'],
]
/** Below it a colour is a shade of grey. */
const LEAST_COLOUR = 0.06

const colourOf = (fill: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255,
  )
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const span = most - least
  if (span < LEAST_COLOUR) return 'grey'
  const turn =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span
  const hue = (turn * 60 + 360) % 360
  return WHEEL.find(([until]) => hue < until)?.[1] ?? 'red'
}

/** The colour of a row: the one that most of its coloured cells have. */
const fillOf = ({ cells }: SheetRow): string | undefined => {
  const counts = new Map<string, number>()
  for (const { fill } of cells)
    if (fill !== undefined) counts.set(fill, (counts.get(fill) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0]
}

/** Every other row shaded, or all the same: made to be read more easily, and says nothing. */
const isDecoration = (colours: readonly (string | undefined)[]): boolean => {
  const distinct = new Set(colours)
  if (distinct.size < 2) return true
  const isStriped = colours.every((each, at) => at < 2 || each === colours[at - 2])
  return distinct.size === 2 && colours.length > 3 && isStriped
}

const EMPTY: Cell = { text: '' }

/** A table with the colours of its rows in a column of their own. */
export interface Coloured {
  readonly header: string
  readonly rows: readonly SheetRow[]
}

/** Rows with their colours in words, behind their other cells; undefined where colours say nothing. */
export const withColours = (
  rows: readonly SheetRow[],
  column: number,
  language: Language,
): Coloured | undefined => {
  // Most files have no colours: one look at each cell, and no more.
  if (!rows.some(({ cells }) => cells.some(({ fill }) => fill !== undefined))) return undefined
  const colours = rows.map((row) => {
    const fill = fillOf(row)
    return fill === undefined ? undefined : colourOf(fill)
  })
  if (isDecoration(colours)) return undefined
  const { header, names } = WORDS[language]
  const told = rows.map((row, at): SheetRow => {
    const colour = colours[at]
    if (colour === undefined) return row
    return {
      ...row,
      cells: Array.from({ length: column + 1 }, (_, place) =>
        place === column ? { text: names[colour] } : (row.cells[place] ?? EMPTY),
      ),
    }
  })
  return { header, rows: told }
}
