import { readDates } from './dateColumn.ts'
import { isNothing } from '#domain/incoming/cells/plainWords.ts'
import { isStatusLike, statusOf, yesOrNo } from '#domain/incoming/statuses/statusOf.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'

/** What the cells of a column look like, as parts of those that hold something. */
export interface ColumnStats {
  readonly filled: number
  readonly dates: number
  readonly links: number
  readonly emails: number
  readonly phones: number
  readonly numbers: number
  readonly profiles: number
  readonly ticks: number
  readonly statuses: number
  /** Texts that tell how something went, known or to be asked: « entretien passé le 12 ». */
  readonly telling: number
  /** Signs that stand for an answer and say no word: ✅, ❌, ⏳. */
  readonly signs: number
  readonly channels: number
  readonly longest: number
  readonly examples: readonly string[]
}

const UNREAD = { is: 'unread' } as const
/** Cells looked at; a column is the same all the way down. */
const LOOKED_AT = 400
/** A longer text is a remark. */
const LONGEST_STATUS = 120
const SIGN = /^(?:[✅❌❎⏳⌛🚫⛔👍👎✖🟢🔴🟡🟠]\uFE0F?\s*)+$/u
const MOST_EXAMPLES = 3
const EXAMPLE_LENGTH = 80

const CHANNEL =
  /^(?:par |by |via |per )?(?:e-?mail|mail|courriel|t[ée]l[ée]phone|t[ée]l\.?|phone|courrier|lettre|letter|post|poste|in person|en personne|personnel(?:le)?|pers[öo]nlich|sur place|brieflich|elektronisch|[ée]lectronique|online|en ligne|internet|website|site|linkedin|formulaire|form)\b/iu

/** Looks at the cells of one column. */
export const statsOf = (rows: readonly SheetRow[], column: number, zone: string): ColumnStats => {
  const stats = {
    filled: 0,
    dates: 0,
    links: 0,
    emails: 0,
    phones: 0,
    numbers: 0,
    profiles: 0,
    ticks: 0,
    statuses: 0,
    telling: 0,
    signs: 0,
    channels: 0,
    longest: 0,
  }
  const examples = new Set<string>()
  for (const row of rows) {
    const cell = row.cells[column]
    if (cell === undefined || isNothing(cell.text)) continue
    const text = cell.text.trim()
    stats.filled += 1
    if (examples.size < MOST_EXAMPLES) examples.add(text.slice(0, EXAMPLE_LENGTH))
    stats.longest = Math.max(stats.longest, text.length)
    if (stats.filled > LOOKED_AT) continue
    const [{ is } = UNREAD] = readDates(cell, 'follow-up-on', zone)
    if (is !== 'unread' && is !== 'nothing') stats.dates += 1
    if (/^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\/\S/iu.test(text) || cell.link !== undefined)
      stats.links += 1
    if (/\S@\S+\.\S/u.test(text)) stats.emails += 1
    if (/linkedin\.com\/(?:in|pub)\//iu.test(text)) stats.profiles += 1
    if (/^\+?[\d\s().\-/]{7,}$/u.test(text) && is === 'unread') stats.phones += 1
    if (/^#?\d{1,5}\.?$/u.test(text)) stats.numbers += 1
    if (yesOrNo(text) !== null) stats.ticks += 1
    if (isStatusLike(text)) stats.statuses += 1
    if (text.length <= LONGEST_STATUS && statusOf(text).status !== 'none') stats.telling += 1
    if (SIGN.test(text)) stats.signs += 1
    if (CHANNEL.test(text)) stats.channels += 1
  }
  const looked = Math.max(1, Math.min(stats.filled, LOOKED_AT))
  const part = (count: number): number => count / looked
  return {
    filled: stats.filled,
    dates: part(stats.dates),
    links: part(stats.links),
    emails: part(stats.emails),
    phones: part(stats.phones),
    numbers: part(stats.numbers),
    profiles: part(stats.profiles),
    ticks: part(stats.ticks),
    statuses: part(stats.statuses),
    telling: part(stats.telling),
    signs: part(stats.signs),
    channels: part(stats.channels),
    longest: stats.longest,
    examples: [...examples],
  }
}
