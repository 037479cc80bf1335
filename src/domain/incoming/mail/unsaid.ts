import type { Cue } from './mailCues.ts'

/**
 * « Sans réponse de notre part d’ici le 20, elle n’est pas retenue »: no refusal yet. It is looked for
 * from the beginning of a sentence alone: from each of its signs would take the square of its length.
 */
const SILENCE =
  /(?<![^.!?\n])[^.!?\n]*\b(?:sans (?:reponse|nouvelles?|retour)|if you (?:do not|don't|have not|haven't) hear(?:d)?|unless you hear|en l'absence de)\b[^.!?]*/gu

/** "Interviews will take place on 7 and 8 December": of everybody's, told to who applied. */
const IN_GENERAL =
  /(?<!\b(?:your|vos|tes|these|ces) )\b(?:interviews|(?:les )?entretiens)\b (?:will|are (?:expected|scheduled|planned|to)|auront|ont lieu|se (?:tiendront|derouleront)|sont prevus)[^.!?]*/gu

/** "If selected, you will be invited to an interview": told to everybody. */
const IF_CHOSEN =
  /\b(?:if (?:you are |you're |your (?:profile|application|background|experience|qualifications)\b[^.,!?]{0,40}?)?(?:selected|shortlisted|successful|chosen|match(?:es)?|suits?|fits?)|si (?:vous etes|votre (?:profil|candidature|dossier)|ton profil)\b[^.,!?]{0,40}?(?:retenue?|selectionnee?|correspond|interesse|convient))\b[^.!?]*/gu

const CHANGE =
  'modifier|annuler|reporter|decaler|deplacer|reprogrammer|replanifier|reschedule|cancel|change|make changes'

/**
 * "Need to reschedule?", « Reprogrammer | Annuler », « si vous souhaitez reporter »: nothing is moved
 * yet. "I need to reschedule" is.
 */
const OFFERED = new RegExp(
  [
    String.raw`(?:(?:^|[.!?]) *(?:to|pour|need to)|\b(?:si (?:vous|tu)|besoin (?:de|d')|if you(?! can\b)|should you|en cas|vous pouvez|tu peux|you (?:can|may)|would you like to))\b[^.!?\n]{0,60}?\b(?:${CHANGE})\b[^.!?\n]*`,
    String.raw`(?:^|\?)[^\p{L}\n]{0,12}(?:${CHANGE}) *[:/](?=\s|$)[^\n]{0,40}`,
    String.raw`\?[^\p{L}\n]{0,6}(?:(?:${CHANGE}|or|ou)\b[^\p{L}\n]{0,12}){1,6}$`,
    String.raw`^[^\p{L}\n]{0,12}(?:(?:${CHANGE}|or|ou)\b[^\p{L}\n]{0,12}){1,6}$`,
  ].join('|'),
  'gmu',
)

/** « nous reviendrons vers vous pour une nouvelle date »: none is told yet. */
const TO_COME =
  /\b(?:reviendr\w+|recontacter\w+|reprendr\w+|vous (?:proposer|communiquer|indiquer)(?:ons|ai)|convenir|(?:be|get) (?:back )?in touch|get back|contact you|reach out|will (?:find|arrange|propose|suggest|agree))\b[^.!?:\d\n]{0,40}\b(?:nouvelle date|nouveau creneau|new (?:date|time)|(?:to|pour) (?:resched|rearrang|reprogramm|replanifi)\p{L}*)\b(?=[^.!?:\d\n]{0,40}(?:[.!?\n]|$))/gmu

/** "We are interviewing other candidates this week": nothing is decided. */
const OTHERS =
  /\b(?:interview(?:ing)?|meet(?:ing)?|see(?:ing)?|(?:speak|talk)(?:ing)? (?:to|with)|alongside) (?:\w+ ){0,3}?(?:other|another|different) (?:candidate|applicant)s?/gu

/** « l’entretien de votre chaudière », « agent d’entretien »: of things, and no talk. */
const UPKEEP =
  /\b(?:(?:agente?s?|contrats?|produits?|travaux|materiel|frais|technicien(?:ne)?s?|personnel) d'entretien|entretien (?:annuel )?(?:(?:de |du |des |d'une? )(?:la |l'|votre |vos |notre |nos |ton |ta )?)?(?:chaudiere|chauffage|vehicule|voiture|climatisation|pompe|jardin|espaces verts|locaux|ascenseur|toiture|piscine|linge|appareil|poele|cheminee)s?)\b/gu

/** Words that look like a sign and are none. */
export const UNSAID: Partial<Record<Cue, RegExp>> = {
  refusal: SILENCE,
  likelyRefusal: OTHERS,
  invitation: new RegExp(
    [IN_GENERAL, IF_CHOSEN, UPKEEP].map(({ source }) => source).join('|'),
    'gu',
  ),
  interview: new RegExp(`${IN_GENERAL.source}|${UPKEEP.source}`, 'gu'),
  work: UPKEEP,
  moved: new RegExp(`${OFFERED.source}|${TO_COME.source}`, 'gmu'),
  cancelled: OFFERED,
}
