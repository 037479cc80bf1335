import { isZone, type Zone } from '#domain/calendar/zone.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { offsetsIn } from '#domain/incoming/mail/placed.ts'
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
const LETTERS = '[ECMP][SD]?T|CES?T|BST|IST|AES?T|AEDT|JST|SGT|HN[A-Z]{1,2}|HA[A-Z]{1,2}'
/** What a header says of a clock: "Interview Time (ET)", « Heure (UTC) », « heure de Paris ». */
const CLOCKS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${REGIONS})/[A-Z][\p{L}_]+(?:/[A-Z][\p{L}_]+)?`, 'u'),
  /\b(?:UTC|GMT)(?:\s?[+−–-]\s?\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])/u,
  // In brackets or at the end alone: « QUAND EST L’ENTRETIEN » names no clock.
  new RegExp(
    String.raw`(?<=[([])(?:${LETTERS})(?=[)\],/]|\s(?:time|/|\d))|(?<=[\s,/])(?:${LETTERS})(?=[)\]])|(?<=[\s,–-])(?<!\b(?:EN|QUI|OÙ|OU|IL|ELLE|Y) )(?:${LETTERS})(?=\s*$)`,
    'u',
  ),
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

const HOUR = 60
/** Clocks that are no whole hours from UTC. */
const BETWEEN: Readonly<Record<number, Zone>> = {
  [-3.5 * HOUR]: 'America/St_Johns',
  [3.5 * HOUR]: 'Asia/Tehran',
  [4.5 * HOUR]: 'Asia/Kabul',
  [5.5 * HOUR]: 'Asia/Kolkata',
  [5.75 * HOUR]: 'Asia/Kathmandu',
  [6.5 * HOUR]: 'Asia/Yangon',
  [9.5 * HOUR]: 'Australia/Darwin',
}

/** The zone whose clock is always so far ahead of UTC; the names of those count the other way round. */
const zoneAhead = (minutes: number): Zone | undefined => {
  if (minutes === 0) return 'UTC'
  if (minutes % HOUR !== 0) return BETWEEN[minutes]
  const zone = `Etc/GMT${minutes > 0 ? '-' : '+'}${String(Math.abs(minutes) / HOUR)}`
  return isZone(zone) ? zone : undefined
}

interface Meant {
  readonly zone?: Zone
  /** How far it is ahead of UTC, where nothing else is said. */
  readonly offset?: number
  readonly isSure: boolean
}

const likelyZone = (zone: Zone | undefined): Meant => ({
  ...(zone === undefined ? {} : { zone }),
  isSure: false,
})

/** The zone that words certainly name, or the likely one. */
const meant = (text: string): Meant => {
  if (text.includes('/') && isZone(text)) return { zone: text, isSure: true }
  const named = zoneNamed(text.replace(/ (?:standard|daylight)(?= time)/iu, ''))
  if (named.is === 'zone') return { zone: named.zone, isSure: true }
  if (named.is === 'offset') {
    if (named.fixed === true && named.minutes === 0) return { zone: 'UTC', isSure: true }
    if (named.family !== undefined) return likelyZone(named.family)
    return { ...likelyZone(zoneAhead(named.minutes)), offset: named.minutes }
  }
  const place = zoneOfPlace(text)
  if (place !== undefined) return { zone: place, isSure: true }
  return likelyZone(named.likely)
}

const SEASONS = ['2026-01-15T12:00', '2026-07-15T12:00']

/** Whether the person's clock is so far ahead of UTC in a part of the year: « UTC+1 » stands for it in Paris. */
const isOwnOffset = (own: Zone, offset: number | undefined): boolean =>
  SEASONS.some((day) => offsetsIn(own, day).some((each) => each === offset))

/** Whether two zones show the same hour the whole year: "ET" in Toronto. */
const isSameClock = (one: Zone, other: Zone): boolean =>
  SEASONS.every((day) => offsetsIn(one, day)[0] === offsetsIn(other, day)[0])

/** Asks which clock the hours beside some words are of. */
const asked = (
  text: string,
  { column, header }: Pick<TableColumn, 'column' | 'header'>,
  own: string,
  asking: Asking,
  { rows, zone, offset }: Omit<Meant, 'isSure'> & { readonly rows: number },
): string => {
  const said = zone !== undefined && isZone(zone) && !isSameClock(zone, own) ? zone : own
  const likely = isOwnOffset(own, offset) ? own : said
  return asking.ask({
    id: questionId('zone', plainWords(text)),
    asks: 'zone',
    column,
    header,
    examples: [text.slice(0, 80)],
    rows,
    options: [...new Set([likely, said, own]), NO_HOUR],
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
  const { isSure, ...said } = meant(found.text)
  const { zone } = said
  if (zone === own) return own
  return isSure && zone !== undefined
    ? zone
    : asked(found.text, found.column, own, asking, { ...said, rows: frame.rows.length })
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
          isNamed ? text : asked(text, column, own, asking, { ...meant(text), rows: 1 }),
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
