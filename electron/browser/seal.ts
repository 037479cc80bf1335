import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { ivOf, type SealPlace } from '#contract/sealing.ts'

const CIPHER = 'aes-256-gcm'
const TAG_BYTES = 16

/** A key made from another one and what it is for. */
export const keyFrom = (key: string, words: string): Buffer =>
  createHmac('sha256', key).update(words).digest()

/** Seals what is said at a place, bound to an address; see `#contract/sealing.ts`. */
export const seal = (
  key: Uint8Array,
  place: SealPlace,
  bound: string,
  said: string | Uint8Array = '',
): Buffer => {
  const cipher = createCipheriv(CIPHER, key, ivOf(place)).setAAD(Buffer.from(bound))
  const sealed = typeof said === 'string' ? cipher.update(said, 'utf8') : cipher.update(said)
  return Buffer.concat([sealed, cipher.final(), cipher.getAuthTag()])
}

/** What was sealed at that place under that key; null for anything else. */
export const unseal = (
  key: Uint8Array,
  place: SealPlace,
  bound: string,
  sealed: Uint8Array,
): Buffer | null => {
  if (sealed.length < TAG_BYTES) return null
  const end = sealed.length - TAG_BYTES
  try {
    const decipher = createDecipheriv(CIPHER, key, ivOf(place), { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(end))
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()])
  } catch {
    return null
  }
}
