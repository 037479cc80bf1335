import type { Zone } from '#domain/calendar/zone.ts'
import { zoneNamed, type ZoneMeaning } from './zoneNames.ts'
import { zoneOfPlace } from './zonePlaces.ts'
import type { FoldedText } from './foldedText.ts'

/** What the words of a text say of a zone. */
interface ZoneWord {
  readonly at: number
  readonly meaning: ZoneMeaning
}

type Row = readonly [pattern: RegExp, read: (found: RegExpExecArray) => ZoneMeaning | undefined]

const REGIONS_OF_WORLD = 'Europe|America|Africa|Asia|Indian|Pacific|Atlantic|Australia'

const namedPlace = (words: string | undefined): ZoneMeaning | undefined => {
  const zone = zoneOfPlace(words ?? '')
  return zone === undefined ? undefined : { is: 'zone', zone }
}

/** Right behind an hour: « 14:30 », « 14 h », « 2 pm », "noon", with a bracket or not. */
const HOUR_BEFORE = String.raw`(?<=(?:[:hH.]\s?\d\d|\d\s?(?:[ap]\.?m\.?|[AP]\.?M\.?|h|heures)|(?<!\p{L})(?:[Nn]oon|[Mm]idday|[Mm]idi|o['’]?clock|heures))\s?\(?)`

