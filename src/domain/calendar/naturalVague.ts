/** What is said of a time to come without any day in it, in the signs of a phrase. */
const VAGUE: readonly RegExp[] = [
  /^(?:tres |tout )?(?:prochainement|bientot|incessamment(?: sous peu)?|vite|rapidement|sous peu|dici peu|soon|shortly|asap|very soon|in due course|before long)$/,
  /^(?:des|le plus vite|as soon|au plus vite|aussi vite)(?: que)?(?: as)? ?(?:possible)?$/,
  /^(?:dans|dici|sous|au cours des?|within|in|over) ?(?:les |des |the |1 )?(?:tout )?(?:quelques|prochaine?s|next|coming|few|next few|coming few) (?:prochaine?s )?(?:jours|semaines|mois|days|weeks|months)$/,
  /^(?:dans|dici|sous) (?:les )?(?:jours|semaines) (?:qui viennent|a venir|prochaine?s)$/,
  /^(?:early )?(?:in|after|dans|a|en) ?(?:the )?(?:new year|nouvelle annee)$|^(?:early |at the start of the )?(?:in )?(?:the )?new year$/,
  /^(?:dici|by|apres|after|(?:a|au) (?:mon|notre|leur|son|votre)? ?retour (?:de|d)s?|(?:once|when) (?:we|they|i|everyone) (?:are|am|is)? ?back from|pendant|over|during|avant|before) (?:les |the )?(?:fetes|holidays?|vacances|summer|ete|conges)(?: de (?:noel|fin d annee))?$/,
  /^(?:(?:1 )?(?:few|quelques|several) )(?:jours|semaines|days|weeks)$/,
  /^(?:a |des |pour )?(?:la )?rentree$/,
  // « On vous tient au courant », "we'll call you": nothing else was said.
  /^(?:said|(?:re?)?(?:appel|contact)\w*|call|calls|revien\w*|reviend\w*)$/,
  /^(?:dici |by )?(?:l )?(?:1 prochain|next year|l annee prochaine|annee prochaine|in 1 while|later|plus tard)$/,
]

/** Whether a phrase speaks of a time to come and names no day: « prochainement », « après les fêtes ». */
export const isVague = (phrase: string): boolean => VAGUE.some((pattern) => pattern.test(phrase))
