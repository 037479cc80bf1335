import { useRuleWords } from '#window/words/useRuleWords.ts'
import type { Warning } from '#domain/rules/plan/warning.ts'
import { warningInWords } from '#domain/rules/plan/explain.ts'

/** A courtesy warning as a sentence. */
export const useWarningWords = (): ((warning: Warning) => string) => {
  const words = useRuleWords()
  return (warning) => warningInWords(warning, words)
}
