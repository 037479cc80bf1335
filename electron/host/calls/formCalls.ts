import type { Begun, BegunForm } from '#contract/begun.ts'
import { FORM_PREFIX } from '#contract/formPrefix.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { KeptDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about forms begun and not written. */
export type FormCalls = Pick<Handlers, 'begun' | 'keepForm' | 'forgetForm'>

/** How the window is told of something begun; a form of the logbook as a whole names no application. */
const begunOf = (
  { key, application, keptAt, content }: KeptDraft,
  { logbook, peopleGone }: WorkingLogbook,
): Begun => {
  const about = logbook().applications.get(application)
  const isOn = (person: string) => about?.people.some(({ id }) => id === person) === true
  const gone = peopleGone()
    .takenOff(application)
    .filter((id) => !isOn(id) && content.includes(JSON.stringify(id)))
  const company = about?.details.company
  return {
    key,
    ...(application === '' ? {} : { application }),
    ...(company === undefined ? {} : { company }),
    keptAt,
    ...(key.startsWith(FORM_PREFIX) ? { content } : {}),
    ...(key.startsWith(FORM_PREFIX) && gone.length > 0 ? { gone } : {}),
  }
}

/** A form of an application that is not in the logbook yet is the one that will open it. */
const isOffBoard = (logbook: Logbook, application: string): boolean => {
  const known = logbook.applications.get(application)
  return known !== undefined && known.presence !== 'present'
}

/**
 * Whether the words may be kept: those about somebody who was erased must not come back. Who was
 * only taken off the card, or is not in this logbook, takes no words along.
 */
const mayBeKept = (
  { logbook, peopleGone }: WorkingLogbook,
  { application = '', people }: BegunForm,
): Outcome<void> => {
  if (isOffBoard(logbook(), application)) return refused('no-such-application')
  return people.some((person) => peopleGone().isErased(application, person))
    ? refused('no-such-person')
    : accepted(undefined)
}

const writtenBy = (by: string | undefined) => (by === undefined ? {} : { by })

/** Beside the events of the logbook that is open; with none open there is nothing, and no keeping. */
export const formCalls = (current: () => Session, push: Push): FormCalls => ({
  begun: async () => {
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return []
    const logbook = working.logbook()
    const drafts = await opened.log.drafts()
    return drafts
      .filter(({ application }) => !isOffBoard(logbook, application))
      .map((draft) => begunOf(draft, working))
  },
  keepForm: async (form) => {
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return refused('logbook-unavailable')
    const allowed = mayBeKept(working, form)
    if (!allowed.ok) return allowed
    const { key, application = '', people, content } = form
    const [only = null, ...others] = people
    const draft: KeptDraft = {
      key,
      application,
      person: others.length === 0 ? only : null,
      keptAt: working.time().now,
      content,
    }
    const kept = await opened.log.keepDraft(draft)
    if (!kept.ok) return kept
    push('begun', { key, begun: begunOf(draft, working), ...writtenBy(form.by) })
    return accepted({ keptAt: draft.keptAt })
  },
  forgetForm: async ({ key, by }) => {
    const forgotten =
      (await current().opened?.log?.dropDraft(key)) ?? refused('logbook-unavailable')
    if (forgotten.ok) push('begun', { key, begun: null, ...writtenBy(by) })
    return forgotten
  },
})
