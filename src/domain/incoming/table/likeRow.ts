import { dayOf } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { likenessKey } from '#domain/views/likeness.ts'
import type { RowContent } from './content.ts'

/** What tells whether two accounts are of one application. */
export interface Likeness {
  readonly company: string
  /** Company and post, tidied. */
  readonly key: string
  readonly hasPost: boolean
  /** The address of the offer without what only follows the reader; undefined for a general page. */
  readonly url?: string
  /** The words of where it is; none where no town is known. */
  readonly place: readonly string[]
  /** The days it spans, as days since 1970; undefined where none is known. */
  readonly from?: number
  readonly to?: number
}

/** Days within which the same company and post are one application. */
const NEAR_DAYS = 45
/** With two different addresses they must be nearer. */
const NEAR_WITH_OTHER_ADDRESS = 14
const TRACKERS =
  /^(?:utm_.*|gclid|fbclid|msclkid|ref|refid|ref_src|referrer|trk|trackingid|tracking|src|source|origin|originalsubdomain|campaign|cmp|mc_cid|mc_eid|sid|sessionid|position|pagenum|from|lipi|ebp)$/iu

/** The address of an offer for comparing: without protocol, `www.`, trackers and what is at the end. */
export const offerKey = (address: string): string | undefined => {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/iu.exec(address) ?? []
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKERS.test(part.split('=')[0] ?? ''))
  const plain = path.replace(/\/+$/u, '')
  if (host === '' || (plain === '' && kept.length === 0)) return undefined
  return `${host.toLowerCase()}${plain}${kept.length === 0 ? '' : `?${[...kept].sort().join('&')}`}`
}

/** Whether an address is of one offer: a number or a key stands in it. */
const isOfOneOffer = (url: string): boolean => /\d{4,}|[\da-f]{8}-[\da-f]{4}/u.test(url)

const span = (days: readonly string[]): { readonly from?: number; readonly to?: number } => {
  const numbers = days.map((day) => dayOf(day.slice(0, 10)))
  return numbers.length === 0 ? {} : { from: Math.min(...numbers), to: Math.max(...numbers) }
}

const addressed = (offerUrl: string | undefined): { readonly url?: string } => {
  const url = offerUrl === undefined ? undefined : offerKey(offerUrl)
  return url === undefined ? {} : { url }
}

/** How one works tells nothing of where. */
const NO_TOWN = new Set(
  'remote|hybrid|hybride|onsite|site|sur|on|teletravail|distance|distanciel|presentiel|visio|full|partiel|france|suisse|belgique|canada|quebec|germany|usa|us|uk|worldwide|europe'.split(
    '|',
  ),
)

/** Words of one letter or figures alone are no town's: « 3 rue », « Paris 9 ». */
const townWords = (place: string | undefined): readonly string[] =>
  plainWords(place ?? '')
    .split(' ')
    .filter((word) => /^\p{L}{2,}$/u.test(word) && !NO_TOWN.has(word))

/** Whether both say where they are, and not one word of it is the same: « Lille », « Lyon ». */
const isElsewhere = (a: Likeness, b: Likeness): boolean =>
  a.place.length > 0 && b.place.length > 0 && !a.place.some((word) => b.place.includes(word))

/** Whether two addresses of one site are of two offers, each with its number. */
const isOtherOffer = (a: string, b: string): boolean =>
  a !== b && a.split('/')[0] === b.split('/')[0] && isOfOneOffer(a) && isOfOneOffer(b)

/** The company in what tells company and post; it is worked out once. */
const companyIn = (key: string): string => key.slice(0, key.indexOf('\n'))

/** What tells a row from others. */
export const likenessOf = (content: RowContent): Likeness => {
  const { company, post, offerUrl, place, sent, interviews, followUps, outcome } = content
  const details = { company, post, pace: 'normal', directContact: false, trial: 1 } as const
  const sentOn = typeof sent === 'string' ? [] : [sent.date]
  const days = [
    ...sentOn,
    ...interviews.map(({ date }) => date),
    ...followUps.map(({ date }) => date),
  ]
  const own = days.length > 0 || outcome?.on === undefined ? days : [outcome.on.date]
  const key = likenessKey({ details })
  return {
    company: companyIn(key),
    key,
    hasPost: post !== '',
    place: townWords(place),
    ...addressed(offerUrl),
    ...span(own),
  }
}

/** What tells a card from others. */
export const likenessOfCard = (application: Application): Likeness => ({
  company: companyIn(likenessKey(application)),
  key: likenessKey(application),
  hasPost: application.details.post !== '',
  place: townWords(application.details.place),
  ...addressed(application.details.offerUrl),
  // What came from a file without its day stands under the day it was noted: it tells nothing.
  ...span(
    application.entries
      .filter(({ kind }) => kind === 'applied' || kind === 'interview' || kind === 'follow-up')
      .map(({ at }) => at),
  ),
})

/** Days between two accounts; null where one of them knows none. */
const apart = (a: Likeness, b: Likeness): number | null => {
  if (a.from === undefined || a.to === undefined || b.from === undefined || b.to === undefined)
    return null
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** Whether two accounts are of the same application. `isJournal`: lines of one company belong together. */
export const isSameApplication = (a: Likeness, b: Likeness, isJournal = false): boolean => {
  if (a.company !== b.company) return false
  const days = apart(a, b)
  const isNear = days === null || days <= (isJournal ? 2 * NEAR_DAYS : NEAR_DAYS)
  if (a.url !== undefined && a.url === b.url && (isOfOneOffer(a.url) || a.key === b.key))
    return true
  if (a.hasPost !== b.hasPost) return isJournal && isNear
  if (a.key !== b.key || !isNear) return false
  if (!a.hasPost && !isJournal) return days === null || days === 0
  if (isElsewhere(a, b) && !isJournal) return false
  if (a.url !== undefined && b.url !== undefined && isOtherOffer(a.url, b.url)) return false
  const isOtherAddress = a.url !== undefined && b.url !== undefined && a.url !== b.url
  return !isOtherAddress || (days !== null && days <= NEAR_WITH_OTHER_ADDRESS)
}
