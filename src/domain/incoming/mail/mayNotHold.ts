/** « le lendemain à 10 h », "the day before", « mercredi même heure »: told from another day or hour. */
const RELATIVE =
  /\b(?:(?:le|du|au) (?:sur)?lendemain(?!,? \(?(?:le )?(?:lun|mar|mercre|jeu|vendre|same)di \d)|la (?:sur|avant-)?veille|le jour (?:suivant|precedent|d'avant|d'apres)|(?:the|a) (?:day|morning|afternoon|evening) (?:after(?! tomorrow)|before)|(?:following|previous) (?:day|morning|afternoon)|next (?:day|morning)|(?:meme heure|same time(?!\s*,))(?! (?:que|as) (?:la (?:derniere|semaine)|last)\b))\b/gu
/** « la veille de votre entretien du 8 »: the day that is named is that of the talk. */
const OF_TALK =
  /^ (?:de |du |of )?(?:votre |notre |ton |l'|your |our |the )?(?:entretien|entrevue|rendez-vous|rdv|rencontre|interview|call|meeting)\b/u
/** « réponse le lendemain », "you will receive the link the day before": of no talk. */
const AFTERWARDS =
  /\b(?:reponse|retour|decision|resultats?|nouvelles|lien|link|rappel|reminder|hear|answer|decide|let you know|feedback|recev(?:rez|ras)|receive|send|enverr\p{L}+)\b/u
const NEAR = 40

/** Whether a day or an hour is told from another one in a sentence. */
const isRelative = (sentence: string, to: number): boolean =>
  [...sentence.matchAll(RELATIVE)].some(({ 0: words, index }) => {
    const end = index + words.length
    const around = sentence.slice(Math.max(to, index - NEAR), end + NEAR)
    if (OF_TALK.test(sentence.slice(end))) return false
    return (
      index < to || words.endsWith('heure') || words.endsWith('time') || !AFTERWARDS.test(around)
    )
  })

const UNPLANNED = '(?:empechement|contretemps|imprevu)s?'

/** What says that a moment of which there was talk may no longer hold. */
const NO_LONGER = new RegExp(
  [
    // « nous avions prévu mardi à 14 h mais »; « comme nous l’avions prévu » holds.
    String.raw`(?<!\b(?:comme|as) (?:nous |on |we |i )?(?:l'|en )?)\b(?:avions|avais|avait|etions|etais|had|(?:we|i|they|she|he)'d) (?:\p{L}+ ){0,2}?(?:prevu|dit|convenue?s?|fixe|planned|agreed|said(?! (?:that )?(?:i|we)(?:'d| would))|scheduled|arranged|booked|pencilled)\b`,
    String.raw`\b(?:earlier|later|sooner) than (?:we |i )?(?:planned|agreed|scheduled|said|expected)\b|\bplus (?:tot|tard) que (?:prevu|convenu)\b`,
    // « merci d’arriver 10 minutes plus tôt », « Paul nous rejoindra 30 minutes plus tard » move nothing.
    String.raw`(?<!\b(?:(?:merci|please|veuillez|pensez|kindly|prevoyez)\b[^.!?;\n]{0,20}\b(?:arriv|present|connect|log|join|be (?:t?here|ready))|rejoin|join|suivi|followed|puis\b|then\b)[^.!?;\n]{0,24})\b(?:heures?|minutes?|min|hours?|mins) (?:plus (?:tard|tot)|later|earlier|sooner)\b`,
    String.raw`(?<!\b(?:en cas de|in case of|if|any) )\b(?:retard|delay)\p{L}* (?:de |d'|by )`,
    String.raw`\b(?:sans objet|caduc|caduque|tomb\p{L}* a l'eau|f[ae]ll(?:s|en)? through|n'a(?:ura)? plus (?:lieu|de raison))\b`,
    String.raw`\b(?:were|was) (?:due|supposed|meant|going(?! to (?:suggest|propose|say|ask))) to\b`,
    String.raw`\b(?:deviez|devions|devait|devais|etait (?:initialement )?(?:prevue?|fixee?|programmee?))\b`,
    // « sauf imprévu », « en cas d’empêchement »: none has come; « c’est Anne qui vous recevra » holds.
    String.raw`\b(?:(?<!\b(?:sauf|sans|hors|aucun|en cas d'|cas d'un|si|si un|avez un|eviter tout|tout)(?: de|(?<=') ?)? ?)${UNPLANNED}|something (?:has |had |'s )?(?:just )?c[ao]me up)\b(?![^.!?\n]*\b(?:(?:report|decal|repouss|deplac|avanc|resched|mov|push|postpon|shift)\p{L}*|c'est (?:\p{L}+ ){1,4}qui\b))`,
  ].join('|'),
  'u',
)

/** « je vous confirme le rendez-vous que nous avions fixé », "is it still good for you?": it holds. */
const HOLDS =
  /\bconfirm(?:e|ons|ing)?\b|\btoujours (?:bon|d'accord|valable|ok)\b|\bstill (?:ok|good|fine|stands?|works?)\b|\bmaintenue?\b/u
const CHANGED =
  /\b(?:(?:annul|report|decal|deplac|repouss|avanc|cancel|resched|mov|postpon|push)\p{L}*|pas|plus|not|mais|but|however|cependant|peux-tu|pouvez-vous|could|can)\b/u

/** Whether a moment of a sentence, which ends at a place in it, may be none that holds. */
export const mayNotHold = (sentence: string, to: number): boolean =>
  isRelative(sentence, to) ||
  (NO_LONGER.test(sentence) && !(HOLDS.test(sentence) && !CHANGED.test(sentence)))
