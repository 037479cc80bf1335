import { foldLetters } from '#domain/fold.ts'
import { isNothing, plainWords } from '#domain/incoming/cells/plainWords.ts'
import type { Status } from './status.ts'
import { HARMLESS, TELLING, TURNING, WHOLE } from './statusWords.ts'

/** What a status text is taken for; unsure is asked, with what it is most likely to mean. */
export interface StatusRead {
  readonly status: Status
  readonly isSure: boolean
}

const sure = (status: Status): StatusRead => ({ status, isSure: true })
const asked = (status: Status): StatusRead => ({ status, isSure: false })

const OF_WHOLE: ReadonlyMap<string, Status> = new Map(
  WHOLE.flatMap(([status, phrases]) => [...phrases].map((phrase) => [phrase, status] as const)),
)

/** What may mean two things whoever wrote it: by them or by the person, over or only put away. */
const AMBIGUOUS: ReadonlyMap<string, Status> = new Map([
  ['declined', 'offer-declined'],
  ['decline', 'offer-declined'],
  ['declinee', 'offer-declined'],
  // By the person, and of an offer or of an interview: only an offer needs an interview before it.
  ['refuse par moi', 'offer-declined'],
  ['refusee par moi', 'offer-declined'],
  ['decline par moi', 'offer-declined'],
  ['declined by me', 'offer-declined'],
  ['rejected by me', 'offer-declined'],
  ['i declined', 'offer-declined'],
  ['j ai refuse', 'offer-declined'],
  ['j ai decline', 'offer-declined'],
  ['cancelled', 'expired'],
  ['canceled', 'expired'],
  ['annule', 'expired'],
  ['annulee', 'expired'],
  // An offer or a contract: German has one word for both.
  ['zusage', 'offer'],
  ['zusage erhalten', 'offer'],
  ['abgesagt', 'refused'],
  ['archived', 'silence'],
  ['archive', 'silence'],
  ['archivee', 'silence'],
  ['on hold', 'sent'],
  ['screening', 'sent'],
  ['screen', 'sent'],
  ['assessment', 'sent'],
  ['test', 'sent'],
  ['a relancer', 'sent'],
  ['to follow up', 'sent'],
  ['termine', 'silence'],
  ['terminee', 'silence'],
  ['done', 'sent'],
  ['fini', 'silence'],
  ['oui', 'sent'],
  ['yes', 'sent'],
  ['non', 'none'],
  ['no', 'none'],
  ['ok', 'sent'],
])

/** Numbers and letters before a status: « 3. Entretien », "A) Applied", « 2 Relance ». */
const withoutNumbering = (text: string): string =>
  plainWords(
    text.replace(/^[^\p{L}\p{N}]*(?:\d{1,2}|[a-e])\s?[.):-]\s*(?=\p{L}{3})/iu, ''),
  ).replace(/^\d{1,2} (?=\p{L}{3})/u, '')

/** What a text says beyond the words that tell: nothing where all of it is understood. */
const unexplained = (plain: string): readonly string[] => {
  let left = plain
  for (const [, words] of TELLING) left = left.replace(new RegExp(words.source, 'gu'), ' ')
  return left.split(' ').filter((word) => word !== '' && !HARMLESS.has(word))
}

const NEGATED = /\b(?:no|not|non|pas|ne|never|jamais|kein|keine|nicht|niet|geen|aucun|aucune)\b/u
const NEUTRAL: ReadonlySet<Status> = new Set([
  'sent',
  'wished',
  'silence',
  'followed-up',
] satisfies Status[])

