import { safeLink } from '#domain/links.ts'
import { withoutEnd } from '#domain/withoutEnd.ts'
import type { Interview } from './entry.ts'

/** Where talks by video are held. */
const TALK =
  /(?:teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|teams\.cloud\.microsoft\/|meet\.google\.com\/|g\.co\/meet\/|zoom\.(?:us|com)\/(?:j|my|s|w)\/|zoomgov\.com\/j\/|whereby\.com\/|webex\.com\/|meet\.jit\.si\/|gotomeeting\.com|goto\.com\/|bluejeans\.com\/|chime\.aws\/|livestorm\.co\/|visio\.[\w.-]+\/|bbb\.[\w.-]+\/|skype\.com\/|gather\.town\/|around\.co\/|facetime\.apple\.com\/|webconf\.numerique|rendez-vous\.renater)/iu
/** Where a place is shown. */
const MAP =
  /\/\/(?:[\w-]+\.)*(?:goo\.gl\/maps|maps\.|(?:google|bing)\.[\w.]+\/maps|openstreetmap\.|osm\.org|waze\.|mappy\.|citymapper\.|what3words\.|here\.com)/iu
const WEB = /https?:\/\/[^\s<>"«»“”]+/giu
/** Written without its beginning, as the buttons that copy an invitation give it. */
const BARE = /(?<![\p{L}\p{N}@/.:-])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>"«»“”]+/giu

/** Where an interview is joined or found. */
export interface PlaceLink {
  readonly url: string
  /** A talk is joined by it; else it is a page about the place. */
  readonly isTalk: boolean
}

/** Whether an address is that of a talk by video. */
export const isTalkLink = (link: string): boolean => TALK.test(link)

const ended = (found: string): string => withoutEnd(found, /[.,;)>\]’'!?]/u)

const allowed = (found: string): readonly string[] => {
  const link = safeLink(ended(found))
  return link === null ? [] : [link]
}

const linksIn = (place: string): readonly string[] => [
  ...[...place.matchAll(WEB)].flatMap(([found]) => allowed(found)),
  ...[...place.matchAll(BARE)].flatMap(([found]) =>
    isTalkLink(found) || /^www\./iu.test(found) ? allowed(`https://${found}`) : [],
  ),
]

/**
 * The address that stands in the place of an interview and may be opened, that of a talk first. On
 * site or by telephone any other is a page, a map for instance.
 */
export const placeLinkOf = ({
  place = '',
  mode,
}: Pick<Interview, 'place' | 'mode'>): PlaceLink | undefined => {
  const links = linksIn(place)
  const talk = links.find(isTalkLink)
  const url = talk ?? links[0]
  if (url === undefined) return undefined
  const isFromAfar = mode === 'video' || (mode === undefined && !MAP.test(url))
  return { url, isTalk: talk !== undefined || isFromAfar }
}

/** The address by which an interview is joined from afar. */
export const talkLinkOf = (interview: Pick<Interview, 'place' | 'mode'>): string | undefined => {
  const link = placeLinkOf(interview)
  return link?.isTalk === true ? link.url : undefined
}
