/** What is said of a time to come without any day in it, in the signs of a phrase. */
const VAGUE: readonly RegExp[] = [
  /^(?:tres |tout )?(?:prochainement|bientot|incessamment(?: sous peu)?|vite|rapidement|sous peu|dici peu|soon|shortly|asap|very soon|any day(?: now)?|d 1 jour a l autre|d ici peu|in due course|before long|dans les (?:meilleurs|plus brefs) delais|half term)$/,
  /^(?:des|plus (?:tot|vite|rapidement)|as soon|au plus vite|aussi vite)(?: que)?(?: as)? ?(?:possible)?$/,
  /^(?:dans|dici|sous|au cours des|within|in|over|ces) (?:les |des |the |1 )?(?:tout )?(?:quelques|(?:tout )?prochaine?s|next|coming|few|next few|coming few) (?:prochaine?s )?(?:jours|semaines|mois|days|weeks|months)$/,
  /^(?:dans|dici|sous) les (?:jours|semaines) (?:qui viennent|a venir|prochaine?s)$/,
  /^(?:early )?(?:in|after|dans|a|en) (?:the |la )(?:new year|nouvelle annee)$|^(?:early |at the start of the )?(?:in )?(?:the )?new year$/,
  /^(?:dici|by|apres|after|(?:a|au) (?:(?:ma|notre|leur|son|votre) )?retour (?:de|d)s?|(?:once|when) (?:we|they|i|everyone) (?:are|am|is)? ?back from|pendant|over|during|avant|before) (?:les |the )?(?:fetes|holidays?|vacances|summer|ete|conges)(?: de (?:noel|fin d annee))?$/,
  /^(?:(?:1 )?(?:few|quelques|several) )(?:jours|semaines|days|weeks)$/,
  /^(?:a |des |pour )?(?:la )?rentree$/,
  /^(?:(?:sometime |some time |early |late )?(?:in|this|next|by|over)|a|au|en|cet?|dici|courant|fin|debut) (?:the |l |le )?(?:spring|summer|fall|autumn|winter|printemps|ete|automne|hiver)(?: prochain)?$/,
  /^(?:dici |by )?(?:l )?(?:next year|annee prochaine|in a while|later|plus tard)$/,
]

/** A time that has a name and no day of its own: "half term", « le pont », « les vacances de février ». */
const PERIOD =
  /\b(?:fetes|holidays?|vacances|conges?|relache|pont|treve|pause|break|shutdown|fermeture|closure|half term|term|rentree|inventaire|budget|bilan|cloture|year end|annual leave|leave|long week ?end|bank holiday|ferie|elections?(?: day)?|tax day|black W5|(?:fiscal|financial|tax) year|exercice|american thanksgiving|summer|ete|winter|hiver|spring|printemps|autumn|automne)\b/
/** A limit or a condition in front of something that names no day. */
const EVENT =
  /^(?:(?:tout de suite|juste|just|straight|right|directement|immediately|directly|peu|soon|shortly|sometime) )?(?:des que|as soon as|1 fois(?: que)?|quand|lorsque|once|when|selon|depending on|suite a|following|apres|after|(?:(?:to|at|a|au) )?(?:(?:ma|notre|leur|son|votre) )?retour d[eus]*|dici(?: a)?|by|avant|before|pas avant|not before|not until|until|jusqu[ au]*|pendant|during|over|(?:at )?(?:the )?end of(?: the)?|(?:in )?the run up to|a la fin d[eus]*|fin d[eus]*|a partir d[eus]*|from)(?: |$)/
const CONDITION =
  /^(?:(?:apres|after|suite a|following)(?! (?:next|this|that|the)$) |(?:des que|as soon as|1 fois(?: que)?|quand|lorsque|once|when|depending on|selon)(?: |$))/
/** Of a period the month is known, and still not its day: « les vacances de février ». */
const OF_MONTH = / (?:de |d |of |in )?M\d+(?= |$)/
/** A sign that stands for a day, a month or a number: something was said that is not understood. */
const SIGN = /[A-Z#]|[02-9]|\b1\d/

/**
 * Whether a phrase waits for something of which nobody knows the day: "after half term", « quand le
 * budget sera validé ». Nothing in it may stand for a day.
 */
export const isEvent = (phrase: string): boolean => {
  const isPeriod = EVENT.test(phrase) && PERIOD.test(phrase)
  if (SIGN.test(isPeriod ? phrase.replace(OF_MONTH, '').replace('black W5', '') : phrase))
    return false
  return isPeriod || CONDITION.test(phrase)
}

/** Whether words name a time to come without any day: « prochainement », « après les fêtes ». */
export const namesNoDay = (phrase: string): boolean => VAGUE.some((pattern) => pattern.test(phrase))

const NEWS = /^(?:said|(?:re?)?(?:appel|contact)\w*|call|calls|you|back|revien\w*)$/

/**
 * Whether what is left of a sentence tells of an answer to come and of nothing else: « on vous tient
 * au courant », "we'll call you". By themselves the same words tell of nothing.
 */
export const isNews = (phrase: string): boolean => NEWS.test(phrase)
