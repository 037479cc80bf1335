import { safeLink } from '#domain/links.ts'
import { withoutEnd } from '#domain/withoutEnd.ts'
import { composed, plainSigns } from './tidy.ts'

/** Longest e-mail address that mail can carry (RFC 5321). */
export const EMAIL_MAX = 254
/** Longest web address that is kept, in UTF-16 units: what browsers and servers all take. */
export const LINK_MAX = 2000
/** Longest text in which an address or a number is looked for. */
export const PASTED_MAX = 2 * LINK_MAX
/**
 * Longest text that is taken apart for an e-mail address or a number, with the names and words around
 * it: looking for them takes the square of its length, and neither is ever so long.
 */
const AROUND_MAX = 400

/** What stands before an address or a number: « N° de téléphone : », "E-mail:", a picture of a phone. */
const LABEL =
  /^(?:[^\x20-\x7E\p{L}\p{N}\s]+\s*:?\s*|\p{L}[\p{L}.°º-]*(?: \p{L}[\p{L}.-]*){0,3}\s?:\s*)+/u
/** What an address is called, with no colon behind it: « Courriel a@b.fr », "E-mail a@b.fr". */
const MAIL_WORD = /^(?:adresse )?(?:e-?mail|courriel|mail|m[eé]l\.?|e\.)\s+(?=[^\s@]+@)/iu

const LOCAL_PART = String.raw`[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_\x60{|}~\-]+`
const HOST_PART = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\-]{0,61}[\p{L}\p{M}\p{N}])?`
const EMAIL = new RegExp(String.raw`^${LOCAL_PART}@${HOST_PART}(?:\.${HOST_PART})+$`, 'u')

/**
 * Whether this is an e-mail address as browsers accept it in a form, with a host of two parts at
 * least; letters of every script count (RFC 6531). Quoted local parts are none, as in browsers.
 */
export const isEmail = (text: string): boolean => text.length <= EMAIL_MAX && EMAIL.test(text)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address between signs that stand around it: « Anne <a@b.fr> », "Anne [mailto:a@b.fr]". */
const ENCLOSED = /[<([«“"]\s*([^\s<>()[\]«»“”"]+@[^\s<>()[\]«»“”"]+)\s*[>)\]»”"][\s,;.]*$/u
/** What looks like an address, wherever it stands. */
const LOOKS_LIKE_ONE = /[^\s<>()[\]«»“”"';,:]+@[^\s<>()[\]«»“”"';,:?]+/gu

/** A `mailto:` address may bring a whole mail along. */
const withoutMail = (typed: string): string => {
  const mail = /^\s*mailto:/iu.test(typed) ? typed.indexOf('?') : -1
  return mail === -1 ? typed : typed.slice(0, mail)
}

/**
 * The address in what was typed or pasted: « Anne <a@b.fr> », `mailto:a@b.fr?subject=…`,
 * « E-mail : a@b.fr, ». Whether it is one is for `isEmail` to say: two addresses stay as they are, and
 * are none.
 */
export const emailIn = (typed: string): string => {
  const written = typed.length > AROUND_MAX ? withoutMail(typed) : typed
  if (written.length > AROUND_MAX) return written
  const plain = plainSigns(written)
    .replace(/[’ʼ‘´](?=[^@]*@)/gu, "'")
    .replace(/[。｡]/gu, '.')
    .replace(/^'(.*)'$/u, '$1')
  const several = plain.toLowerCase().match(LOOKS_LIKE_ONE) ?? []
  if (new Set(several.map((one) => one.replace(/\.+$/u, ''))).size > 1) return plain
  const inner = ENCLOSED.exec(plain)?.[1] ?? plain
  const url = /^mailto:(?:\/\/)?([^?]*)/iu.exec(inner)?.[1]
  const found = url === undefined ? inner.replace(LABEL, '').replace(MAIL_WORD, '') : decoded(url)
  const bare = found.replace(/\s+\([^()]*\)$/u, '').replace(/^"/u, '')
  return withoutEnd(bare, /[\s,;.:"'>]/u)
}

/** The number to dial and, where one was written, the extension behind it. */
interface PhoneParts {
  readonly number: string
  readonly extension: string
}

/** Before an extension: « poste 12 », "ext. 12", "x12", "#12", `;ext=12`. */
const EXTENSION = /[\s,;]*(?:#|(?<!\p{L})(?:extension|ext|poste|post|int|p|x)(?!\p{L})[.=:]?)\s*/iu

/** What was written of a phone number, taken apart. */
export const phoneParts = (phone: string): PhoneParts => {
  const [number = '', ...extension] = phone.split(EXTENSION)
  return { number, extension: extension.join(' ') }
}

/** A flag or a picture behind a number. */
const PICTURES = /[\s\p{Regional_Indicator}\p{Extended_Pictographic}]+$/u

/** What a number is called, with no colon behind it: « Mob. 06 », « GSM 0475 », "Cell 514". */
const PHONE_WORD =
  /^(?:t[eé]l(?:[eé]phone)?|callto|phone|mobile|mob|portable|port|cell(?:ulaire)?|gsm|natel|handy|fixe|bureau|direct|ligne directe|ld|priv[eé]|prof?|standard|num[eé]ro(?: vert)?|office|work|home|n[°º]|[tmpd])\s?[.:]?\s*(?=[\d+(])/iu

const numberIn = (typed: string): string =>
  plainSigns(
    (/^\s*(?:tel|callto):/iu.test(typed) ? decoded(typed) : typed)
      .replace(/^\s*(?:tel|callto):(?:\/\/)?/iu, '')
      .replace(PICTURES, ''),
  )
    .replace(/^[«“"(<[]\s*(?:tel:)?(.*?)\s*[»”")>\]]$/u, (whole, inner: string) =>
      /[()]/u.test(inner) ? whole : inner,
    )
    .replace(/\s*\(\p{L}[\p{L} ]*\)/gu, '')
    .replace(LABEL, '')
    .replace(PHONE_WORD, '')
    .replace(/[·•‧∙]/gu, '.')
    .replace(/[,;.\s]+$/u, '')
    .replace(/;ext=/iu, ' #')

/**
 * The number in what was typed or pasted: « Tél. : 01 99 00 12 34 », `tel:+33199001234`, with the
 * signs that phones and Windows copy along unseen, flags and « (bureau) » beside it. Whether it is one
 * is for `isPhone` to say.
 */
export const phoneIn = (typed: string): string =>
  typed.length > AROUND_MAX ? typed : numberIn(typed)

/** A phone number as people write it: digits, spaces, dots, dashes, brackets, a plus, an extension. */
export const isPhone = (text: string): boolean => {
  if (text.length > AROUND_MAX) return false
  const { number, extension } = phoneParts(text)
  return (
    /^\(?\s?\+?[\d\s().\-/]+$/u.test(number) &&
    number.replace(/\D/gu, '').length >= 3 &&
    /^[\d\s-]*$/u.test(extension) &&
    (extension !== '' || number === text)
  )
}

/** A host and a port look like a scheme: `exemple.fr:8080`. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d+(?:[/?#]|$))/iu

const closings = { ')': '(', ']': '[', '}': '{' } as const

const countOf = (sign: string, text: string): number => text.split(sign).length

/** How many more brackets of this kind a text closes than it opens. */
const surplusOf = (closing: keyof typeof closings, text: string): number =>
  countOf(closing, text) - countOf(closings[closing], text)

/** Without the last signs that belong to the sentence around an address; a bracket it opens is its own. */
const withoutTrailing = (link: string): string => {
  const surplus = {
    ')': surplusOf(')', link),
    ']': surplusOf(']', link),
    '}': surplusOf('}', link),
  }
  let end = link.length
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1)
    if (last === ')' || last === ']' || last === '}') {
      if (surplus[last] <= 0) break
      surplus[last] -= 1
    } else if (!/[\s.,;:!'"»”’>…]/u.test(last)) break
  }
  return link.slice(0, end)
}

/** An address as programs write it, with nothing around it: most of those in a file. */
const PLAIN_LINK =
  /^https?:\/\/[a-z\d.-]+(?::\d{1,5})?(?:[/?#][\w\-./?=&%#~+@:,;!$*]*)?(?<=[\w/=&-])$/u

/**
 * The web address in what was typed or pasted; `www.` or a bare host gets `https://`, a space
 * inside is written as browsers write it. Whether it may be kept is for `isLink` to say.
 */
