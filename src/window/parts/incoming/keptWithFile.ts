import { watch } from 'vue'
import { useIntake } from '#window/parts/incoming/useIntake.ts'

/** What was answered about the file in hand; there is one at a time for the whole window. */
let kept: { readonly file: string; readonly parts: Map<string, unknown> } | undefined

/** Nothing that was answered about a file outlives it in this window. */
const dropWithFile = (): void => {
  watch(useIntake().intake, (now) => {
    if (now.at !== 'open' || now.file !== kept?.file) kept = undefined
  })
}
let isWatching = false

/**
 * The answers of one part of a file's check: those that stand, where the person looked at something
 * else meanwhile, else as they begin. They go with the file.
 */
export const keptWithFile = <Answers extends object>(
  file: string,
  part: string,
  begin: () => Answers,
): Answers => {
  if (!isWatching) dropWithFile()
  isWatching = true
  if (kept?.file !== file) kept = { file, parts: new Map() }
  const { parts } = kept
  // A part is always asked for with the same type: its name is written once.
  const answers = (parts.get(part) as Answers | undefined) ?? begin()
  parts.set(part, answers)
  return answers
}
