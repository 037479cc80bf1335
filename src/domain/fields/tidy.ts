/**
 * Scripts in which a joiner or non-joiner (U+200C, U+200D) after a letter changes how a word is
 * read. Anywhere else both are leftovers of a page that was copied.
 */
const JOINED_SCRIPTS =
  'Arab Syrc Nkoo Mand Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Thai Laoo'
/** Scripts written without spaces: a zero-width space (U+200B) tells where a line may be broken. */
const SPACELESS_SCRIPTS = 'Thai Laoo Khmr Mymr Tibt'

const anyOf = (scripts: string): string =>
  scripts
    .split(' ')
    .map((script) => String.raw`\p{scx=${script}}`)
    .join('')

const PICTURE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F`

/** What says nothing wherever it stands: byte order marks, soft hyphens, invisible operators … */
const MEANINGLESS = /[\u00AD\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const STRAY_JOINERS = new RegExp(
  String.raw`(?<![${anyOf(JOINED_SCRIPTS)}${PICTURE}])[\u200C\u200D]+`,
  'gu',
)
const STRAY_BREAKS = new RegExp(
  String.raw`(?<![${anyOf(SPACELESS_SCRIPTS)}])\u200B+|\u200B+(?![${anyOf(SPACELESS_SCRIPTS)}])`,
  'gu',
)
/** A selector chooses the look of a picture, an ideograph, a sign; after a letter it is a leftover. */
const STRAY_SELECTORS =
  /(?<![\p{Extended_Pictographic}\p{S}\p{scx=Hani}\p{scx=Mong}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+(?!\u20E3)/gu
/** Controls that no text has, the line break and the tab apart. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu

const RIGHT_TO_LEFT =
  /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}]/u
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu
/** These turn letters round whatever they are: they hide what is written. */
const OVERRIDES = /[\u202D\u202E]/gu
const PAIRED = /[\u202A\u202B\u202C\u2066-\u2069]/gu
const EDGE = /[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

/** Step by step: a pattern that looks for a long run of spaces at the end looks again at each. */
const withoutEdges = (line: string): string => {
  let from = 0
  let to = line.length
  while (from < to && EDGE.test(line.charAt(from))) from += 1
  while (to > from && EDGE.test(line.charAt(to - 1))) to -= 1
  return line.slice(from, to)
}

/** Whether every direction that is opened is closed again, and the other way round. */
const isBalanced = (text: string): boolean => {
  let depth = 0
  for (const [sign] of text.matchAll(PAIRED)) {
    depth += sign === '\u202C' || sign === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}

/**
 * The directions inside a line stay where it holds right-to-left writing and they are whole: there
 * they order its words. In any other line they do nothing.
 */
const directed = (line: string): string => {
  if (!RIGHT_TO_LEFT.test(line)) return line.replace(DIRECTIONS, '')
  const plain = line.replace(OVERRIDES, '')
  return isBalanced(plain) ? plain : plain.replace(PAIRED, '')
}

/**
 * More marks on one letter than any script writes (UAX #15, Stream-Safe Text): they are put into
 * order one against the other, which takes the square of their number.
 */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu

/** Text in its composed form, in a time that grows with its length alone. */
export const composed = (text: string): string => text.replace(PILED_MARKS, '$1').normalize('NFC')

const cleaned = (text: string): string =>
  composed(text)
    .replace(MEANINGLESS, '')
    .replace(STRAY_SELECTORS, '')
    .replace(STRAY_JOINERS, '')
    .replace(STRAY_BREAKS, '')

/** Letters of the west, figures and usual signs, with a sign at both ends: there is nothing to tidy. */
const PLAIN = /^[!-~À-ÿ](?:[ -~À-ÿ]*[!-~À-ÿ])?$/u

/** What is left beside a sign that went may have lost its meaning with it: until nothing goes. */
const settled =
  (tidied: (text: string) => string) =>
  (text: string): string => {
    // Most lines: an import of 10,000 rows tidies some hundred thousand of them.
    if (PLAIN.test(text)) return text
    let left = text
    for (let next = tidied(left); next !== left; next = tidied(left)) left = next
    return left
  }

/**
 * Running text as it is kept: what came along unseen with a copy (byte order mark, soft hyphens,
 * zero-width and direction signs that do nothing) is gone, lines end with a line feed.
 */
export const tidyText = settled((text) =>
  cleaned(text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n'))
    .replace(CONTROLS, '')
    .split('\n')
    .map(directed)
    .join('\n')
    .trimEnd(),
)

/** A space that may not be broken where no sign asks for it: a page put it between two words. */
const HELD_SPACE = /(?<![«\d])[\u00A0\u2007\u202F](?![:;?!»%‰€$£\d])/gu

/**
 * One line as it is kept: as running text, on one line, without direction signs at its ends, and
 * with plain spaces and hyphens between words.
 */
export const tidyLine = settled((text) =>
  directed(
    withoutEdges(
      cleaned(text)
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
        .replace(CONTROLS, ''),
    ),
  )
    .replaceAll('\u2011', '-')
    .replace(HELD_SPACE, ' ')
    .trim(),
)

const UNSEEN = /[\p{Cc}\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu
/** Full-width ASCII, as keyboards of East Asia write it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu

/**
 * An address or a number without anything that is not seen, its spaces, hyphens and digits plain.
 * For what a machine reads: no sign in it has a meaning beyond its look.
 */
export const plainSigns = (text: string): string =>
  composed(text)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfe_e0))
    .replace(DIGITS, (digit) => String((digit.charCodeAt(0) - 0x06_60) % 16))
    .replace(HYPHENS, '-')
    .trim()
