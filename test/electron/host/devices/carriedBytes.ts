import { createHash, randomBytes } from 'node:crypto'

/** A device, by its id. */
export const DEVICE = '0123456789abcdef'
/** A logbook, by its id. */
export const LOGBOOK = '1a2b3c4d'

/** Bytes and the path that says what they are. */
export const carriedBytes = (
  size = 900,
  device = DEVICE,
): { readonly path: string; readonly bytes: Uint8Array; readonly hash: string } => {
  const bytes = new Uint8Array(randomBytes(size))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return { path: `${device}/e-1-9-${hash}.age`, bytes, hash }
}
