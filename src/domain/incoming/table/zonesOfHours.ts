import { isZone } from '#domain/calendar/zone.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { zoneNamed } from '#domain/incoming/mail/zoneNames.ts'
import { zoneOfPlace } from '#domain/incoming/mail/zonePlaces.ts'
import type { Asking } from './asking.ts'
import { questionId } from './asking.ts'
import type { TableFrame } from './frame.ts'
import type { TableColumn } from './reading.ts'
import type { RowCells } from './rowCells.ts'

/** The answer that nobody knows which clock it was: the hours stay in the notes. */
export const NO_HOUR = 'keep-as-note'

const REGIONS = 'Europe|America|Africa|Asia|Indian|Pacific|Atlantic|Australia'
/** What a header says of a clock: "Interview Time (ET)", « Heure (UTC) », « heure de Paris ». */
const CLOCKS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${REGIONS})/[A-Z][\p{L}_]+(?:/[A-Z][\p{L}_]+)?`, 'u'),
  /\b(?:UTC|GMT)(?:\s?[+−–-]\s?\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])/u,
  /(?<=[([,\s-])(?:[ECMP][SD]?T|CES?T|BST|IST|AES?T|AEDT|JST|SGT|HN[A-Z]{1,2}|HA[A-Z]{1,2})(?=$|[)\],\s])/u,
  /\b(?:eastern|central|mountain|pacific|atlantic|central european)(?: standard| daylight)? time\b/iu,
]
/** The same by a place, where it is one that is known. */
const PLACED: readonly RegExp[] = [
  /\bheure(?: locale)?(?: de l[’']| d[’']| de| du) ?\p{Lu}[\p{L}’' -]+/u,
  /\b\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? time\b/u,
  /(?<=[([])(?:heure |time in |à |in )?\p{Lu}[\p{L} -]+(?=[)\]])/u,
]

const clockIn = (header: string): string | undefined =>
  [
    ...CLOCKS.map((words) => words.exec(header)?.[0].trim()),
    ...PLACED.map((words) => words.exec(header)?.[0].trim()).filter(
      (text) => text !== undefined && zoneOfPlace(text) !== undefined,
    ),
  ].find((text) => text !== undefined)

/** The zone that words certainly name, or the likely one. */
const meant = (text: string): { readonly zone?: string; readonly isSure: boolean } => {
  if (text.includes('/') && isZone(text)) return { zone: text, isSure: true }
  const named = zoneNamed(text.replace(/ (?:standard|daylight)(?= time)/iu, ''))
  if (named.is === 'zone') return { zone: named.zone, isSure: true }
  if (named.is === 'offset')
    return named.fixed === true && named.minutes === 0
      ? { zone: 'UTC', isSure: true }
      : { ...(named.family === undefined ? {} : { zone: named.family }), isSure: false }
  const place = zoneOfPlace(text)
  if (place !== undefined) return { zone: place, isSure: true }
  return { ...(named.likely === undefined ? {} : { zone: named.likely }), isSure: false }
}

/** Asks which clock the hours beside some words are of. */
const asked = (
  text: string,
  { column, header }: Pick<TableColumn, 'column' | 'header'>,
  own: string,
  asking: Asking,
  { zone, rows }: { readonly zone?: string | undefined; readonly rows: number },
): string => {
  const likely = zone !== undefined && isZone(zone) ? zone : own
  return asking.ask({
    id: questionId('zone', plainWords(text)),
    asks: 'zone',
    column,
    header,
    examples: [text.slice(0, 80)],
    rows,
    options: [...new Set([likely, own]), NO_HOUR],
    proposed: likely,
  })
}

/** The clock that the header of the hours names, where it names one. */
const ofHeader = (frame: TableFrame, asking: Asking, own: string): string | undefined => {
  const [found] = frame.columns
    .filter(({ use }) => use === 'interview-time' || use === 'interview-on')
    .flatMap((column) => {
      const text = clockIn(column.header)
      return text === undefined ? [] : [{ column, text }]
    })
  if (found === undefined) return undefined
  const { zone, isSure } = meant(found.text)
  if (zone === own) return own
  return isSure && zone !== undefined
    ? zone
    : asked(found.text, found.column, own, asking, { zone, rows: frame.rows.length })
}

/**
 * The zone of a row's hours where a column names one, or the header of the hours does; undefined where
 * it is the person's.
 */
export const zonesOfHours = (
  frame: TableFrame,
  asking: Asking,
  own: string,
): ((cells: RowCells) => string | undefined) => {
  const known = new Map<string, string>()
  for (const column of frame.columns)
    if (column.use === 'zone')
      for (const { cells } of frame.rows) {
        const text = cells[column.column]?.text.trim() ?? ''
        if (text === '' || known.has(text)) continue
        const isNamed = text.includes('/') && isZone(text)
        known.set(
          text,
          isNamed ? text : asked(text, column, own, asking, { zone: undefined, rows: 1 }),
        )
      }
  const byHeader = ofHeader(frame, asking, own)
  return (cells) => {
    const cell = cells.one('zone')
    const zone = cell === undefined ? byHeader : known.get(cell.text)
    if (zone !== own && cell !== undefined) cells.keep(cell)
    return zone === own ? undefined : zone
  }
}
