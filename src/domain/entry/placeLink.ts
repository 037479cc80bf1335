import { safeLink } from '#domain/links.ts'
import { withoutEnd } from '#domain/withoutEnd.ts'
import type { Interview } from './entry.ts'

const ANY = /^\/[^/?#]/u
const ZOOM = /^\/(?:j|my|s|w|wc)\//iu
const TEAMS = /^\/(?:l\/meetup-join|meet)/iu
/** Where talks by video are held: the host, any below it too, and what its addresses of talks begin with. */
const TALKS: ReadonlyMap<string, RegExp> = new Map([
  ['teams.microsoft.com', TEAMS],
  ['teams.live.com', TEAMS],
  ['g.co', /^\/meet\//iu],
  ['zoom.us', ZOOM],
  ['zoom.com', ZOOM],
  ['zoomgov.com', ZOOM],
  ...[
    ...['teams.cloud.microsoft', 'meet.google.com', 'whereby.com', 'webex.com', 'meet.jit.si'],
    ...['gotomeeting.com', 'goto.com', 'bluejeans.com', 'chime.aws', 'livestorm.co', 'skype.com'],
    ...['gather.town', 'around.co', 'facetime.apple.com', 'webconf.numerique.gouv.fr', '8x8.vc'],
    ...['rendez-vous.renater.fr', 'framatalk.org', 'kmeet.infomaniak.com', 'ringcentral.com'],
  ].map((host) => [host, ANY] as const),
])
/** What a house calls the host of its own talks. */
const OWN_HOST = /^(?:visio|bbb|meet|jitsi)\.(?:[^.]+\.)+[^.]+$/iu
const ADDRESS = /^(?:https?:\/\/)?(?<host>[^\s/?#:]+)(?::\d+)?(?<rest>.*)$/isu
const WEB = /https?:\/\/[^\s<>"«»“”]+/giu
/** Written without its beginning, as the buttons that copy an invitation give it. */
const BARE = /(?<![\p{L}\p{N}@/.:-])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>"«»“”]+/giu

/** Where an interview is joined or found. */
export interface PlaceLink {
  readonly url: string
  /** A talk is joined by it; else it is a page about the place. */
  readonly isTalk: boolean
}

/** A host and those above it: `a.b.fr`, `b.fr`, `fr`. */
const hostsAbove = (host: string): readonly string[] => {
  const labels = host.toLowerCase().split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/** Whether an address is that of a talk by video. */
export const isTalkLink = (link: string): boolean => {
  const { host = '', rest = '' } = ADDRESS.exec(link)?.groups ?? {}
  if (OWN_HOST.test(host)) return ANY.test(rest)
  return hostsAbove(host).some((known) => TALKS.get(known)?.test(rest) === true)
}

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
 * The address that stands in the place of an interview and may be opened, that of a talk first. Any other
 * is a page, of the way there for instance, but where the interview is said to be held by video.
 */
export const placeLinkOf = ({
  place = '',
  mode,
}: Pick<Interview, 'place' | 'mode'>): PlaceLink | undefined => {
  const links = linksIn(place)
  const talk = links.find(isTalkLink)
  const url = talk ?? links[0]
  if (url === undefined) return undefined
  return { url, isTalk: talk !== undefined || mode === 'video' }
}

/** The address by which an interview is joined from afar. */
export const talkLinkOf = (interview: Pick<Interview, 'place' | 'mode'>): string | undefined => {
  const link = placeLinkOf(interview)
  return link?.isTalk === true ? link.url : undefined
}
