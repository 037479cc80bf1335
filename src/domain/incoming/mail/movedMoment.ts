import { datesInText } from './datesInText.ts'
import { foldedText } from './foldedText.ts'
import { oldTimesIn } from './movedFrom.ts'
import { isNoMeeting } from './notMeant.ts'
import type { MomentReading } from './reading.ts'

/** Words between the new time of an interview and what leads to it; an old one is « prévu » there. */
const GAP = String.raw`(?:(?!prevu|fixe|initial|scheduled|planned|booked)[^.!?\n]){0,72}`

/** « décalé à 15 h 45 le même jour »: the hour may stand first. */
const HOUR = String.raw`(?: \d{1,2} ?(?:h ?(?:\d\d)?|:\d\d|(?::\d\d ?)?[ap]\.?m\.?))?`

/** « je vous propose de repousser de 30 minutes notre entretien du 3 » names the old time. */
const AWAY = String.raw`\b(?:report|decal|deplac|repouss|avanc|replanif|reprogramm|mov|push|shift|postpon|resched|bring|delay)`

/** What stands before a new day: « reporté au », "moved to", « je vous propose plutôt », "new date:". */
const NEW = new RegExp(
  [
    String.raw`(?:report|decal|deplac|repouss|avanc|replanif|reprogramm)\p{L}*${GAP}\b(?:au|a|pour)${HOUR}`,
    String.raw`(?:mov|reschedul|postpon|push|bring|brought|shift)\p{L}*${GAP}\b(?:to|for|until|till)${HOUR}`,
    String.raw`(?:nouve(?:au|l|lle)|mise a jour|updated|new|propos\p{L}*|plutot|instead|desormais|now|disons|let's)\b(?!${GAP}${AWAY})${GAP}`,
    String.raw`(?:aura|a) (?:donc |desormais |finalement )?lieu${GAP}|se (?:tiendra|deroulera)${GAP}|will (?:now )?(?:be|take place)${GAP}`,
  ]
    .map((words) => `(?:${words})`)
    .join('|') + String.raw`\s*:?\s*(?:le |the |on )?$`,
  'u',
)

/** « à 15 h au lieu de 14 h », "at 3pm, not 2pm": the hour is the new one, whatever its day was. */
const NEW_HOUR =
  /\d ?(?:h ?(?:\d\d)?|:\d\d|[ap]\.?m\.?)[, ]{1,2}(?:\()?(?:au lieu de|et non(?: plus| pas)?|plutot que|instead of|rather than|and not|not)(?: a| at)? \d/u

/** « est décalé à 14 h »: on its day. */
const MOVED_HOUR =
  /\b(?:est|sera|a (?:du )?ete|is|has (?:now )?been|was|will be) (?:\p{L}+ ){0,2}?(?:report|decal|deplac|repouss|avanc|replanif|reprogramm|resched|postpon|mov|push|brought)\p{L}*(?: (?:donc|finalement|back|forward))? (?:a|to|until|pour) \d{1,2} ?(?:h\b|h\d|:\d|[ap]\.?m\b)/u

/** It holds no more either. */
const OFF =
  /\bne convien|\b(?:plus|pas) possible|\bn'est plus|\b(?:doesn't|won't|does not|no longer) work/u

/**
 * The moment of a mail that moves an interview: sure only where its words say that it is the new one.
 * « L’entretien du 1er à 10 h est reporté » names the old one, and no other yet.
 */
export const movedMoment = (moment: MomentReading): MomentReading => {
  const { sure } = moment
  if (sure === undefined) return moment
  const text = foldedText(sure.source.line, sure.source.part)
  const all = datesInText(text)
  const old = oldTimesIn(text, all)
  const dates = all.filter(
    (date) => !old.some((one) => one.from === date.from) && !isNoMeeting(text, date),
  )
  const isNewHour =
    (NEW_HOUR.test(text.folded) || MOVED_HOUR.test(text.folded)) && !OFF.test(text.folded)
  const isNew =
    isNewHour ||
    dates.every(({ from }) => {
      const before = text.folded.slice(Math.max(0, from - 90), from)
      return NEW.test(before.split(/[.!?;]\s/u).at(-1) ?? '')
    })
  if (isNew && dates.length > 0) return moment
  return { question: 'several', options: [sure], source: sure.source }
}
