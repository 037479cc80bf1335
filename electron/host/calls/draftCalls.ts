import * as v from 'valibot'
import { messageChoicesSchema } from '#domain/messages/messageChoices.ts'
import { unstamped } from '#domain/logbook/stepId.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about messages begun and not sent. */
export type DraftCalls = Pick<Handlers, 'keptMessage' | 'keepMessage' | 'forgetMessage'>

const storedSchema = v.pipe(v.string(), v.parseJson(), messageChoicesSchema)

/**
 * Words begun stay with what their step is about, whatever moment it counts from by now: an interview
 * that moves takes them along.
 *
 * Beside the events of the logbook that is open; with none open there is nothing, and no keeping. */
export const draftCalls = (current: () => Session, push: Push): DraftCalls => ({
  keptMessage: async ({ step }) => {
    const kept = (await current().opened?.log?.draft(unstamped(step))) ?? null
    // What a newer version kept in another form is left where it is, and not shown.
    const choices = v.safeParse(storedSchema, kept?.content)
    return kept !== null && choices.success
      ? { choices: choices.output, keptAt: kept.keptAt }
      : null
  },
  keepMessage: async ({ step, application, person, choices }) => {
    const key = unstamped(step)
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return refused('logbook-unavailable')
    const keptAt = working.time().now
    // Words about somebody who was erased must not come back.
    const about = working.logbook().applications.get(application)
    if (about?.presence !== 'present') return refused('no-such-application')
    if (person !== undefined && !about.people.some(({ id }) => id === person))
      return refused('no-such-person')
    const kept = await opened.log.keepDraft({
      key,
      application,
      person: person ?? null,
      keptAt,
      content: JSON.stringify(choices),
    })
    if (!kept.ok) return kept
    push('begun', {
      key,
      begun: { key, application, company: about.details.company, keptAt },
    })
    return accepted({ keptAt })
  },
  forgetMessage: async ({ step }) => {
    const key = unstamped(step)
    const forgotten =
      (await current().opened?.log?.dropDraft(key)) ?? refused('logbook-unavailable')
    if (forgotten.ok) push('begun', { key, begun: null })
    return forgotten
  },
})
