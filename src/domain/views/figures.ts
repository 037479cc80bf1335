import type { Application } from '#domain/logbook/application.ts'
import { awaitsAnswer, channelOf } from '#domain/entry/entry.ts'
import { isMatch, searchedText } from '#domain/match.ts'
import type { JournalFilter } from './journalFilter.ts'
import { isFound } from './search.ts'
import { cardStageOf } from '#domain/rules/cardStage.ts'
import { isFromThem } from '#domain/rules/contacts.ts'
import type { ViewTime } from './stepView.ts'
import { usualDelayOf, type UsualDelay } from './usualDelay.ts'
import { waitsOf } from './waits.ts'
import { isBeforeBoard, isDecided } from '#domain/stage.ts'
import { CHANNELS, STAGES, type Channel, type Stage } from '#domain/vocabulary.ts'

/** Kindly told figures over the applications of a period. */
export interface Figures {
  readonly applications: number
  /** Neither refused, hired nor put away; what was only sent is counted by its stage. */
  readonly open: number
  readonly answered: number
  /** How long answers take from an interview on; null while too few wait or have waited. */
  readonly usualDelay: UsualDelay | null
  readonly byStage: Readonly<Record<Stage, number>>
  readonly byChannel: Readonly<
    Record<Channel, { readonly sent: number; readonly answered: number }>
  >
  /** Count of answers by number of weeks after the interview (0 = first week). */
  readonly weeksToAnswer: readonly number[]
}

/** Each answer is credited to the latest message or call before it, once. */
const channelsOf = (applications: readonly Application[]): Figures['byChannel'] => {
  const counts = Object.fromEntries(
    CHANNELS.map((channel) => [channel, { sent: 0, answered: 0 }]),
  ) as Record<Channel, { sent: number; answered: number }>
  for (const { entries } of applications) {
    let unanswered: Channel | null = null
    for (const entry of entries) {
      const channel = channelOf(entry)
      if (channel !== undefined && awaitsAnswer(entry)) {
        counts[channel].sent += 1
        unanswered = channel
      } else if (unanswered !== null && isFromThem(entry)) {
        counts[unanswered].answered += 1
        unanswered = null
      }
    }
  }
  return counts
}

const weeksOf = (days: readonly number[]): readonly number[] => {
  const weeks = days.map((day) => Math.floor(day / 7))
  const longest = Math.max(-1, ...weeks)
  return Array.from(
    { length: longest + 1 },
    (_, week) => weeks.filter((each) => each === week).length,
  )
}

const hasPerson = ({ people }: Application, name: string): boolean =>
  name.trim() === '' || people.some((person) => isMatch(searchedText([person.name]), name))

const isChosen = (
  application: Application,
  stage: Stage,
  { from, to, kinds, stages, person, text }: JournalFilter,
): boolean =>
  (stages === undefined || stages.includes(stage)) &&
  isFound(application, text ?? '') &&
  hasPerson(application, person ?? '') &&
  ((from === undefined && to === undefined && kinds === undefined) ||
    application.entries.some(({ at, kind }) => {
      const day = at.slice(0, 10)
      return (
        (from === undefined || day >= from) &&
        (to === undefined || day <= to) &&
        (kinds === undefined || kinds.includes(kind))
      )
    }))

/** Figures over the applications present that have an entry passing the filter. */
export const figuresOf = (
  applications: Iterable<Application>,
  filter: JournalFilter,
  { now, zone }: ViewTime,
): Figures => {
  const staged = [...applications]
    .filter(({ presence }) => presence === 'present')
    .map((application) => ({ application, stage: cardStageOf(application, now, zone).stage }))
    .filter(({ application, stage }) => isChosen(application, stage, filter))
  const waitsOfEach = staged.map((each) => waitsOf(each, { now, zone }))
  const waits = waitsOfEach.flat()
  const days = waits.flatMap(({ days, isAnswered }) => (isAnswered ? days : []))
  const byStage = Object.fromEntries(
    STAGES.map((stage) => [stage, staged.filter((each) => each.stage === stage).length]),
  ) as Record<Stage, number>
  return {
    applications: staged.length,
    open: staged.filter(({ stage }) => !isDecided(stage) && !isBeforeBoard(stage)).length,
    answered: waitsOfEach.filter((each) => each.some(({ isAnswered }) => isAnswered)).length,
    usualDelay: usualDelayOf(waits),
    byStage,
    byChannel: channelsOf(staged.map(({ application }) => application)),
    weeksToAnswer: weeksOf(days),
  }
}
