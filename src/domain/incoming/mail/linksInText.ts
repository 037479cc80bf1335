import { isLink, linkIn } from '#domain/fields/addresses.ts'
import { isTalkLink } from '#domain/entry/placeLink.ts'
import type { Fact, Part } from './reading.ts'

const SLOTS =
  /(?:calendly\.com\/|cal\.com\/|doodle\.com\/|meetings\.[\w-]*\.?hubspot\.com\/|hubspot\.com\/meetings|calendar\.app\.google\/|calendar\.google\.com\/calendar\/(?:u\/\d\/)?appointments|outlook\.office(?:365)?\.com\/(?:book|owa\/calendar)|bookings\.cloud\.microsoft|youcanbook\.me|savvycal\.com\/|goodtime\.io\/|app\.greenhouse\.io\/|jobs\.lever\.co\/[\w-]+\/.*schedul|(?:self-?)?schedul(?:e|ing)[\w/-]*|\/(?:book|booking|rdv|creneaux?|planning)\b|x\.ai\/calendar|rdv\.[\w.-]+\/|koalendar\.com|tidycal\.com|zcal\.co)/iu

const ADDRESS = /https?:\/\/[^\s<>"«»\]]+/giu

/** Longest address that is shown. */
const LONGEST = 2000

const linksIn = (text: string, part: Part): readonly Fact<string>[] =>
  text.split('\n').flatMap((line) =>
    [...line.matchAll(ADDRESS)].flatMap(([found]) => {
      const value = linkIn(found)
      return isLink(value) && value.length <= LONGEST
        ? [{ value, source: { part, line: line.trim().slice(0, 300) } }]
        : []
    }),
  )

/** The address of a talk by video. */
export const meetingLinkIn = (text: string, part: Part): Fact<string> | undefined =>
  linksIn(text, part).find(({ value }) => isTalkLink(value))

/** The address of a page on which a moment can be chosen, and not moved or given up. */
export const slotLinkIn = (text: string, part: Part): Fact<string> | undefined =>
  linksIn(text, part).find(
    ({ value, source }) =>
      SLOTS.test(value) &&
      !isTalkLink(value) &&
      !/cancell?ations?|reschedul|annul|report|unsubscribe/iu.test(`${value} ${source.line}`),
  )
