import { watch } from 'vue'
import { takeUp } from '#domain/forms/takeUp.ts'
import { keptAnswers, useIntake, type OpenFile } from '#window/parts/incoming/useIntake.ts'

/** What was answered about the file in hand; there is one at a time for the whole window. */
let kept: { readonly file: string; readonly parts: Map<string, object> } | undefined

/** The file as it is shown, while it is. */
const shown = (file: string): OpenFile | undefined => {
  const { value } = useIntake().intake
  return value.at === 'open' && value.file === file ? value : undefined
}

interface LeftAnswers {
  readonly print: string
  readonly parts: Readonly<Record<string, unknown>>
}

/** What a window that is gone was told about the same file, by parts. */
const leftOf = (now: OpenFile): LeftAnswers['parts'] => {
  const left = keptAnswers(now).left() as Partial<LeftAnswers> | undefined
  return (left?.print === now.print ? left.parts : undefined) ?? {}
}

/** Keeps all that was answered about a file with the host; not any more once it was written or left. */
const keep = (file: string): void => {
  const now = shown(file)
  if (now === undefined || kept?.file !== file) return
  const { name, print } = now
  const place = keptAnswers(now)
  const left = place.left() as object | undefined
  // A text that is too long to be kept cannot be shown again: no more can what was said of it.
  if (now.isPasted && left === undefined) return
  const parts = { ...leftOf(now), ...Object.fromEntries(kept.parts) }
  place.keep({ ...left, file, name, print, parts })
}

/**
 * The answers of one part of a file's check, reactive: those that stand, where the person looked at
 * something else meanwhile, those that were left about the same file (`resume`), else as they begin.
 */
export const keptWithFile = <Answers extends object>(
  file: string,
  part: string,
  begin: () => Answers,
  resume: (begun: Answers, left: unknown) => object = takeUp,
): Answers => {
  if (kept?.file !== file) kept = { file, parts: new Map() }
  const { parts } = kept
  // A part is always asked for with the same type: its name is written once.
  let answers = parts.get(part) as Answers | undefined
  if (answers === undefined) {
    answers = begin()
    const now = shown(file)
    const left = now && leftOf(now)[part]
    if (left !== undefined) Object.assign(answers, resume(answers, left))
    parts.set(part, answers)
  }
  watch(answers, () => keep(file), { deep: true })
  return answers
}
