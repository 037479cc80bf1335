import type { FoundDate } from './datesInText.ts'
import type { FoldedText } from './foldedText.ts'
import { mayNotHold } from './mayNotHold.ts'

/** Words of a meeting, or of asking for one. */
const OF_MEETING =
  /entretien|entrevue|rendez-vous|\brdv\b|rencontr|\brec(?:ev|oi|u par)|attend|interview|\bmeet|\bsee you|\bvoi[rst]\b|\bvoyons|\bverr|\bcall\b|appel|visio|\bzoom|\bteams|expect|\bcom(?:e|ing)\b|\bven(?:ir|ez|ue)|\bviens|pass(?:er|ez|e)\b|convoqu|invit|propos|creneau|slot|dispon|convien|convenu|\bworks?\b|\bsuit|\bfree\b|\bavailable|echang|\bchat\b|\btalk|\bspeak|\bbook|confirm|note pour|\bok\b|d'accord|entendu|parfait|perfect|great|\bbon pour|\bca marche|prevu|schedul|\bset for|\?/u

/** "Let me know when you could come", « vos disponibilités »: the moment is not fixed yet. */
const ASKS_WHEN =
  /\b(?:dites|dis|indiquez|indique|precisez|donnez|communiquez|transmettez|faites|fais)(?:-moi|-nous)?\b[^.!?\n]{0,30}\b(?:quand(?! (?:vous|tu) (?:arriv|ser|etes|es |aur|part))|disponibilites?|dispos?|vos creneaux)\b|(?<!\b(?:note|recu|selon|suivant|pour|vu de|note de|compte de) )\b(?:vos|tes) (?:disponibilites|dispos)\b|\bquand (?:seriez|serais|etes|es|pourriez|pourrais)[- ](?:vous|tu)\b|\b(?:let (?:me|us) know|tell (?:me|us)|share|send (?:me|us))\b[^.!?\n]{0,30}\b(?:when(?! you (?:arrive|get |are (?:here|there|outside)|have |receive|leave))|availability|availabilities|times? that)\b|\bwhen (?:would|could|are|can) you\b|\byour availability\b/u

