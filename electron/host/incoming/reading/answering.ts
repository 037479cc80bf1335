import { accepted, type Outcome, refused } from '#domain/outcome.ts'
import type { Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { carriedAnswers } from './carriedAnswers.ts'
import { isDiskFull } from '#electron/host/logbook/storage/sqliteError.ts'
import { letterAnswer } from './letterAnswer.ts'
import { readFile, type LetterFile, type LogbookBytes } from './readFile.ts'
import type { Answered, Asked, QuestionName, Questions } from './question.ts'
import { tableAnswers } from './tableAnswers.ts'
import { logbookAnswers } from './logbookAnswers.ts'
import { tableFile } from './tableFile.ts'

export type Answers = {
  readonly [Name in QuestionName]: (
    given: Questions[Name]['given'],
  ) => Promise<Outcome<Questions[Name]['answer']>> | Outcome<Questions[Name]['answer']>
}

/** What a reader's thread answers, with what it keeps of its file between two questions. */
const answersOf = (progress: Progress): Answers => {
  let workbook: Workbook | null = null
  let letter: LetterFile | null = null
  let logbook: LogbookBytes | null = null
  return {
    open: (file) => {
      const read = readFile(file, progress)
      if (read.sort === 'letter') {
        letter = read
        return accepted({ sort: 'letter' })
      }
      if (read.sort === 'logbook') {
        logbook = read
        const { name, sealed } = read
        return accepted({ sort: 'logbook', name, sealed })
      }
      workbook = read.workbook
      return accepted(tableFile(workbook))
    },
    ...tableAnswers(() => workbook),
    letter: ({ ground }) => letterAnswer(letter, ground, progress),
    ...logbookAnswers(() => logbook, progress),
    ...carriedAnswers(),
  }
}

const failureOf = (error: unknown): Answered['failed'] => ({
  name: error instanceof Error ? error.name : typeof error,
  stack: error instanceof Error ? (error.stack ?? '') : '',
})

/** Answers each question; a file that cannot be read, or a disk without room, is a refusal, anything else a bug that is told. */
export const answering = (progress: Progress): ((asked: Asked) => Promise<Answered>) => {
  const answers = answersOf(progress)
  return async ({ ask, name, given }) => {
    try {
      const answer = answers[name] as (given: unknown) => ReturnType<Answers[QuestionName]>
      return { ask, answer: await answer(given) }
    } catch (error) {
      if (error instanceof CannotRead) return { ask, answer: error.refusal }
      if (isDiskFull(error)) return { ask, answer: refused('disk-full') }
      return { ask, answer: refused('file-damaged'), failed: failureOf(error) }
    }
  }
}
