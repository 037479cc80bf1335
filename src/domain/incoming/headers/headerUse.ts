import { headerWords } from '#domain/incoming/cells/plainWords.ts'
import type { ColumnUse } from './fields.ts'
import { knownHeader } from './headerFields.ts'

/** What a header says by itself. */
export interface HeaderSays {
  readonly use: ColumnUse
  /** The whole header is one that is known; else its words were looked at one by one. */
  readonly isKnown: boolean
}

const DATED = /\b(?:date|dates|datum|fecha|data|jour|day|when|quand|on|le|am|op)\b/u
/** What a column with a date is about; traps first: none of these is the day something was sent. */
const ABOUT: readonly (readonly [ColumnUse, RegExp])[] = [
  [
    'note',
    /\b(?:deadline|limite|cloture|closing|expir\w*|posted|publication|parution|annonce|birth|naissance|start|debut|fin|end|entree|echeance|due|disponib\w*|horodateur|timestamp)\b/u,
  ],
  ['source', /\b(?:through|via|plateforme|platform|jobboard)\b/u],
  [
    'interview-on',
    /\b(?:interviews?|interviewed|entretiens?|rdv|rendez vous|vorstellungsgesprach|gesprach|gesprek|entrevista|colloquio)\b/u,
  ],
  ['follow-up-on', /\b(?:relances?|follow|followup|suivi|rappel|reminder)\b/u],
  ['refused-on', /\b(?:refus|reject\w*|absage)\b/u],
  ['hired-on', /\b(?:embauche|hired?)\b/u],
  ['note', /\b(?:offre|saved|added|ajout\w*|created?|creation|updated?|maj|modif\w*)\b/u],
  ['offer-on', /\b(?:offer|offered|proposition)\b/u],
  [
    'applied-on',
    /\b(?:envoi|envoye|envoyee|candidat\w*|applied|application|apply|submitted|submission|sent|postul\w*|bewerb\w*|beworben|sollicit\w*|gesolliciteerd)\b/u,
  ],
  ['answer-on', /\b(?:reponse|retour|response|answer|reply|antwort)\b/u],
]

/** A stage by its name alone, over days: « Jury », "On-site", "Final". Over words it may say anything. */
const STAGE =
  /^(?:on ?site|phone screen\w*|screening|panel|jury|oral|(?:(?:1st|first|2nd|second|3rd|third|final|last) )?(?:round|final))(?: \d)?$/u

/** What a column of days is about by the words of its header, though none of them speaks of a day. */
export const aboutDays = (header: string): ColumnUse | undefined => {
  const plain = headerWords(header)
  if (STAGE.test(plain)) return 'interview-on'
  return ABOUT.find(([, words]) => words.test(plain))?.[0]
}

/** What single words of a header tell where it holds no date, traps first. */
const WORDS: readonly (readonly [ColumnUse, RegExp])[] = [
  ['skip', /\b(?:avs|ahv|social security|securite sociale|ssn)\b/u],
  [
    'note',
    /\b(?:deadline|limite|cloture|closing|salaires?|salary|type|secteur|sector|taille|size|description|website|adresse|address|password|mot passe|score|rating|question|next|prochaine?|letter|lettre|tags?|priorit\w*)\b/u,
  ],
  ['source', /\b(?:through|plateforme|platform|jobboard|source|trouvee?)\b/u],
  // « Entretien tél. », "Teams interview": how it was held; a link or a number is told as such.
  [
    'result-interview',
    /^(?!.*\b(?:lien|link|url|numero|number|contact)\b)(?:.*\b(?:entretiens?|entrevue|rdv)\b.*\b(?:tel|telephone|telephonique|phone|visio|zoom|teams)\b|.*\b(?:tel|telephone|phone|visio|zoom|teams) (?:interview|entretien)\b)/u,
  ],
  // « Rencontrée où », "Where we met": a place or a day, and nobody.
  [
    'note',
    /\b(?:rencontree?s?|met)\b.*\b(?:ou|where|comment|how|quand|when)$|^(?:ou|where|how|comment|quand|when|lieu)\b.*\b(?:rencontree?s?|met)\b/u,
  ],
  ['contact-email', /\b(?:emails?|mails?|courriel)\b/u],
  ['contact-phone', /\b(?:tel|telephone|phone|mobile|telefon|telefoon)\b/u],
  ['contact-linkedin', /\blinkedin\b/u],
  [
    'met',
    /\b(?:interviewers?|rencontree?s?)\b|\b(?:entretien|entrevue|rdv|interview|meeting) (?:avec|with)\b/u,
  ],
  [
    'contact',
    /\b(?:contacts?|recruteur|recruteuse|recruiter|interlocuteurs?|ansprechpartner|kontakt)\b/u,
  ],
  ['interview-link', /\b(?:visio|zoom|teams)\b/u],
  ['status', /\b(?:status|statut|etat|stage|avancement)\b/u],
  ['result-interview', /\b(?:interviews?|entretiens?|entrevues?|rdv)\b/u],
  ['offer-url', /\b(?:lien|link|url)\b/u],
  [
    'notes',
    /\b(?:notes?|commentaires?|comments?|remarques?|remarks?|observations?|bemerkung\w*)\b/u,
  ],
  ['cv', /\b(?:cv|resume)\b/u],
  ['place', /\b(?:lieu|ville|location|city|ort|localisation)\b/u],
  [
    'company',
    /\b(?:entreprise|societe|employeur|company|employer|organi[sz]ation|firma|unternehmen|bedrijf|empresa|azienda)\b/u,
  ],
  ['post', /\b(?:poste|post|intitule|position|role|job|emploi|fonction|stelle)\b/u],
]

