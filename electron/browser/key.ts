import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { proofWords, ticketWords } from '#contract/sealing.ts'

/** A key, or a ticket: 256 bits that nobody guesses, in letters that an address may hold. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
export const isSame = (given: unknown, secret: string): boolean =>
  typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * What proves, without saying it, that one holds the key and listens at this `place`, a port or an address: who answers in
 * our place on the port of last time cannot, and who passes the question on to us at another port
 * gets a proof for that one.
 */
export const proofOf = (key: string, place: number | string, nonce: string): string =>
  createHmac('sha256', key).update(proofWords(place, nonce)).digest('base64url')

/** What a ticket, or the key, is shown as: nobody makes one of it. */
export const shownAs = (ticket: string, port: number): string =>
  createHmac('sha256', ticket).update(ticketWords(port)).digest('base64url')

/** Tickets let one page in, once each; they may be seen in an address or a history afterwards. */
export interface Tickets {
  readonly issue: () => string
  /** The ticket that is shown so, where it was issued and not used; it is used now. */
  readonly use: (shown: unknown, port: number) => string | null
}

export const makeTickets = (): Tickets => {
  const issued = new Set<string>()
  return {
    issue: () => {
      const ticket = newSecret()
      issued.add(ticket)
      return ticket
    },
    use: (shown, port) => {
      const known = [...issued].find((each) => isSame(shown, shownAs(each, port)))
      return known !== undefined && issued.delete(known) ? known : null
    },
  }
}
