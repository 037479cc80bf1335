import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Where a calendar on this machine asks; what follows is the secret and the ending. */
export const CALENDAR_PATH = '/calendar/'

/** 128 bits that nobody guesses, in letters that an address may hold. */
const SECRET_BYTES = 16

/** A secret for an address. */
export const newAddress = (): string => randomBytes(SECRET_BYTES).toString('base64url')

/** The path of the address with a secret. */
export const addressOf = (secret: string): string => `${CALENDAR_PATH}${secret}.ics`

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a path is the address, in a time that does not tell where it differs. */
export const isAddress = (path: string, secret: string): boolean =>
  timingSafeEqual(digest(path), digest(addressOf(secret)))
