import type { Cell } from '#domain/incoming/workbook.ts'
import type { Attribute } from '#electron/host/incoming/format/walkXml.ts'
import { linkedBy } from '#electron/host/incoming/tables/xlsx/cellValue.ts'

/** A cell while it is walked. */
export interface WrittenOdsCell {
  readonly attribute: Attribute
  /** What the person sees, paragraph below paragraph. */
  readonly text: string
  readonly remark: string
  readonly link: string | undefined
  readonly fill: string | undefined
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?)?/u
const LENGTH = /^-?PT(\d+)H(\d+)M/u

/** A typed date as it is written ISO; of a moment at midnight the day. */
const dateOf = (written: string | undefined): string | undefined => {
  const [, day, time = '00:00'] = MOMENT.exec(written ?? '') ?? []
  if (day === undefined) return undefined
  return time === '00:00' ? day : `${day}T${time}`
}

/** An hour of the day; longer is a length of time, which is shown as it stands. */
const hourOf = (written: string | undefined): string | undefined => {
  const [, hours = '', minutes = ''] = LENGTH.exec(written ?? '') ?? []
  if (hours === '' || Number(hours) > 23) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

type Value = Pick<Cell, 'text' | 'date' | 'number'>

const numberOf = (written: string | undefined, text: string): Value => {
  const number = Number(written)
  return written === undefined || !Number.isFinite(number)
    ? { text }
    : { text: text === '' ? String(number) : text, number }
}

const valueOf = ({ attribute, text }: WrittenOdsCell): Value => {
  // An error of a formula says nothing.
  if (attribute('formula') !== undefined && /^(?:#[\w/]+[!?]?|Err:\d+)$/u.test(text))
    return { text: '' }
  switch (attribute('value-type')) {
    case 'date': {
      const date = dateOf(attribute('date-value'))
      return date === undefined ? { text } : { text: date, date }
    }
    case 'time':
      return { text: hourOf(attribute('time-value')) ?? text }
    case 'float':
    case 'currency':
    case 'percentage':
      return numberOf(attribute('value'), text)
    case 'boolean':
      return { text: attribute('boolean-value') === 'true' ? 'TRUE' : 'FALSE' }
    case 'string':
      return { text: text === '' ? (attribute('string-value') ?? '') : text }
    default:
      return { text }
  }
}

/** `of:=HYPERLINK("…")` and its likes, without the name of the language they are written in. */
const bare = (formula: string | undefined): string | null =>
  formula?.replace(/^[\w-]*:?=/u, '') ?? null

/** A cell as it was written. */
export const odsCell = (written: WrittenOdsCell): Cell => {
  const value = valueOf(written)
  const link = written.link ?? linkedBy(bare(written.attribute('formula')))
  const remark = written.remark.trim()
  return {
    ...value,
    ...(link === undefined ? {} : { link }),
    ...(remark === '' ? {} : { remark }),
    ...(written.fill === undefined || value.text === '' ? {} : { fill: written.fill }),
  }
}
