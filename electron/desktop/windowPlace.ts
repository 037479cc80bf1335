import * as v from 'valibot'
import type { KeyValueFile } from '#electron/host/machine/keyValueFile.ts'

/** Least width, in CSS pixels: what a phone shows, so that a screen reader's zoom fits too. */
export const MIN_WIDTH = 360
export const MIN_HEIGHT = 480

const length = v.pipe(v.number(), v.integer())
const placeSchema = v.object({
  width: v.pipe(length, v.minValue(MIN_WIDTH)),
  height: v.pipe(length, v.minValue(MIN_HEIGHT)),
  x: v.exactOptional(length),
  y: v.exactOptional(length),
  maximised: v.optional(v.boolean(), false),
})

/** Where the window was, in CSS pixels of the whole desktop. */
export type WindowPlace = v.InferOutput<typeof placeSchema>

/** An area of a screen. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const USUAL: WindowPlace = { width: 1280, height: 860, maximised: false }

/**
 * Where to put the window: where it was, or at its usual place when that was not kept or no longer
 * lies on a screen (a projector unplugged).
 */
export const placeOnScreens = (kept: unknown, screens: readonly Area[]): WindowPlace => {
  const read = v.safeParse(placeSchema, kept)
  if (!read.success) return USUAL
  const { x, y, ...size } = read.output
  if (x === undefined || y === undefined) return size
  const reachable = screens.some(
    (screen) =>
      x + size.width - 80 > screen.x &&
      x + 80 < screen.x + screen.width &&
      y >= screen.y &&
      y + 40 < screen.y + screen.height,
  )
  return reachable ? read.output : size
}

export const readPlace = (file: KeyValueFile, screens: readonly Area[]): WindowPlace =>
  placeOnScreens(file.read()['window'], screens)

export const keepPlace = (file: KeyValueFile, place: WindowPlace): void =>
  file.write({ window: place })
