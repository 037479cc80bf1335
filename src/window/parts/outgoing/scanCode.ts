import { encode } from 'uqr'

/** More dots than a camera reads off a screen held in the hand: the 22nd of forty sizes. */
const VERSION_MAX = 22
/** Bytes that fit there, with the least of what repairs a code. */
const BYTES_MAX = 1_003
/** Dots of white around it (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/** A code as a drawing, or how much too long the text is. */
export type ScanCode =
  | {
      readonly fits: true
      /** Dots on each side, with the quiet zone. */
      readonly side: number
      /** The dark dots as the path of an SVG on a grid of dots. */
      readonly path: string
    }
  | { readonly fits: false; readonly tooMany: number }

/** Runs of dark dots in a row, as rectangles of one dot's height. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue
        const begin = x
        while (row[x + 1] === true) x += 1
        const width = x - begin + 1
        runs.push(
          `M${String(begin + QUIET_ZONE)} ${String(y + QUIET_ZONE)}h${String(width)}v1h-${String(width)}z`,
        )
      }
      return runs
    })
    .join('')

/** The scan code (QR) of a text. */
export const scanCodeOf = (given: string): ScanCode => {
  const text = given.toWellFormed()
  const bytes = new TextEncoder().encode(text).length
  if (bytes > BYTES_MAX) return { fits: false, tooMany: bytes - BYTES_MAX }
  const { data, size } = encode(text, {
    ecc: 'L',
    boostEcc: true,
    border: 0,
    maxVersion: VERSION_MAX,
  })
  return { fits: true, side: size + 2 * QUIET_ZONE, path: pathOf(data) }
}
