import { turnsIn } from '#domain/messages/coach/turnsIn.ts'

/** A text and whether its tone weighs on the reader. */
export interface JudgedTone {
  readonly body: string
  readonly isHeavy: boolean
}

/** A turn seen less often tells nothing. */
const LEAST_SEEN = 2
/** Added to each count, so that a turn never seen on one side rules nothing out. */
const SMOOTHING = 0.3
const TENTHS = 10

/** How far each turn speaks for a heavy text, in tenths: naive Bayes over what is there. */
export const trainedWeights = (texts: readonly JudgedTone[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, { heavy: number; light: number }>()
  for (const { body, isHeavy } of texts)
    for (const turn of turnsIn(body)) {
      const { heavy, light } = seen.get(turn) ?? { heavy: 0, light: 0 }
      seen.set(turn, isHeavy ? { heavy: heavy + 1, light } : { heavy, light: light + 1 })
    }
  const all = texts.filter(({ isHeavy }) => isHeavy).length
  const share = (count: number, of: number): number =>
    Math.log((count + SMOOTHING) / (of + 2 * SMOOTHING))
  return new Map(
    [...seen].flatMap(([turn, { heavy, light }]) => {
      if (heavy + light < LEAST_SEEN) return []
      const weight = Math.round(TENTHS * (share(heavy, all) - share(light, texts.length - all)))
      return weight === 0 ? [] : [[turn, weight] as const]
    }),
  )
}
