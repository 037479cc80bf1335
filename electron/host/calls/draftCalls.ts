import * as v from 'valibot'
import { messageChoicesSchema } from '#domain/messages/messageChoices.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about messages begun and not sent. */
export type DraftCalls = Pick<Handlers, 'keptMessage' | 'keepMessage' | 'forgetMessage'>

const storedSchema = v.pipe(v.string(), v.parseJson(), messageChoicesSchema)

/** Beside the events of the logbook that is open; with none open there is nothing, and no keeping. */
export const draftCalls = (current: () => Session, push: Push): DraftCalls => ({
  keptMessage: async ({ step }) => {
    const kept = (await current().opened?.log?.draft(step)) ?? null
    // What a newer version kept in another form is left where it is, and not shown.
    const choices = v.safeParse(storedSchema, kept?.content)
    return kept !== null && choices.success
      ? { choices: choices.output, keptAt: kept.keptAt }
      : null
  },
  keepMessage: async ({ step, application, person, choices }) => {
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return refused('logbook-unavailable')
    const keptAt = working.time().now
    // Words about somebody who was erased must not come back.
    const about = working.logbook().applications.get(application)
    if (about?.presence !== 'present') return refused('no-such-application')
    if (person !== undefined && !about.people.some(({ id }) => id === person))
      return refused('no-such-person')
    const kept = await opened.log.keepDraft({
      key: step,
      application,
      person: person ?? null,
      keptAt,
      content: JSON.stringify(choices),
    })
    if (!kept.ok) return kept
    push('begun', {
      key: step,
      begun: { key: step, application, company: about.details.company, keptAt },
    })
    return accepted({ keptAt })
  },
  forgetMessage: async ({ step }) => {
    const forgotten =
      (await current().opened?.log?.dropDraft(step)) ?? refused('logbook-unavailable')
    if (forgotten.ok) push('begun', { key: step, begun: null })
    return forgotten
  },
})
