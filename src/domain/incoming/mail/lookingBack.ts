import type { FoldedText } from './foldedText.ts'

/** What is known of a date that may lie behind. */
export interface LookedAt {
  /** The days it may be. */
  readonly days: readonly string[]
  /** The day of the mail. */
  readonly sent: string
  /** A weekday and nothing beside it: the next one, or the last. */
  readonly isBare: boolean
  readonly hasHour: boolean
}

const TALK =
  'echange|appel|conversation|discussion|entretien|entrevue|rencontre|rendez-vous|rdv|visio(?:conference)?|reunion|test|call|chat|interview|meeting|conversation|discussion|visit|time|temps|venue|visite'
const OF = String.raw`\s*(?:du|le|de|d'|of|on|from)?\s*(?:le |the |ce |cet |cette |this )?$`

/** « suite à notre échange du », "thank you for coming in on": what has been, even with its hour. */
const BEEN = new RegExp(
  [
    String.raw`\b(?:suite (?:a|de)|a l'issue de|apres|depuis|lors de|merci pour|following|further to|thank(?:s| you) for|since) ?(?:notre|nos|votre|ton|l'|le|la|cet|cette|our|your|the|this|a)? ?(?:(?:premiere?|dernier|recente?|bel|first|recent|good|great|phone|video|telephone) )?(?:${TALK})(?: (?:telephonique|video|avec (?:vous|nous|moi)|with (?:you|us|me)|ensemble))?`,
    String.raw`(?<!\b(?:be|is|are|am|was|so|very|sera|serait|serais|serions|suis|sommes) )\b(?:great|good|lovely|nice|(?:a )?pleasure|ravie?s?|contente?|heureu(?:x|se)|(?:un )?plaisir) (?:to (?:see|meet|speak (?:to|with)|talk (?:to|with)|chat (?:to|with))|(?:seeing|meeting|speaking (?:to|with)|talking (?:to|with)) |d'avoir (?:pu )?(?:echange avec|rencontre)|de) (?:you|vous (?:avoir )?(?:vue?|rencontree?|parle))`,
    String.raw`\bthank(?:s| you) (?:so much |very much |again )?for (?:coming|meeting|speaking|talking|chatting|joining|attending|visiting|taking the time)(?: (?!(?:and|confirm\p{L}*|agree\p{L}*|accept\p{L}*|book\p{L}*|see|next|coming)\b)\p{L}+){0,5}`,
  ]
    .map((words) => `(?:${words})${OF}`)
    .join('|'),
  'u',
)

/** « suite à votre mail de », "following the news of": a day there lies behind unless something is to be. */
const BEHIND =
  /\b(?:suite (?:a|de)|a l'issue de|apres|depuis|lors de|merci pour|following|further to|thank(?:s| you) for|since)\b(?:(?!\b(?:is|are|will|est|sera|aura|aurez|booking|scheduling|arranging|agreeing|accepting|confirm\p{L}*|accept\p{L}*|reserv\p{L}*|a venir|upcoming|prochaine?)\b)[^.,:;!?\n]){0,40}\b(?:du|le|de|of|on|from)\s*(?:le |the )?$/u

/**
 * Whether a date is told of as something that has been. A bare weekday with its hour is one only
 * behind words that leave no doubt: « Merci de vous présenter le jeudi à 10 h » lies ahead.
 */
export const looksBack = (
  { folded }: FoldedText,
  { from }: { readonly from: number },
  { days, sent, isBare, hasHour }: LookedAt,
): boolean => {
  const before = folded.slice(Math.max(0, from - 80), from)
  if (isBare || days.some((day) => day <= sent)) if (BEEN.test(before)) return true
  return (days.some((day) => day < sent) || (isBare && !hasHour)) && BEHIND.test(before)
}
