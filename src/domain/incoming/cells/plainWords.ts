import { foldLetters } from '#domain/fold.ts'

/** Where the words of a name written in one piece begin: `JobTitle`, `companyName`, `URLOffer`. */
const HUMPS = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu
const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]/gu
const NO_WORD = /[^\p{L}\p{N}?%]+/gu

/** What was made plain before: headers and statuses come again and again. */
const KNOWN = new Map<string, string>()
const MOST_KNOWN = 5_000

const made = (text: string): string =>
  foldLetters(text.replace(PICTURES, ' '))
    .replace(NO_WORD, ' ')
    .replace(/\?+/gu, ' ? ')
    // Québec's word for it.
    .replace(/\bentrevue(s?)\b/gu, 'entretien$1')
    .replace(/\s+/gu, ' ')
    .trim()

/**
 * The words of a text for comparing, with one space between them: letters folded, without pictures
 * and signs. A question mark stays a word.
 */
export const plainWords = (text: string): string => {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  const plain = made(text)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(text, plain)
  return plain
}

/** « RDV1 », "Interview2": the number is a word of its own. */
const NUMBERED = /(?<=\p{L}{3})(?=\d{1,2}\b)/gu

/** As `plainWords`, of a header: names written in one piece are taken apart (`JobTitle`, `job_title`). */
export const headerWords = (text: string): string =>
  made(
    (/\s/u.test(text.trim()) ? text : text.replace(HUMPS, ' '))
      .replace(/_/gu, ' ')
      .replace(NUMBERED, ' '),
  )

/** Longest word that stands for nothing, with room for the signs around it. */
const NOTHING_MAX = 24
const SIGNS = /[\s\-–—_./\\?*#·•…()]+/gu
const NOTHING = new Set(
  'na|nc|none|null|nan|néant|neant|nil|undefined|tbd|tbc|àdéfinir|adefinir|nonrenseigné|nonrenseigne|noncommuniqué|noncommunique|inconnu|inconnue|unknown|vide|nat|sansobjet|so'.split(
    '|',
  ),
)

/** Whether a cell stands for nothing: « - », "N/A", « néant ». Asked of every cell: no folding here. */
export const isNothing = (text: string): boolean => {
  if (text === '') return true
  if (text.length > NOTHING_MAX) return !/\S/u.test(text)
  const bare = text.replace(SIGNS, '')
  return bare === '' || NOTHING.has(bare.toLowerCase())
}
