import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { MessageKey, Translate } from '#texts/catalogue.ts'
import type { NoticeButton } from '#electron/host/machine/ports.ts'

/** What a notification about one step lets the person do beside opening it, as a row. */
export interface NoticeAction {
  /** The words of its button, under `notifications`. */
  readonly text: MessageKey
  /** What a press writes about that step; nothing where the action does not suit it. */
  readonly commands: (step: StepView, now: LocalDateTime) => readonly Command[]
}

/**
 * Every such action; a row here and its words are all there is to one. None so far: a click opens
 * the application, and what is to be done is done there.
 */
export const NOTICE_ACTIONS: readonly NoticeAction[] = []

/** How a press reaches the logbook. */
export interface Press {
  /** Wall clock of the press, not of the notice: it may have waited for hours. */
  readonly now: () => LocalDateTime
  readonly write: (commands: readonly Command[]) => void
}

/** The buttons of a notice about one step. */
export const buttonsOf = (
  step: StepView,
  { now, write }: Press,
  t: Translate,
  actions: readonly NoticeAction[] = NOTICE_ACTIONS,
): readonly NoticeButton[] =>
  actions
    .filter(({ commands }) => commands(step, now()).length > 0)
    .map(({ text, commands }) => ({
      text: t(text),
      press: () => write(commands(step, now())),
    }))
