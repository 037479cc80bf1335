import type { FoundDate } from './datesInText.ts'
import type { FoldedText } from './foldedText.ts'
import type { FoundHour } from './hoursInText.ts'

const THING = String.raw`(?:entretien|entrevue|rendez-vous|rdv|rencontre|reunion|echange|visio(?:conference)?|creneau|horaire|heure|interview|meeting|call|chat|appointment|slot|time)`
/** Whose it is, and what: « votre entretien », "your interview with Ann" no more. */
const OBJECT = String.raw`(?: (?:de |d')?(?:(?:votre|notre|ton|l'|le|la|cet|cette|your|our|the|this|that) ?)?${THING})`
const AWAY = String.raw`(?: (?:back|forward|up|donc|finalement|desormais|egalement|now|therefore|it|this))`
const VERB = [
  // « L’entretien se passe de 10 h à 11 h » moves nothing.
  String.raw`(?<!\bse )passe(?:ra)?(?=${AWAY}* d(?:e|u)\b)`,
  // "Please report to reception from 9:30 to 10:30" moves nothing either.
  String.raw`report(?:er|ee?s?|ons|ez)|report(?= d(?:u|e)\b| d')`,
  String.raw`(?:decal|deplac|repouss)(?:er|ee?s?|e?ons|ez|age|ement)|avanc(?:er|ees?|e?ons|ez)|(?<!\b(?:en |d'))avance`,
  String.raw`(?:replanif|reprogramm|resched|postpon)\p{L}*|mov(?:e|ed|es|ing)|push(?:ed|ing)?|shift(?:ed|ing)`,
  String.raw`(?:bring|brought|bringing)(?=[^.!?,;:\n]{0,40} forward)`,
  // "with the Change team", « les changements à venir »
  String.raw`chang(?:ed|ing|er|ons|ez)|change[es]?(?=(?: (?:your|our|the|this|it|votre|notre|l'|le|la|cet)|${AWAY}* (?:de|du|from))\b)`,
].join('|')
const MOVE = String.raw`\b(?:${VERB})(?!\p{L})`
const FROM = String.raw`\s*\b(?:du|de|from)\s*(?:le |the )?$`
/** « reporté du », "moved from": what stands behind is the old time; behind « au » stands the new one. */
const OLD = new RegExp(
  String.raw`${MOVE}(?:(?!\b(?:au|a|to|until|pour|for)\b)[^.!?,;:\n]){0,60}${FROM}`,
  'u',
)
/** A day and « au » behind it leave no doubt: « reporter, pour raison de santé, l’entretien du 1er au 8 ». */
const OLD_DAY = new RegExp(String.raw`${MOVE}[^.!?;:\n]{0,60}${FROM}`, 'u')
/** The same with nothing between that may be about something else. */
const PLAINLY_OLD = new RegExp(String.raw`${MOVE}${AWAY}*${OBJECT}?${AWAY}*${FROM}`, 'u')
/** What leads from the old day to the new one: « à 14 h au ». */
const TO_NEW = /^[^.!?]{0,40}\b(?:au|a|to|until|pour|for)\s*(?:le |the )?$/u

/** « l’entretien du 8 », of which is told behind it that it moves. */
const OF_TALK = new RegExp(String.raw`\b${THING}\b[^.!?;:\n]{0,50}$`, 'u')
/** « à 10 h est reporté au », "has been moved to": it is done, not asked for. */
const IS_MOVED =
  /^(?![^.!?]*\b(?:pas|plus|non|not|ne|n'est|si|if|ou|or)\b)[^.!?;:\n]{0,40}\b(?:est|sera|a (?:du )?ete|is|has (?:now )?been|was|will be) (?:\p{L}+ ){0,2}?(?:(?:report|decal|deplac|repouss|avanc|replanif|reprogramm|resched|postpon|mov|push)\p{L}*|brought)(?: (?:donc|finalement|back|forward))?\s+(?:au|a|to|until|pour)\s*(?:le |the )?$/u

/** « décalé à jeudi, même heure » has none: both are looked at then. */
const OWN_HOUR = /^[^.!?\n]*(?:\d|midi|noon)/u

/** The hour that stands right before « le même jour ». */
const NEW_HOUR = /\d{1,2} ?(?:h ?(?:\d\d)?|:\d\d(?: ?[ap]\.?m\.?)?|[ap]\.?m\.?),? $/u

/** A stretch in which the old time of something moved stands. */
export interface OldTime {
  readonly from: number
  readonly to: number
}

/** The old days of what is moved « du 1er à 14 h au 8 à 10 h », each up to the new one. */
export const oldTimesIn = (
  { folded }: FoldedText,
  dates: readonly FoundDate[],
): readonly OldTime[] =>
  dates.flatMap((date, at) => {
    const next = dates[at + 1]
    if (next === undefined) return []
    const before = folded.slice(Math.max(0, date.from - 90), date.from)
    // « à 14 h est décalé à 15 h 45 le même jour »: the new hour is none of the old time.
    const hour = next.isSame === true ? NEW_HOUR.exec(folded.slice(date.to, next.from)) : null
    const end = hour === null ? next.from : date.to + hour.index
    const between = folded.slice(date.to, end)
    const isOld =
      (OLD_DAY.test(before) && TO_NEW.test(between)) ||
      (OF_TALK.test(before) &&
        IS_MOVED.test(between) &&
        (hour !== null || OWN_HOUR.test(folded.slice(next.to, next.to + 30))))
    return isOld ? [{ from: date.from, to: end }] : []
  })

/** The hours of a day from which something is moved to another of that day: « à 10 h est décalé à 14 h ». */
export const oldHoursIn = (
  { folded }: FoldedText,
  hours: readonly FoundHour[],
  dates: readonly FoundDate[],
): ReadonlySet<FoundHour> =>
  new Set(
    hours.filter((hour, at) => {
      const next = hours[at + 1]
      if (next === undefined || dates.some(({ from }) => hour.to <= from && from < next.from))
        return false
      const before = folded.slice(Math.max(0, hour.from - 90), hour.from)
      return OF_TALK.test(before) && IS_MOVED.test(folded.slice(hour.to, next.from))
    }),
  )

const HALF_DAY = 720
const LAST_HOUR = 20 * 60
/** « à 22 h », "10pm": late, and written so. */
const SAID_LATE = /(?:\b2[0-3]|p\.?m\.?)\D{0,2}\d{0,2}$/u

/** The hour to which something is moved; an end that was taken for one of the evening is none. */
const newHour = (end: number, said: string): number =>
  end >= LAST_HOUR && !SAID_LATE.test(said) ? end - HALF_DAY : end

/**
 * « décalé de 14 h à 16 h » is no stretch: the second hour is the new one. Where the word that moves
 * something stands farther away, which of the two hours counts is asked.
 */
export const withoutOldHour = (hour: FoundHour, { folded }: FoldedText): FoundHour => {
  const { end, from, to, minutes } = hour
  // "Tuesday, December 8"
  const before = folded.slice(Math.max(0, from - 90), from).replace(/(?<=day|di),(?= )/gu, '')
  if (end === undefined || !OLD.test(before)) return hour
  const meant = newHour(end, folded.slice(from, to))
  const moved = { from, to, minutes: meant, isWindow: false }
  return PLAINLY_OLD.test(before) && end >= 480
    ? moved
    : { ...moved, either: minutes, isMove: true }
}
