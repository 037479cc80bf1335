import { clauseOf, isTorn, LONGEST, runsIn, type Run } from './naturalRuns.ts'
import { readWords } from './naturalPhrase.ts'
import { readRefined } from './naturalRefined.ts'
import type { PhraseContext, Sayings } from './naturalSayings.ts'
import { phraseTokens } from './naturalTokens.ts'
import { textOf, wordsIn, type Word } from './naturalSentenceWords.ts'
import { turnOf } from './naturalTurns.ts'
import { namesNoDay } from './naturalVague.ts'
import { isBeyondReading } from './naturalWords.ts'
import { at, localDateTime } from './wallClock.ts'

/** What a part of a sentence says, and the words it was said in. */
export interface SaidInSentence {
  readonly words: string
  readonly sayings: Sayings
}

/** Longer texts are no sentence somebody said. */
const MOST_WORDS = 50

const isLimit = ({ said }: Sayings): boolean =>
  said.every(({ reach }) => reach === 'by' || reach === 'before')

const fromThen = (sayings: Sayings): Sayings => ({
  ...sayings,
  said: sayings.said.map((each) => ({ ...each, reach: 'from' })),
  isVague: true,
})

/** « La semaine prochaine […] jeudi »: the Thursday of that week. */
const refinedBy = (
  words: readonly Word[],
  before: Run | undefined,
  run: Run,
  context: PhraseContext,
) =>
  before &&
  readRefined(
    `${textOf(words, before.from, before.to)}, ${textOf(words, run.from, run.to)}`,
    context,
  )

/**
 * « Au plus tôt lundi, au plus tard mercredi »: what would lie before the day told ahead of it may be
 * meant from there, and is read from there as well.
 */
const fromThere = (
  words: readonly Word[],
  before: Run | undefined,
  run: Run,
  context: PhraseContext,
): Sayings => {
  const { sayings } = run
  const [ahead] = before?.sayings.said ?? []
  // What is told behind a limit may well lie before it.
  if (ahead === undefined || isLimit({ ...sayings, said: [ahead] })) return sayings
  if (sayings.said.every(({ day }) => day >= ahead.day)) return sayings
  const now = localDateTime(at(ahead.day, 0))
  const again = readWords(textOf(words, run.from, run.to), { ...context, now })?.said ?? []
  const later = again.map((each) => ({ ...each, within: undefined }))
  return { ...sayings, said: [...sayings.said, ...later] }
}

/** « Une réponse vous parviendra dans les meilleurs délais »: no day, and that is what was said. */
const vagueRun = (words: readonly Word[], context: PhraseContext): Run | null => {
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + LONGEST); to > from; to -= 1)
      if (namesNoDay(phraseTokens(textOf(words, from, to), context.language)))
        return {
          from,
          to,
          sayings: { said: [], isVague: true, isDaySure: false, isTimeSure: true },
        }
  return null
}

/** The runs that say what they say whatever stands beside them. */
const toldOf = (words: readonly Word[], runs: readonly Run[]): readonly Run[] =>
  runs.flatMap((run) => {
    if (isTorn(words, run)) return []
    const turn = turnOf(clauseOf(words, run, runs), isLimit(run.sayings))
    if (turn === 'turned') return []
    return [turn === 'after' ? { ...run, sayings: fromThen(run.sayings) } : run]
  })

/**
 * Finds what is said about a day in a sentence of which not every word is known: all of it is told to
 * be asked about, with the words it was said in, and nothing is taken. Nothing is told of a clause in
 * which another word might turn it round (« le bureau est fermé vendredi »).
 */
export const readSentence = (text: string, context: PhraseContext): readonly SaidInSentence[] => {
  if (isBeyondReading(text)) return []
  const words = wordsIn(text, context)
  if (words.length > MOST_WORDS) return []
  const days = toldOf(words, runsIn(words, context))
  const vague = days.length === 0 ? vagueRun(words, context) : null
  const told = vague === null ? days : toldOf(words, [vague])
  return told.map((run, index) => ({
    words: textOf(words, run.from, run.to).replace(/^[(«“"]+|[,;:!?).»”"]+$/g, ''),
    sayings: {
      ...(refinedBy(words, told[index - 1], run, context) ??
        fromThere(words, told[index - 1], run, context)),
      isDaySure: false,
      isTimeSure: false,
    },
  }))
}
