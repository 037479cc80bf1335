import type { TableChoices } from './choices.ts'
import type { TableQuestion } from './reading.ts'

/** A question as it arises, before the choices say how it was answered. */
export type OpenQuestion = Omit<TableQuestion, 'answer' | 'answered'>

/** Questions as they are gathered, each with what counts until somebody answers it. */
export interface Asking {
  readonly questions: TableQuestion[]
  /** Asks, and tells the answer: what was chosen, else what is proposed, else the first option. */
  readonly ask: (question: OpenQuestion) => string
  /** What was answered to a question that need not be asked; undefined where nothing was. */
  readonly chosen: (id: string, options: readonly string[]) => string | undefined
}

/** Longest id of a question, in UTF-16 units: texts of cells stand in some. */
const ID_LENGTH = 300

/** An id of a question about a text, however long that is. */
export const questionId = (kind: string, about: string): string =>
  `${kind}:${about}`.slice(0, ID_LENGTH)

/** Gathers the questions of a table with the answers that the choices hold. */
export const askingWith = (choices: TableChoices): Asking => {
  const answers = new Map(Object.entries(choices.answers ?? {}))
  const confirmed = new Set(choices.confirmed)
  const questions: TableQuestion[] = []
  const chosen: Asking['chosen'] = (id, options) => {
    const answer = answers.get(id)
    return answer !== undefined && options.includes(answer) ? answer : undefined
  }
  return {
    questions,
    chosen,
    ask: (question) => {
      const { id, options, proposed } = question
      const answer = chosen(id, options) ?? (confirmed.has(id) ? proposed : undefined)
      questions.push({
        ...question,
        ...(answer === undefined ? {} : { answer }),
        answered: answer !== undefined,
      })
      return answer ?? proposed ?? options[0] ?? ''
    },
  }
}
