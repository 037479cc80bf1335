import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

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
  createHmac('sha256', key).update(`${place}:${nonce}`).digest('base64url')

/** Tickets let one page in, once each; they may be seen in an address or a history afterwards. */
export interface Tickets {
  readonly issue: () => string
  /** Whether a ticket was issued and not used; it is now. */
  readonly use: (ticket: unknown) => boolean
}

export const makeTickets = (): Tickets => {
  const issued = new Set<string>()
  return {
    issue: () => {
      const ticket = newSecret()
      issued.add(ticket)
      return ticket
    },
    use: (ticket) => {
      const known = [...issued].find((each) => isSame(ticket, each))
      return known !== undefined && issued.delete(known)
    },
  }
}
