import type { StepView } from '#domain/views/stepView.ts'
import type { Spoken } from '#domain/spoken.ts'
import type { Preferences } from '#contract/preferences.ts'
import type { NotificationTrial } from '#contract/views.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Activation, Clock, Notifier } from '#electron/host/machine/ports.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { commandsOf, type PressTime } from './noticeActions.ts'
import { gatheredNotice, singleNotice } from './noticeOf.ts'
import { isQuiet } from './quietHours.ts'
import { dueReminders, type Reminder } from './reminder.ts'
import { ALONE, makeLeaving, type OthersRinging } from './othersRinging.ts'
import type { ClockLook, ClockSet } from './clockDoubts.ts'
import { rungReminders, type RungReminders } from './rungReminders.ts'
import { CLOCK_SLACK_MS, type Telling } from './telling.ts'
import { showBounded } from './showBounded.ts'
import { makeStandingNotices } from './standingNotices.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/** Rings for the steps of one logbook. The list in the window does not depend on it. */
export interface Reminders {
  /** Shows what is due and was never shown; at most one notice. */
  readonly ring: () => Promise<void>
  /** What was told of in the last days, for the other computers. */
  readonly told: () => readonly Telling[]
  /** Does what a button of a notice or of the tray says; nothing where the step is no longer there. */
  readonly press: (activation: Activation) => void
}

/** What ringing needs to know at each tick. */
export interface ReminderParts {
  readonly log: Pick<EventLog, 'shownReminders' | 'markRemindersShown'>
  readonly clock: Clock
  readonly scheduler: Pick<Scheduler, 'after'>
  readonly notifier: Notifier
  /** What a wall clock in the zone of the logbook shows at an instant. */
  readonly localAt: (ms: number) => string
  /** The moment of a press, with the slots it may go to. */
  readonly pressTime: () => PressTime
  readonly steps: () => Iterable<StepView>
  readonly preferences: () => Preferences
  readonly spoken: () => Spoken
  /** The person is away, or has hardly come back. */
  readonly isAway: () => boolean
  /** Names and companies stay out. */
  readonly hidesDetails: () => boolean
  /** Writes what was asked for from a notice; what is refused changes nothing, the step still stands. */
  readonly write: (commands: readonly Command[]) => void
  /** The person's other computers; none by default. */
  readonly others?: OthersRinging | undefined
}

/** A longer silence between two ticks means that the machine slept. */
const SLEPT_MS = 90_000
/** So long the other computers are told what was told of here. */
const TOLD_MS = 14 * 86_400_000
/** After a notice that failed, before it is tried again. */
const RETRY_MS = 10 * 60_000

const wasGiven = ({ result }: NotificationTrial): boolean =>
  result === 'shown' || result === 'handed-over'

/** Does what a button says about a step that is still there, as of the press. */
const pressing =
  ({ steps, pressTime, write }: Pick<ReminderParts, 'steps' | 'pressTime' | 'write'>) =>
  ({ application, step: id, action }: Activation): void => {
    if (action === undefined) return
    let named: StepView | undefined
    for (const step of steps()) if (step.id === id && step.application === application) named = step
    const commands = commandsOf(action, named, pressTime())
    if (commands.length > 0) write(commands)
  }

/** One notice for what is due: of one step with its buttons, or of all that gathered. */
const noticing =
  ({
    spoken,
    hidesDetails,
    pressTime,
  }: Pick<ReminderParts, 'spoken' | 'hidesDetails' | 'pressTime'>) =>
  (reminders: readonly Reminder[], slept: boolean) => {
    const wording = { spoken: spoken(), hideDetails: hidesDetails() }
    const [only, second] = reminders
    return only !== undefined && second === undefined && !slept
      ? singleNotice(only, wording, pressTime())
      : gatheredNotice(reminders, wording)
  }

/**
 * Notices that the clock was set, since the last tick or while Relance was closed; says whether the
 * machine slept before.
 */
const followingClock = (
  rung: RungReminders,
  { log, localAt }: Pick<ReminderParts, 'log' | 'localAt'>,
): ((look: ClockLook) => Promise<boolean>) => {
  let last: ClockLook | null = null
  const changeOf = ({ nowMs, elapsedMs }: ClockLook): ClockSet['change'] | null => {
    if (last === null) return 'unseen'
    const byMs = nowMs - elapsedMs - (last.nowMs - last.elapsedMs)
    if (Math.abs(byMs) <= CLOCK_SLACK_MS) return null
    return byMs < 0 ? 'back' : 'forward'
  }
  return async (look) => {
    const slept = last === null || look.nowMs - last.nowMs > SLEPT_MS
    const change = changeOf(look)
    last = look
    const keys = change === null ? [] : rung.clockSet({ ...look, change, localAt })
    if (keys.length > 0) await log.markRemindersShown(keys, look.nowMs)
    return slept
  }
}

export const makeReminders = async ({
  log,
  clock,
  scheduler,
  notifier,
  localAt,
  pressTime,
  steps,
  preferences,
  spoken,
  isAway,
  hidesDetails,
  write,
  others = ALONE,
}: ReminderParts): Promise<Reminders> => {
  const rung = rungReminders(await log.shownReminders())
  const standing = makeStandingNotices(notifier)
  const leaveToOthers = makeLeaving(others)
  const followClock = followingClock(rung, { log, localAt })
  let silentUntil: number | null = null

  const now = (): string => localAt(clock.now())

  const isSilent = (atMs: number): boolean => {
    const { notifications, quietHours } = preferences()
    // A clock set back must not prolong the wait after a failure.
    const waits = silentUntil !== null && atMs < silentUntil && silentUntil - atMs <= RETRY_MS
    return !notifications || waits || isAway() || isQuiet(now(), quietHours)
  }

  const noticeFor = noticing({ spoken, hidesDetails, pressTime })

  const ring = async (): Promise<void> => {
    const look = { nowMs: clock.now(), elapsedMs: clock.elapsed() }
    const atMs = look.nowMs
    const slept = await followClock(look)
    standing.review(steps, now())
    if (isSilent(atMs)) return
    const all = dueReminders(steps(), now(), (reminder) => rung.covers(reminder, atMs))
    const { toldElsewhere, due } = leaveToOthers(all, atMs)
    if (toldElsewhere.length > 0) await log.markRemindersShown(rung.note(toldElsewhere, look), atMs)
    // Quiet steps never ring by themselves: they come along with a louder one.
    if (!due.some(({ step }) => step.priority === 'normal')) return
    const notice = noticeFor(due, slept)
    const result = await showBounded(notifier, notice, scheduler)
    silentUntil = wasGiven(result) ? null : atMs + RETRY_MS
    if (silentUntil !== null) return
    standing.note(notice, due)
    await log.markRemindersShown(rung.note(due, look), atMs)
    others.tell()
  }

  return {
    ring,
    told: () => rung.since(clock.now() - TOLD_MS),
    press: pressing({ steps, pressTime, write }),
  }
}
