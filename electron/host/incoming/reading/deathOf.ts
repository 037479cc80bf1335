import { refused, type Refusal } from '#domain/outcome.ts'
import type { QuestionName } from './question.ts'

/** Questions about a file of a person's hand that is no logbook, or not known to be one yet. */
const OF_FILES: ReadonlySet<QuestionName> = new Set(['open', 'letter', 'table', 'commands'])

/** Why a thread died by itself with these questions: it was given no more memory, or there is a bug. */
export const deathOf = (
  { code }: Pick<NodeJS.ErrnoException, 'code'>,
  asked: readonly QuestionName[],
): Refusal => {
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return refused('file-damaged')
  const isFile = asked.length === 0 || asked.some((name) => OF_FILES.has(name))
  return refused(isFile ? 'file-unpacks-too-large' : 'logbook-unpacks-too-large')
}
