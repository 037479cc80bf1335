import type { Session } from 'electron'
import { isOwnPage } from './ownOrigin.ts'

/** A picture that stands in the page itself. */
const isInline = (address: string): boolean => /^(?:data|blob):/iu.test(address)

/** Whether the window may ask for an address: its own page's files, and what never leaves the machine. */
export const isOwnRequest = (address: string): boolean => isOwnPage(address) || isInline(address)

/** Stops every other request of every page, whatever asked for it: the policy of the page is one wall, this another. */
export const filterRequests = (session: Pick<Session, 'webRequest'>): void =>
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnRequest(url) }))