/** Whether no word of a header says what its column holds. */
export const isUnheardOf = (header: string): boolean => {
  const plain = headerWords(header)
  return (
    knownHeader(plain) === undefined &&
    aboutDays(header) === undefined &&
    !WORDS.some(([, words]) => words.test(plain))
  )
}

/** More words than this are a sentence: no single one of them says what the column holds. */
const MOST_WORDS = 6

const byWords = (plain: string): ColumnUse => {
  if (plain.split(' ').length > MOST_WORDS) return 'note'
  const about = DATED.test(plain) ? ABOUT.find(([, words]) => words.test(plain)) : undefined
  return (about ?? WORDS.find(([, words]) => words.test(plain)))?.[0] ?? 'note'
}

/** A column that begins with the company and holds where it is too, and often whom to ask: the forms of Swiss offices. */
const WITH_ADDRESS =
  /^(?:nom )?(?:de l |du |et )?(?:entreprise|societe|employeur|company|employer|firma|unternehmen|azienda|ditta)\b.*\b(?:adresse|address|indirizzo|kontakt|contact)\b/u

/** The words of a header without what stands in brackets: « Date (JJ/MM/AAAA) ». */
const bare = (header: string): string => {
  const without = header.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
  return /\p{L}/u.test(without) ? without : header
}

/** Names several things: « Entreprise, adresse, personne de contact ». */
const isList = (header: string): boolean => /[,/;+&\n]|\bet\b|\band\b|\bund\b/iu.test(header)

/** « Datum/Date », "Company - Entreprise": one thing in two languages. */
const inTwoTongues = (header: string): ColumnUse | undefined => {
  const parts = header.split(/\s*[/|\n]\s*|\s[-–—]\s/u).map(headerWords)
  const [use, ...others] = parts.map(knownHeader)
  return others.length > 0 && others.every((other) => other === use) ? use : undefined
}

/** What a header says of its column. An empty one says nothing: its cells become notes. */
export const headerSays = (header: string): HeaderSays => {
  const plain = headerWords(bare(header)).replace(/^(?:\d{1,2}|[a-z]) (?=\p{L}{2})/u, '')
  if (plain === '')
    return { use: header.trim() === '#' ? 'skip' : 'note', isKnown: header.trim() === '#' }
  const known = knownHeader(plain) ?? knownHeader(plain.replace(/ \?$/u, ''))
  if (known !== undefined) return { use: known, isKnown: true }
  const twice = inTwoTongues(header)
  if (twice !== undefined) return { use: twice, isKnown: true }
  if (isList(header) && WITH_ADDRESS.test(plain)) return { use: 'company-place', isKnown: true }
  return { use: byWords(plain), isKnown: false }
}

/** The order of day and month that a header prescribes: « (JJ/MM/AAAA) », "mm/dd". */
export const orderPrescribed = (header: string): 'day-first' | 'month-first' | undefined => {
  if (/\b(?:jj|dd|tt|dd?)\s?[/.-]\s?mm?\b/iu.test(header)) return 'day-first'
  return /\bmm?\s?[/.-]\s?(?:jj|dd|tt|dd?)\b/iu.test(header) ? 'month-first' : undefined
}