/** The ways of naming a zone beside an hour, the most telling first. Capitals count: « est » is no EST, nor « SALLE EST » in a line of capitals. */
const ROWS: readonly Row[] = [
  [
    /\((?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::?\d{2})?\)\s*(?=\p{L})[^()\n;]{3,80}(?:\([^()\n;]{2,30}\))?/gu,
    ([words]) => zoneNamed(words.trim().replace(/[.\s]+$/u, '')),
  ],
  [
    new RegExp(
      String.raw`\b(?:${REGIONS_OF_WORLD})\s?/\s?[A-Z][\p{L}_]+(?:/[A-Z][\p{L}_]+)?`,
      'gu',
    ),
    ([words]) => zoneNamed(words.replace(/\s/gu, '')),
  ],
  [/\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::?\d{2})?/gu, ([words]) => zoneNamed(words)],
  [
    /\b(?:GMT|UTC|CET|CEST|WET|WEST|EET|EEST|MEZ|MESZ|(?:(?<=\p{Ll}.{0,200})EST|EST(?=.{0,200}\p{Ll}))|EDT|CST|CDT|MST|MDT|PST|PDT|BST|IST|AST|SST|HNE|HAE|HNEC|HAEC)\b/gu,
    ([words]) => zoneNamed(words),
  ],
  // 2026-12-03T14:30:00-05:00
  [
    /(?<=\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:?\d\d)(?![\p{L}\d])/gu,
    ([words]) => zoneNamed(words),
  ],
  // Any other letters behind an hour are a clock too, known or not: "1:30 PM BRT", « 14 h 30 HNP ».
  [
    new RegExp(
      String.raw`${HOUR_BEFORE}\b(?:[A-Z]{2,4}T|MSK|HN[A-Z]{1,2}|HA[A-Z]{1,2})\b(?!-)`,
      'gu',
    ),
    ([words]) => zoneNamed(words),
  ],
  // "10am ET": two letters count only right behind an hour.
  [
    /(?<=(?:\d\s?(?:[ap]\.?m\.?|AM|PM|h)?|(?<!\p{L})(?:[Nn]oon|[Mm]idday|[Mm]idi|o['’]?clock|\bat \p{Ll}+(?: \p{Ll}+)?))\s?\(?)\b(?:ET|CT|MT|PT)\b/gu,
    ([words]) => zoneNamed(words),
  ],
  // "10 AM Pacific (1 PM Eastern)"
  [
    new RegExp(
      String.raw`${HOUR_BEFORE}(?:Eastern|Central|Mountain|Pacific|Atlantic)\b(?!\s+(?:[Ss]tandard|[Dd]aylight|[Tt]ime|\p{Lu}))`,
      'gu',
    ),
    ([words]) => zoneNamed(`${words} time`),
  ],
  // « (13 h à Montréal) »
  [
    new RegExp(
      String.raw`(?<=\([^()\n]{0,20})${HOUR_BEFORE}(?:à|in)\s(\p{Lu}[\p{L}’' -]+)(?=\))`,
      'gu',
    ),
    ([, words]) => namedPlace(words),
  ],
  [
    /\b(?:central european|eastern|central|mountain|pacific|greenwich mean|british summer)\s+(?:standard\s+|summer\s+|daylight\s+)?time\b/giu,
    ([words]) => zoneNamed(plainEnglish(words)),
  ],
  [
    /\bheure\s+(?:normale\s+|d[’']été\s+|avancée\s+)?(?:de\s+l[’']|d[’']|de\s+)(?:europe centrale|est)\b/giu,
    ([words]) => zoneNamed(/europe/iu.test(words) ? 'central european time' : "heure de l'est"),
  ],
  [
    /\bheure\s+(?:locale\s+|légale\s+)?(?:de\s+(?=la\s+r[ée]union)|de\s+la\s+|de\s+l[’']|de\s+|d[’']|du\s+|en\s+|à\s+)?([\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)/giu,
    ([, words]) => namedPlace(words),
  ],
  [/\b(?:heure locale|local time)\b/giu, () => ({ is: 'unclear' })],
  [
    /\b(\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)?)(?:'s|’s)? (?:local )?time\b/gu,
    ([, words]) => namedPlace(words),
  ],
  // The hour of a place that no table knows: asked, never taken for the person's.
  [
    /\b[Hh]eure\s+(?:locale\s+|légale\s+)?(?:de\s+la\s+|de\s+l[’']|de\s+|d[’']|du\s+|en\s+|à\s+)\p{Lu}\p{Ll}[\p{L}’'-]*(?![\p{L}’'-]|\s*:)/gu,
    () => ({ is: 'unclear' }),
  ],
  [
    new RegExp(
      String.raw`${HOUR_BEFORE}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:local )?[Tt]ime\b`,
      'gu',
    ),
    () => ({ is: 'unclear' }),
  ],
]

/** "Eastern Standard Time" in July may be the clock of winter or the name of the zone: asked, as « EST » is. */
const SEASONS: Readonly<Record<string, string>> = {
  'eastern standard time': 'EST',
  'eastern daylight time': 'EDT',
  'mountain standard time': 'MST',
  'mountain daylight time': 'MDT',
  'pacific standard time': 'PST',
  'pacific daylight time': 'PDT',
}

const plainEnglish = (words: string): string => {
  const season = SEASONS[words.toLowerCase()]
  if (season !== undefined) return season
  const plain = words.toLowerCase().replace(/\s+(?:standard|summer|daylight)/u, '')
  if (plain === 'greenwich mean time') return 'GMT'
  return plain === 'british summer time' ? 'Europe/London' : plain
}

/** "4pm your time", « 16 h heure de chez vous »: the person's own clock. */
const OWN = new RegExp(
  String.raw`${HOUR_BEFORE}(?:your (?:local )?time|(?:votre|ton) heure(?: locale)?|heure (?:locale )?(?:de |pour )?(?:chez )?(?:vous|toi))(?!\p{L})`,
  'gu',
)

/** « 8 h, heure de Montréal, soit 14 h pour vous »: theirs only beside another clock; « 14 h pour vous ? » asks. */
const OWN_BESIDE = new RegExp(
  String.raw`${HOUR_BEFORE}(?:(?:pour|chez) (?:vous|toi)|de (?:votre|ton) côté|for you|(?:at|on) your (?:end|side)|where you are)(?!\p{L})`,
  'gu',
)

const wordsIn = (line: string, own: Zone): readonly ZoneWord[] => {
  const found: { readonly at: number; readonly to: number; readonly meaning: ZoneMeaning }[] = []
  for (const [pattern, read] of [[OWN, () => ({ is: 'zone', zone: own })] as Row, ...ROWS])
    for (const each of line.matchAll(pattern)) {
      const to = each.index + each[0].length
      const meaning = read(each)
      if (meaning !== undefined && !found.some((one) => each.index < one.to && one.at < to))
        found.push({ at: each.index, to, meaning })
    }
  if (found.length > 0)
    for (const each of line.matchAll(OWN_BESIDE))
      found.push({ at: each.index, to: each.index, meaning: { is: 'zone', zone: own } })
  return found.toSorted((one, other) => one.at - other.at)
}

const LABEL =
  /fuseau|time\s?zone|tous les horaires|toutes les heures|all times|horaires? (?:indiqués|exprimés|en)/iu

/** What a text says of the zone of the hours in one of its lines. */
export interface ZoneBeside {
  /** One for each hour of the line, or one for all of them; none where nothing is said. */
  readonly meanings: readonly ZoneMeaning[]
}

/** What stands in the line of an hour, else at the head of the next, else on a line about zones. */
export const zonesBeside = (
  { lines }: FoldedText,
  line: number,
  own: Zone,
): readonly ZoneMeaning[] => {
  const here = wordsIn(lines[line] ?? '', own)
  if (here.length > 0) return here.map(({ meaning }) => meaning)
  const next = (lines[line + 1] ?? '').trim()
  const [below] = wordsIn(next, own)
  if (below !== undefined && below.at <= 1 && next.length < 90) return [below.meaning]
  const labelled = lines.filter((each) => LABEL.test(each)).flatMap((each) => wordsIn(each, own))
  return labelled.map(({ meaning }) => meaning)
}