/** What else a mail names days and hours of. */
const OF_ELSE =
  /\b(?:resultats?|results?|noel|christmas|party|fete|all-hands|reunion d'equipe|team meeting|en reunion|closed?|closing|ferme(?:e|s|es|ture)?|conges|vacances|on leave|from leave|holidays?|back (?:from|in|on)|de retour|reviens?|revient|rentre|absente?|away|travel?ling|deplacement|login|connexion|(?:votre|ton|mon|your) (?:compte|account)|automati\p{L}+|publiee?|posted|mise? en ligne|salon|ouvre ses portes|opens|deadline|date limite|expir\p{L}+|is full|complete)\b/u

/** When the work itself begins. */
const OF_WORK = /\b(?:prise de (?:poste|fonctions?)|start date|date d'entree)\b/u
const OF_FIRST_DAY = /\b(?:first day|premier jour)\b/u

/** « n’est plus disponible », "doesn't work for us". */
const NOT_THEN =
  /\bn'est (?:\p{L}+ )?(?:plus|pas)\b[^.!?\n]{0,30}\b(?:disponible|possible|libre)|\bpas possible\b|\b(?:is|was|are) (?:\p{L}+ )?(?:no longer|not) (?:available|possible|free)\b|\b(?:doesn't|does not|won't|will not) (?:work|suit)\b|\bne (?:pouvons|peux|pourrons|pourrai) (?:\p{L}+ )?(?:pas|plus) vous recevoir\b|\b(?:can't|cannot|can no longer) see you\b/u

/** « je ne serai pas là mercredi à 10 h », "I have to bail on": whoever writes does not come then. */
const NOT_THERE =
  /\bne (?:serai|serons|sera|serais) (?:\p{L}+ ){0,3}?(?:pas|plus) (?:la|present|presente|joignable|en mesure|au bureau|sur place)\b|\bne (?:peux|pourrai|pourrons|pouvons|pourra) (?:\p{L}+ ){0,3}?(?:pas|plus) (?:etre|venir|assurer|honorer|maintenir|tenir)\b|(?<!\b(?:if|unless|case) \p{L}+ (?:\p{L}+ )?)\b(?:won't|will not|can't|cannot|can no longer) (?:\p{L}+ )?(?:be (?:there|here|around|able)\b|make\b(?! (?:an?|any|our|the) (?:decision|offer|choice))|attend\b)|\b(?:bail(?:ing)? on|(?:have|need|going) to (?:skip|miss|scrap|pull out of|drop out of))\b/u
/** « mercredi à 10 h est malheureusement pris », "Wednesday at 3 has just gone". */
const TAKEN =
  /^[^.!?\n,]{0,20}\b(?:(?:est|sont|vient d'etre|a (?:deja )?ete|etait) (?:\p{L}+ ){0,2}?(?:prise?|complete?|occupee?|indisponible|impossible)\b(?! en (?:charge|compte))|(?:is|has|was|are) (?:\p{L}+ ){0,2}?(?:gone|taken(?! care)|full|(?:already|fully) booked|no good|off(?!-| (?:the|site|campus)\b))\b)/u

/** « je vous ai laissé un message mardi à 11 h », "I tried to call you this morning at 10". */
const HAS_BEEN =
  /(?:\b(?:ai|avons|a|avez|ont) (?:\p{L}+ ){0,2}?(?:laisse|appelee?s?|essaye|tente|rencontree?s?|ecrit|envoyee?|recue?|croisee?)|\b(?:attendions|attendais|attendait)|\b(?:(?:was|were) expecting|expected|waited for|missed|left|tried to|called|emailed|wrote|rang|phoned|bumped))\b(?![^.!?]*\b(?:pour|for)\b\s*(?:le |the )?$)(?:(?!\b(?:and|et|but|mais|so|donc)\b)[^.,:!?;\n])*,?\s*$/u

/** « 11 h, heure de Montréal ou la vôtre »: whose clock is open. */
const EITHER_CLOCK =
  /\bou (?:a )?(?:la|le|l'heure de) (?:votre|tienne|notre|vous)\b|\bor (?:yours|ours)\b/u

const CLAUSE =
  /[.:!?;(]\s|\n|(?:,|\b(?:but|mais|as|so|donc|because|since|and|et|car|puisque|alors)\b)(?!\s*(?:ce|c'|cela|ca|which|that|this|it|qui|(?:elle|il) est)(?:\b|(?<=')))/gu

/** What is said of a moment itself: no further than to the next clause. */
const clauseAround = (folded: string, from: number, to: number): string => {
  const before = folded.slice(Math.max(0, from - 120), from)
  const start = Math.max(
    ...[...before.matchAll(CLAUSE)].map(({ index, 0: sign }) => index + sign.length),
    0,
  )
  const rest = folded.slice(to, to + 120)
  return before.slice(start) + folded.slice(from, to) + (rest.split(CLAUSE)[0] ?? rest)
}

const sentenceAround = (folded: string, from: number, to: number): readonly [number, number] => {
  const before = folded.slice(Math.max(0, from - 200), from)
  const start = Math.max(...[...before.matchAll(/[.!?;]\s|\n/gu)].map(({ index }) => index + 1), 0)
  const rest = folded.slice(to, to + 200)
  const end = /[.!?;](?:\s|$)|\n/u.exec(rest)
  return [from - before.length + start, to + (end === null ? rest.length : end.index + 1)]
}

/** Whether a text asks when it would suit. */
export const asksWhenIn = ({ folded }: FoldedText): boolean => ASKS_WHEN.test(folded)

/**
 * Whether an hour that is named may be of something else than the meeting, by the sentence it stands
 * in: it is asked then.
 */
export const isDoubted = (
  { folded }: FoldedText,
  {
    hour,
    date,
    asksWhen,
  }: {
    readonly hour: { readonly from: number; readonly to: number }
    readonly date: FoundDate
    readonly asksWhen: boolean
  },
): boolean => {
  const [from, to] = [Math.min(hour.from, date.from), Math.max(hour.to, date.to)]
  const [start, end] = sentenceAround(folded, from, to)
  const sentence = folded.slice(start, end)
  const clause = clauseAround(folded, from, to)
  const isOff =
    EITHER_CLOCK.test(sentence) ||
    NOT_THEN.test(clause) ||
    NOT_THERE.test(clause) ||
    TAKEN.test(folded.slice(to, to + 60))
  if (isOff || mayNotHold(sentence, to - start)) return true
  if (date.is === 'counted' && !/\d/u.test(date.words) && HAS_BEEN.test(folded.slice(start, from)))
    return true
  if (OF_WORK.test(sentence) || (asksWhen && OF_FIRST_DAY.test(sentence))) return true
  return !OF_MEETING.test(sentence) && (asksWhen || OF_ELSE.test(clause))
}
