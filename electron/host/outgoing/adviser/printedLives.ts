import { periodOf } from '#domain/outgoing/adviser/adviserTable.ts'
import {
  LIFE_WORDS,
  printedLife,
  type LifeWord,
  type PrintedLife,
} from '#domain/outgoing/adviser/printedLife.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Application } from '#domain/logbook/application.ts'
import { translator } from '#texts/translator.ts'
import { sheetWords, spokenOf, type SpokenChoice } from './sheetWords.ts'

/** The bands under the rows of a report, and what their signs stand for. */
export interface PrintedLives {
  readonly legend: Readonly<Record<LifeWord, string>>
  /** One for each row, in their order. */
  readonly lives: readonly (PrintedLife | null)[]
}

/** The lives of these applications as a report of that choice has them. */
export const printedLives = (
  choice: SpokenChoice,
  applications: readonly (Application | undefined)[],
  { now, zone }: { readonly now: LocalDateTime; readonly zone: Zone },
): PrintedLives => {
  const { written } = sheetWords(choice, 'shown')
  const t = translator(spokenOf(choice))
  const legend = Object.fromEntries(
    LIFE_WORDS.map((word) => [word, t(`lifeBand.kinds.${word}`)]),
  ) as Record<LifeWord, string>
  const words = {
    day: (date: string): string => written(date, 'date'),
    named: (word: LifeWord): string => legend[word],
  }
  const ground = { span: periodOf(choice), now, zone, words }
  return {
    legend,
    lives: applications.map((application) =>
      application === undefined ? null : printedLife(application, ground),
    ),
  }
}
