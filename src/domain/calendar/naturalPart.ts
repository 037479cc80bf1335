import { LANGUAGE_ROWS } from '#domain/language.ts'
import { MINUTES_PER_HALF, timesMeant, type Clock } from './clockReading.ts'
import { isCanada, type Place } from './naturalPlace.ts'
import type { MinutesInDay } from './wallClock.ts'

/** A part of the day found in a phrase, and the phrase without it. */
export interface FoundPart {
  /** The hours it may stand for; none where it names no hour (« dans la journée ») or stands nowhere. */
  readonly part: Part | null
  /** "ce soir", "tonight": of today and no other day. */
  readonly isToday: boolean
  readonly rest: string
}

export interface Part {
  readonly hours: readonly MinutesInDay[]
  /** When it begins and when it is over. */
  readonly within: { readonly from: MinutesInDay; readonly to: MinutesInDay }
  /** Whether the hours 1 to 11 beside it are those after noon. */
  readonly half: 'am' | 'pm' | null
  /** "EOD", « en fin de journée »: the day is theirs to its end. */
  readonly isEnd: boolean
}

const h = (hours: number, minutes = 0): MinutesInDay => hours * 60 + minutes
const within = (from: number, to: number): Part['within'] => ({ from: h(from), to: h(to) })
type Row = readonly [
  words: string,
  hours: readonly MinutesInDay[],
  within: Part['within'],
  half: Part['half'],
  isEnd?: true,
]

const MORNING = 'matinee|matin|morning|avantmidi'
const AFTERNOON = 'apres midi|aprem|afternoon|arvo'
const EVENING = 'soiree|soir|evening'

const ROWS: readonly Row[] = [
  [
    `(?:morning )?(?:first|#1) thing(?: (?:in the|this) morning)?|(?:(?:${MORNING}) )?(?:a |des )?(?:la )?#1 heure|a l ouverture`,
    [h(9)],
    within(7, 10),
    'am',
  ],
  [
    '(?:en )?(?:toute )?fin de (?:la )?journee|end of (?:the )?(?:working |business )?day|end of (?:business|play)|close of (?:business|play)|close of the day|eod|cob|cop|eob|eop|fin journee',
    [h(17)],
    within(16, 19),
    'pm',
    true,
  ],
  [
    `(?:en )?(?:debut|(?<!plus )tot|de bonne heure) (?:de |d |dans |le |ce )?(?:la |l )?(?:${MORNING})|early (?:in the |this )?(?:${MORNING})|(?:(?:le )?(?:${MORNING}) )?(?:de bonne heure|(?<!plus )tot)`,
    [h(9)],
    within(6, 10),
    'am',
  ],
  [
    `(?:en )?fin (?:de |d )(?:l |la )?(?:${MORNING})|late (?:in the |this )?(?:${MORNING})`,
    [h(11, 30)],
    within(11, 12),
    'am',
  ],
  [
    `(?:en )?milieu (?:de |d )(?:l |la )?(?:${MORNING})|mid (?:${MORNING})`,
    [h(10, 30)],
    within(9, 12),
    'am',
  ],
  [
    `(?:en )?debut (?:de |d )?(?:l )?(?:${AFTERNOON})|early (?:in the |this )?(?:${AFTERNOON})`,
    [h(14)],
    within(12, 15),
    'pm',
  ],
  [
    `(?:en )?milieu (?:de |d )?(?:l )?(?:${AFTERNOON})|mid (?:${AFTERNOON})`,
    [h(15)],
    within(14, 16),
    'pm',
  ],
  [
    `(?:en )?fin (?:de |d )?(?:l )?(?:${AFTERNOON})|late (?:in the |this )?(?:${AFTERNOON})`,
    [h(16, 30)],
    within(16, 18),
    'pm',
  ],
  [
    `(?:en )?debut (?:de |d )?(?:la )?(?:${EVENING})|early (?:in the |this )?(?:${EVENING})`,
    [h(18)],
    within(17, 20),
    'pm',
  ],
  [
    '(?:en )?debut de (?:la )?journee|start of (?:the )?(?:working )?day',
    [h(9)],
    within(7, 10),
    'am',
  ],
  [
    '(?:dans (?:la|le courant de la|le cours de la)|(?:au )?(?:courant|cours) de (?:la )?) ?journee|within the day|en journee|in the course of the day|during the day',
    [],
    within(0, 24),
    null,
    true,
  ],
  [
    '(?:at )?(?:lunchtime|lunch time)|at lunch|(?:a l )?heure du dejeuner|over lunch|entre midi et 2|sur le temps de midi',
    [h(12, 30)],
    within(12, 14),
    null,
  ],
  [String.raw`(?<=\bce )midi`, [h(12)], within(12, 14), null],
  [MORNING, [h(10)], within(6, 12), 'am'],
  [AFTERNOON, [h(14, 30)], within(12, 18), 'pm'],
  [`${EVENING}|tonight`, [h(18)], within(17, 22), 'pm'],
]

