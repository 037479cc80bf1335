import type { Clock } from './clockWords.ts'

/** "10 or 11:30", « 10 ou 11 h »: a figure that only the hour behind makes one. */
const BEFORE =
  /(?<![\d/.:,+-]|\p{L}-)\b(\d{1,2})(?:[:.]([0-5]\d))?\s*(?:\bou(?: bien| alors)?\b|\bor\b)\s*(?:a |at )?$/u
const MONTHS = 'jan|fev|feb|mars|march|avr|apr|mai|may|jui|jun|jul|aou|aug|sep|oct|nov|dec'
/** "at 10:30 or 11": a figure that is no other number. */
const BEHIND = new RegExp(
  String.raw`^\s*(?:ou(?: bien| alors)?|or)\s+(?:a |at |vers )?(\d{1,2})(?![\d:.,/]*\d|\s?(?:h\b|h\d|:|am\b|pm\b|[ap]\.m|heures?\b|o'clock|min|jours?\b|days?\b|people|personnes|[€$£%#]|er\b|st\b|nd\b|rd\b|th\b|${MONTHS})|\s\d)`,
  'u',
)

const HALF_DAY = 720

const clockOf = (
  hours: number,
  minutes: number,
  beside: Clock,
  place: Pick<Clock, 'from' | 'to'>,
): readonly Clock[] => {
  if (hours > 23 || hours === 0) return []
  const byHalf = beside.half !== undefined && hours <= 12
  const total = byHalf
    ? (hours % 12) * 60 + minutes + (beside.half === 'pm' ? HALF_DAY : 0)
    : hours * 60 + minutes
  return [
    {
      ...place,
      minutes: total,
      half: byHalf ? beside.half : undefined,
      isPlain: byHalf || hours > 12,
    },
  ]
}

/** Hours that are offered beside others by a bare figure: without them the other would be alone. */
export const bareAlternatives = (folded: string, clocks: readonly Clock[]): readonly Clock[] =>
  clocks.flatMap((clock) => {
    const first = Math.max(0, clock.from - 24)
    const before = BEFORE.exec(folded.slice(first, clock.from))
    const behind = BEHIND.exec(folded.slice(clock.to, clock.to + 24))
    const of = (found: RegExpExecArray | null, at: number): readonly Clock[] => {
      if (found === null) return []
      const from = at + found.index + found[0].indexOf(found[1] ?? '')
      const to = from + (found[1] ?? '').length
      if (clocks.some((other) => other.from < to && from < other.to)) return []
      return clockOf(Number(found[1]), Number(found[2] ?? 0), clock, { from, to })
    }
    return [...of(before, first), ...of(behind, clock.to)]
  })