export const linkIn = (typed: string): string => {
  if (PLAIN_LINK.test(typed)) return typed
  // Its hyphens may be part of it: a page's address is kept as it is, only what is unseen goes.
  const plain = composed(typed)
    .replace(/[\t\r\n]+/gu, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/^\p{L}[\p{L}. -]*\s?:(?=\s*(?:[<"“«]\s*)?(?:https?:|www\.))/iu, '')
    .trimStart()
    .replace(/^[<«"“'(]\s*(?:url:)?\s*/iu, '')
    // « Voir https://… », "See the offer https://…"
    .replace(/^(?:[\p{L}'’]+\s+){1,3}(?=https?:\/\/)/iu, '')
  const link = withoutTrailing(plain)
  if (link === '') return ''
  const whole = SCHEME.test(link) ? link : `https://${link.replace(/^\/\//u, '')}`
  const [, host = '', rest = ''] = /^([a-z]+:\/\/[^\s/?#]*)(.*)$/iu.exec(whole) ?? [whole, whole]
  // Two addresses, or a sentence that goes on without one: not for us to glue together.
  return /^[/?#]/u.test(rest) && !/\s\S*:\/\/|\s[-–—|·]\s/u.test(rest)
    ? host + rest.replace(/\s/gu, '%20')
    : whole
}

/** Whether this is an address of the web that the system may be asked to open. */
export const isLink = (text: string): boolean => {
  if (/\s/u.test(text)) return false
  const [, host = ''] = /^https?:\/\/([^/?#]*)/iu.exec(text) ?? []
  return host.slice(1, -1).includes('.') && safeLink(text) !== null
}