/** Who said no to what is not told: an interview that was refused, an offer that was rejected. */
const TWO_WAYS: readonly (readonly [RegExp, Status])[] = [
  // One that is waited for has not taken place, and may never.
  [
    /\b(?:waiting|awaiting|attente|attends)(?: (?:for|on|de|un|une|an|a|my|the)| d['’]| l['’])* ?(?:entretien|entrevue|interview)\b(?! (?:feedback|results?|response|reply|answer|decision|outcome))/u,
    'sent',
  ],
  [/\b(?:entretiens?|entrevues?|interviews?) (?:refus|declin|reject)/u, 'refused'],
  // « Embauché ailleurs » is the person, « ils ont recruté en interne » is somebody else.
  [
    /\b(?:hired|accepted|embauchee?|acceptee?|signed?|signee?) (?:(?:an?|un|une)? ?(?:autre|other|another)|ailleurs|elsewhere|offer accepted elsewhere)\b|\boffer accepted elsewhere\b/u,
    'withdrawn',
  ],
  [
    /\b(?:hired|recrutee?|embauchee?|chose|chosen|picked|pris|choisi|retenu) (?:someone|somebody|quelqu|en interne|internally|(?:un|une) autre|an(?:other)? (?:internal|candidate))/u,
    'refused',
  ],
  // The person would not come: no offer was made.
  [
    /\b(?:declined?|refused?|turned down|annule|cancell?ed)(?: (?:de|the|their|an|un|une|cet|mon|my|l)\b| l['’])* ?(?:entretien|entrevue|interview)\b|\b(?:j['’ ]ai|i|i've) (?:decline|refuse|declined|refused|turned down)(?: (?:the|this|their|un|ce|le)\b)* ?(?:poste|job|position|role)\b/u,
    'withdrawn',
  ],
  [
    /\b(?:rejected|refused) (?:the |their |an |my )?(?:job )?offer\b|\b(?:offer|offre|proposition) reject/u,
    'offer-declined',
  ],
]

const inLonger = (plain: string): StatusRead => {
  // « Préparation de l’entretien » is no interview.
  if (
    /\bprepar\w*|\bremerci\w*|\bthank(?:s| you|ed)?\b|\bprise de (?:contact|rendez vous|rdv)\b/u.test(
      plain,
    )
  )
    return asked('none')
  const found = TELLING.find(([, words]) => words.test(plain))
  if (found === undefined) return asked('none')
  const [status, words] = found
  const left = plain.replace(words, ' ')
  // « Pas refusé » is anything but refused.
  if (NEGATED.test(left) && !NEUTRAL.has(status)) return asked('sent')
  return TURNING.test(left) || unexplained(plain).length > 0 ? asked(status) : sure(status)
}

/**
 * Reads a status by whole words, in several languages; of several words the outcome wins ("Rejected
 * after interview"). Anything that may mean the contrary, or holds words nobody knows, is asked.
 */
export const statusOf = (text: string): StatusRead => {
  if (isNothing(text)) return sure('none')
  const plain = withoutNumbering(text)
  const whole = OF_WHOLE.get(plain)
  if (whole !== undefined) return sure(whole)
  // « Entretien → refus » tells two things, one after the other.
  const inOne = foldLetters(text).replace(/\s+/gu, ' ')
  const twoWays = TWO_WAYS.find(([words]) => words.test(inOne))
  if (twoWays !== undefined) return asked(twoWays[1])
  const either = AMBIGUOUS.get(plain)
  if (either !== undefined) return asked(either)
  // « Embauché ? Non », "Hired? No": a question with its answer.
  if (/\? (?:non|no|nein|n)$/u.test(plain)) return asked('sent')
  return inLonger(plain)
}

/** Whether a cell looks like a status whatever its column is called. */
export const isStatusLike = (text: string): boolean => {
  const plain = withoutNumbering(text)
  return OF_WHOLE.has(plain) || AMBIGUOUS.has(plain)
}

/** Yes or no as people write it in a cell: a cross, a tick, « oui », "TRUE". Null where it is neither. */
export const yesOrNo = (text: string): boolean | null => {
  const trimmed = text.trim()
  if (/^[✓✔☑✅🗸☒×✗✘❌X]\uFE0F?$/iu.test(trimmed))
    return !/^[❌✗✘]/u.test(trimmed) || trimmed === '☒'
  if (/^[☐□]$/u.test(trimmed)) return false
  const plain = plainWords(text)
  if (YES.has(plain)) return true
  return NO.has(plain) ? false : null
}

const YES = new Set('oui|yes|y|o|x|xx|true|vrai|1|ja|si|ok|sim|fait|done|j|wahr'.split('|'))
const NO = new Set('non|no|n|false|faux|0|nein|nee|nao|pas|falsch'.split('|'))