const BEFORE = String.raw`(?:\b(?:ce|cet|cette|this|du|de|le|la|l|en|dans|au|a|in|the|on|that|later|plus tard|courant|cours|earlier(?= this)|plus tot(?= ce)) )*`
const OF_TODAY = /\b(?:ce|cet|cette|this)\b|tonight/
const PATTERNS = ROWS.map(([words, hours, span, half, isEnd]) => ({
  pattern: new RegExp(String.raw`${BEFORE}(?<![\w#])(?:${words})\b(?: (?:de|du|d|of|on)\b)?`),
  part: { hours, within: span, half, isEnd: isEnd === true },
}))
/** Behind a figure it is the half of a clock: "3 pm"; behind « 3/12 » or « jeudi » the afternoon. */
const BARE_PM = /(?<!(?:^| |:|\.|-)\d{1,2} )\bpm\b/
/** « Mardi AM » is the morning in English and in Québec; in France some mean « après-midi ». */
const BARE_AM = /(?<!(?:^| |:|\.|-)\d{1,2} )\bam\b/

/** "Late Friday afternoon". */
const SPLIT = new RegExp(
  String.raw`\b(late|early|mid) ([WD]\d) (${MORNING}|${AFTERNOON}|${EVENING})`,
)

/** Finds "ce soir", "demain matin", "in the afternoon" in the signs of a phrase. */
export const takePart = (phrase: string, place: Place): FoundPart => {
  const isMorning = isCanada(place) || LANGUAGE_ROWS[place.language].typedAm === 'morning'
  const beside = phrase
    .replace(BARE_PM, 'aprem')
    .replace(SPLIT, '$2 $1 $3')
    .replace(/\blast (?:night|evening)\b/, 'D-1 evening')
    .replace(/\bend of (D[01]|W\d)/, '$1 eod')
  const settled = isCanada(place)
    ? beside.replace(/(?<=\ben |D1 |W\d )avant midi\b/g, 'avantmidi')
    : beside.replace(/\ben avant midi\b/g, 'avantmidi')
  if (BARE_AM.test(settled))
    return {
      part: {
        hours: isMorning ? [h(10)] : [h(10), h(14, 30)],
        within: isMorning ? within(6, 12) : within(6, 18),
        half: 'am',
        isEnd: false,
      },
      isToday: false,
      rest: settled.replace(BARE_AM, '').replace(/\s+/g, ' ').trim(),
    }
  for (const { pattern, part } of PATTERNS) {
    const found = pattern.exec(settled)
    if (found === null) continue
    const rest = `${settled.slice(0, found.index)} ${settled.slice(found.index + found[0].length)}`
    return { part, isToday: OF_TODAY.test(found[0]), rest: rest.replace(/\s+/g, ' ').trim() }
  }
  return { part: null, isToday: false, rest: settled }
}

/** The times meant: "8 h du soir" is 20:00, a part alone stands for its usual hour. None contradict. */
export const timeInPart = (clock: Clock | null, part: Part | null): readonly MinutesInDay[] => {
  if (clock === null) return part?.hours ?? []
  if (part === null || part.half === null) return timesMeant(clock)
  const { minutes, isLoose } = clock
  if (part.half === 'am') return minutes < MINUTES_PER_HALF ? [minutes] : [Number.NaN]
  return minutes < MINUTES_PER_HALF && isLoose ? [minutes + MINUTES_PER_HALF] : [minutes]
}
