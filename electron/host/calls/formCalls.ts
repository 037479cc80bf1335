import { FORM_PREFIX, type Begun, type BegunForm } from '#contract/begun.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import type { KeptDraft } from '#electron/host/logbook/events/keptDrafts.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about forms begun and not written. */
export type FormCalls = Pick<Handlers, 'begun' | 'keepForm' | 'forgetForm'>

/** How the window is told of something begun; a form of the logbook as a whole names no application. */
const begunOf = ({ key, application, keptAt, content }: KeptDraft, logbook: Logbook): Begun => {
  const company = logbook.applications.get(application)?.details.company
  return {
    key,
    ...(application === '' ? {} : { application }),
    ...(company === undefined ? {} : { company }),
    keptAt,
    ...(key.startsWith(FORM_PREFIX) ? { content } : {}),
  }
}

/** A form of an application that is not in the logbook yet is the one that will open it. */
const isOffBoard = (logbook: Logbook, application: string): boolean => {
  const known = logbook.applications.get(application)
  return known !== undefined && known.presence !== 'present'
}

/** Whether the words may be kept: those about somebody who was erased must not come back. */
const mayBeKept = (logbook: Logbook, { application = '', people }: BegunForm): Outcome<void> => {
  if (isOffBoard(logbook, application)) return refused('no-such-application')
  const known = new Set(logbook.applications.get(application)?.people.map(({ id }) => id))
  return people.every((person) => known.has(person))
    ? accepted(undefined)
    : refused('no-such-person')
}

/** Beside the events of the logbook that is open; with none open there is nothing, and no keeping. */
export const formCalls = (current: () => Session, push: Push): FormCalls => ({
  begun: async () => {
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return []
    const logbook = working.logbook()
    const drafts = await opened.log.drafts()
    return drafts
      .filter(({ application }) => !isOffBoard(logbook, application))
      .map((draft) => begunOf(draft, logbook))
  },
  keepForm: async (form) => {
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return refused('logbook-unavailable')
    const logbook = working.logbook()
    const allowed = mayBeKept(logbook, form)
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
    push('begun', { key, begun: begunOf(draft, logbook) })
    return accepted({ keptAt: draft.keptAt })
  },
  forgetForm: async ({ key }) => {
    const forgotten =
      (await current().opened?.log?.dropDraft(key)) ?? refused('logbook-unavailable')
    if (forgotten.ok) push('begun', { key, begun: null })
    return forgotten
  },
})
