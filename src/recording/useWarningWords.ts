import { useRuleWords } from '#app/steps/useRuleWords.ts'
import type { Warning } from '#domain/rules/courtesy.ts'
import { warningInWords } from '#domain/rules/explain.ts'

/** A courtesy warning as a sentence. */
export const useWarningWords = (): ((warning: Warning) => string) => {
  const words = useRuleWords()
  return (warning) => warningInWords(warning, words)
}
