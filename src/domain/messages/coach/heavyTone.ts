import type { Language } from '#domain/language.ts'
import { withoutQuotes } from './quoted.ts'
import { ENGLISH_WEIGHTS } from './weights/en.ts'
import { FRENCH_WEIGHTS } from './weights/fr.ts'
import { turnsIn } from './turnsIn.ts'

/** Tenths by which a turn speaks for a text that weighs on its reader, or against it. */
type Weights = ReadonlyMap<string, number>

const weightsOf = (lines: string): Weights =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [weight = '0', turns = ''] = line.trim().split(':')
        return turns.split('|').map((turn) => [turn, Number(weight)] as const)
      }),
  )

const WEIGHTS: Readonly<Partial<Record<Language, Weights>>> = {
  fr: weightsOf(FRENCH_WEIGHTS),
  en: weightsOf(ENGLISH_WEIGHTS),
}

const GREETS = /^[^.!?\n]{0,60}[,:]\s*\n/u
/** The close and the name: lines behind the last sentence. */
const CLOSES = /(?<=[.!?…»)])\s*\n[^.!?]*$/u

/** What is said between the greeting and the close, which all texts have alike. */
const saidIn = (body: string): string =>
  withoutQuotes(body.trim().replace(GREETS, '').replace(CLOSES, ''))

/** What all the turns of a text weigh together, in tenths; above nothing it weighs on its reader. */
export const weightOfTone = (body: string, weights: Weights): number =>
  [...turnsIn(saidIn(body))].reduce((sum, turn) => sum + (weights.get(turn) ?? 0), 0)

/**
 * Whether a text as a whole is nearer to those that plead, reproach, hurt or chat than to those one
 * would send: learned from the judged texts in `test/fixtures/coach/`, quiet in a language that has
 * none. It tells no sentence from another.
 */
export const isHeavy = (body: string, language: Language): boolean => isAbove(body, language, 0)

/** Below this a sentence is one of those people send, whatever its shape, in tenths. */
const LIGHT = -40

/** Whether a sentence is none that people send every day: only then its shape may tell against it. */
export const isUnusual = (sentence: string, language: Language): boolean =>
  isAbove(sentence, language, LIGHT)

/** From here on a sentence is not one to praise a text for, in tenths. */
const DOUBTFUL = 25

/** Whether a single statement of a text is nearer to those that weigh: nothing is said, and nothing praised. */
export const isDoubtful = (body: string, language: Language): boolean =>
  saidIn(body)
    .split(/(?<=[.!?…:])\s+/u)
    .some((sentence) => !sentence.endsWith('?') && isAbove(sentence, language, DOUBTFUL))

const isAbove = (text: string, language: Language, bound: number): boolean => {
  const weights = WEIGHTS[language]
  return weights !== undefined && weightOfTone(text, weights) > bound
}
