import { dayOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Application } from '#domain/logbook/application.ts'
import { latestSendingOf } from '#domain/logbook/beforeInterview.ts'
import { isFromThem } from '#domain/rules/contacts.ts'
import type { DecidedStage } from '#domain/stage.ts'

/** How an application without an interview was sent, as its card tells it. */
export interface CardSending {
  /** When it was sent; absent where nobody knows, or where it was not. */
  readonly at?: LocalDateTime
  /** It is still to be sent. */
  readonly isToSend?: true
  /** Nobody said whether it was sent, as on cards from before that was asked. */
  readonly isUntold?: true
  /** Where the post was found. */
  readonly source?: string
  /** Which CV went with it. */
  readonly cv?: string
  /** They answered since it was sent. */
  readonly isAnswered?: true
  /** What ended it. */
  readonly closed?: DecidedStage
}

/** Those sent longer ago than this without an answer can be let go together. */
export const LONG_SILENT_DAYS = 60

/** How an application was sent; `closed` is what ended it before any interview. */
export const cardSendingOf = (
  application: Application,
  closed: DecidedStage | undefined,
): CardSending => {
  const { details, entries } = application
  const sent = latestSendingOf(application)
  const isAnswered = entries.some(isFromThem)
  return {
    ...(sent === undefined ? {} : { at: sent.at }),
    ...(sent === undefined && details.sentUndated === false ? { isToSend: true } : {}),
    ...(sent === undefined && details.sentUndated === undefined ? { isUntold: true } : {}),
    ...(details.source === undefined ? {} : { source: details.source }),
    ...(details.cv === undefined ? {} : { cv: details.cv }),
    ...(isAnswered ? { isAnswered: true } : {}),
    ...(closed === undefined ? {} : { closed }),
  }
}

/** The groups of the drawer, in reading order: on their way, sent some day, still to send, untold, closed. */
export const SENDING_GROUPS = ['dated', 'undated', 'to-send', 'untold', 'closed'] as const
export type SendingGroup = (typeof SENDING_GROUPS)[number]

/** The group a card of the drawer stands in. */
export const sendingGroupOf = ({ at, isToSend, isUntold, closed }: CardSending): SendingGroup => {
  if (closed !== undefined) return 'closed'
  if (at !== undefined) return 'dated'
  if (isUntold === true) return 'untold'
  return isToSend === true ? 'to-send' : 'undated'
}

/** Whether it was sent more than {@link LONG_SILENT_DAYS} ago, and nobody has answered. */
export const isLongSilent = (sending: CardSending | undefined, now: LocalDateTime): boolean =>
  sending?.at !== undefined &&
  sending.closed === undefined &&
  sending.isAnswered !== true &&
  dayOf(now) - dayOf(sending.at) > LONG_SILENT_DAYS
