import { withoutIdioms } from './naturalWrapper.ts'

/** A no, a day that is over, an event put off, and what comes again and again. */
const TURNS =
  /^(?:pas|ne|n|non|ni|sans|jamais|aucune?|rien|plus|sauf|excepte|hors|ferme\w*|conges?|vacances|report\w*|annul\w*|decal\w*|repouss\w*|absente?s?|not|no|nor|never|none|nothing|without|except|until|till?|cancel\w*|postpon\w*|closed|holidays?|away|off|isnt|dont|wont|cant|chaque|tous|toutes|every|each|hier|yesterday|avais|avait|avions|etait|etions|was|were|had|didnt|least|moins|more|than|pont|break|personne|nobody|hardly|unlikely|peu|doubt\w*|refus\w*|ferie\w*|occupee?s?|injoignables?|busy)$/
/** Words about time: the day read beside one is not all that was said. */
const TIMES =
  /^(?:avant|before|apres|after|depuis|since|ago|entre|between|dici|by|sous|within|semaines?|sem|weeks?|wks?|mois|months?|jours?|days?|annees?|years?|heures?|hours?|huitaine|dizaine|quinzaine|fortnight|fin|debut|mi|trimestres?|semestres?|quarters?|end|start|beginning|mid|early|late|next|nxt|last|prochaine?s?|derniere?s?)$/
/** A clause that only says what would be if. */
const CONDITION = /^(?:si|if|unless|quand|when|lorsque|once)$/
/** « Sans nouvelles de notre part sous 15 jours », "if you haven’t heard by Friday": they meant to answer by then. */
const NO_NEWS =
  /\b(?:sans|pas|n|no|not|nothing|without)\b.*\b(?:nouvelles?|reponse|retour|signe|news|hear|heard|hearing|reply|response|feedback|word|rien|anything)\b|^(?:si|if|unless) (?:\w+ ){0,3}(?:rien|nothing|aucune? \w+)\b/
/** "If not by Friday, then Monday". */
const IF_NOT = /^(?:if not|si(?: ce n est)? pas) said$/
/** Who is out until a day answers on none before it; the run-up to a day is no day. */
const IS_OUT = /\b(?:is|am|m|are|re|s|be) out\b|\brun (?:up|said)\b/
/** A doubt about the day makes no other day of it, and what is counted beside it are no days. */
const DOUBTS =
  /\b(?:(?:report|decal|repouss|postpon)\w*(?: back)? (?=said)|(?:pas|not) (?:encore |yet |tout a fait |entirely |quite |100 )?(?:sure?s?|certaine?|garantie?|certain|guaranteed|confirm\w*)|(?:sans|no) (?:garantie|promesse|guarantees?|promises?)|(?:ne |n )?(?:peux|peut|pouvons|can|could) ?(?:pas|not|t) (?:\w+ )?(?:promettre|garantir|promise|guarantee)|(?:one|two|three|1|2|3|a few|some) more|if (?:possible|not sooner)|si possible)\b/g
/** « Après l’entretien de vendredi »: from that day on, and nobody said when. */
const AFTER =
  /\b(?:apres|after|following|suite a|a l issue d\w*|once|des que|as soon as) (?:[a-z]+ ){1,6}said\b/

/** « Début janvier avec les congés », "mid-May given the break": why it is then. */
const REASON =
  /\bsaid (?:avec|vu|with|given) (?:(?:le|la|les|l|the) )?(?:pont|conges?|vacances|fetes|holidays?|break|half term)$/
/** Whether a folded word speaks of time, if of no day by itself. */
export const isOfTime = (folded: string): boolean =>
  folded.split(' ').some((word) => TIMES.test(word))

/** Whether a folded word, beside what is said of a day, might say something else of it. */
export const turnsRound = (folded: string): boolean =>
  isOfTime(folded) || folded.split(' ').some((word) => TURNS.test(word) || CONDITION.test(word))

/**
 * What the rest of a clause makes of what was read in it, where `said` stands for that: it stays as it
 * was `told`, it only begins `after` that, or it may be `turned` into something else.
 */
export const turnOf = (clause: string, isLimit: boolean): 'told' | 'after' | 'turned' => {
  const isNoNews = NO_NEWS.test(clause) && (isLimit || /^(?:si|if|sans|unless)\b/.test(clause))
  if (isNoNews || (isLimit && IF_NOT.test(clause))) return 'told'
  const plain = withoutIdioms(clause.replace(DOUBTS, 'said').replace(REASON, 'said'))
  if (IS_OUT.test(plain)) return 'turned'
  const beside = plain.replace(AFTER, 'said')
  if (turnsRound(beside)) return 'turned'
  return beside === plain ? 'told' : 'after'
}
