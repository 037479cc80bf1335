import { isLink, linkIn } from '#domain/fields/addresses.ts'
import type { Fact, Part } from './reading.ts'

const MEETING =
  /(?:teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|meet\.google\.com\/|zoom\.(?:us|com)\/(?:j|my|s|w)\/|zoomgov\.com\/j\/|whereby\.com\/|webex\.com\/|meet\.jit\.si\/|gotomeeting\.com|goto\.com\/|bluejeans\.com\/|chime\.aws\/|livestorm\.co\/|visio\.[\w.-]+\/|bbb\.[\w.-]+\/|skype\.com\/|gather\.town\/|around\.co\/|facetime\.apple\.com\/|webconf\.numerique|rendez-vous\.renater)/iu
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

/** Whether an address is that of a talk by video. */
export const isMeetingLink = (link: string): boolean => MEETING.test(link)

/** The address of a talk by video. */
export const meetingLinkIn = (text: string, part: Part): Fact<string> | undefined =>
  linksIn(text, part).find(({ value }) => isMeetingLink(value))

/** The address of a page on which a moment can be chosen, and not moved or given up. */
export const slotLinkIn = (text: string, part: Part): Fact<string> | undefined =>
  linksIn(text, part).find(
    ({ value, source }) =>
      SLOTS.test(value) &&
      !isMeetingLink(value) &&
      !/cancell?ations?|reschedul|annul|report|unsubscribe/iu.test(`${value} ${source.line}`),
  )
