import { isCall } from '#domain/entry/isCall.ts'
import { doneEntry } from '#domain/forms/doneEntry.ts'
import { emptyDraft, entryOf } from '#domain/forms/entryDraft.ts'
import { passesDeadline } from '#domain/forms/passesDeadline.ts'
import { DEEDS_OF } from '#domain/forms/stepDeeds.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { ContactSlots } from '#domain/rules/contactSlots.ts'
import type { StepView, ViewTime } from '#domain/views/stepView.ts'
import type { NoticeActionId } from '#contract/notices.ts'
import type { MessageKey, Translate } from '#texts/catalogue.ts'
import type { NoticeButton } from '#electron/host/machine/ports.ts'

/** When a button is pressed: not when the notice was shown, which may be hours ago. */
export interface PressTime extends ViewTime {
  readonly slotAfter: ContactSlots['slotAfter']
  readonly newId: () => string
}

/** What a notification about one step, or the tray, lets the person do, as a row. */
export interface NoticeAction {
  readonly id: NoticeActionId
  /** The words of its button, under `notifications`. */
  readonly text: MessageKey
  /** What a press writes about that step; null where the action does not suit it. */
  readonly commands: (step: StepView, at: PressTime) => readonly Command[] | null
}

/** Marked as done; an entry is noted as of now, by the step's usual channel, and can be corrected. */
const doneCommands: NoticeAction['commands'] = (step, { now, zone, newId }) => {
  const { main } = DEEDS_OF[step.rule]
  // What is told on a form of its own, or moves the card, is done in the window.
  if (main === 'debrief' || main === 'record') return null
  const { application } = step
  const done = doneEntry(step)
  if (done === undefined) return [{ do: 'settle-step', application, step: step.id, as: 'done' }]
  // How a call went, and what was said of an offer, has to be told.
  if (isCall(done.given.channel || undefined) || done.kind === 'offer-message') return null
  const made = entryOf(done.kind, emptyDraft(now, done.given), { id: newId(), zone })
  return 'entry' in made ? [{ do: 'record-entry', application, entry: made.entry }] : null
}

/** To the next good slot, as the button of the first screen does; never to when it is of no use any more. */
const nextSlotCommands: NoticeAction['commands'] = (step, { now, slotAfter }) => {
  const until = slotAfter(step.moment > now ? step.moment : now, step.pace)
  return passesDeadline(step, until)
    ? null
    : [{ do: 'snooze-step', application: step.application, step: step.id, until }]
}

/** Every such action, in the order of its buttons; a row here and its words are all there is to one. */
export const NOTICE_ACTIONS: readonly NoticeAction[] = [
  { id: 'done', text: 'notifications.actions.done', commands: doneCommands },
  { id: 'next-slot', text: 'notifications.actions.nextSlot', commands: nextSlotCommands },
  // Nothing is written: the window comes up with the step, as after a click.
  { id: 'open', text: 'notifications.actions.open', commands: () => [] },
]

/** The buttons about one step. */
export const buttonsOf = (
  step: StepView,
  at: PressTime,
  t: Translate,
  actions: readonly NoticeAction[] = NOTICE_ACTIONS,
): readonly NoticeButton[] =>
  actions
    .filter(({ commands }) => commands(step, at) !== null)
    .map(({ id, text }) => ({ action: id, text: t(text) }))

/** What a press writes; nothing where the step is no longer there, or the action no longer suits it. */
export const commandsOf = (
  action: NoticeActionId,
  step: StepView | undefined,
  at: PressTime,
  actions: readonly NoticeAction[] = NOTICE_ACTIONS,
): readonly Command[] => (step && actions.find(({ id }) => id === action)?.commands(step, at)) ?? []
