import { sheetText } from '#electron/host/incoming/format/xmlText.ts'
import { shownNumber, type ShownNumber } from '#electron/host/incoming/tables/shownNumber.ts'

/** A cell as it stands in the file. */
export interface WrittenCell {
  /** `s` a shared text, `str` the text of a formula, `inlineStr`, `b`, `e`, `d`; `n` where none stands. */
  readonly kind: string
  /** What stands as its value, `null` where nothing does. */
  readonly value: string | null
  /** Text that stands in the cell itself. */
  readonly inline: string
  readonly formula: string | null
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/u

const isoDate = (written: string): ShownNumber => {
  const match = ISO.exec(written)
  if (match === null) return { text: written }
  const [, day = '', time = '00:00'] = match
  const date = time === '00:00' ? day : `${day}T${time}`
  return { text: date, date }
}

/** What a cell says. An error of a formula says nothing. */
export const cellValue = (
  { kind, value, inline }: WrittenCell,
  texts: readonly string[],
  form: { readonly code: string; readonly from1904: boolean },
): ShownNumber => {
  if (kind === 'inlineStr') return { text: sheetText(inline) }
  if (value === null || value === '' || kind === 'e') return { text: '' }
  if (kind === 's') return { text: texts[Number(value)] ?? '' }
  if (kind === 'str') return { text: sheetText(value) }
  if (kind === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' }
  if (kind === 'd') return isoDate(value)
  return shownNumber(Number(value), form)
}

const LINKING = /^=?HYPERLINK\("((?:[^"]|"")*)"/iu

/** The address of a formula that is a link. */
export const linkedBy = (formula: string | null): string | undefined =>
  LINKING.exec(formula ?? '')?.[1]?.replaceAll('""', '"')
