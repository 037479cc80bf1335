import type { IconName } from '#ui/icons.ts'

/** One line of the palette: something to do or to open. */
export interface PaletteLine {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon: IconName
  /** The key that does the same, as it is printed. */
  readonly keys?: string
  /** Other words by which it is found. */
  readonly also?: string
  readonly run: () => void
}
