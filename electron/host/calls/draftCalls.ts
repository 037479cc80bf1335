import * as v from 'valibot'
import { threeWay } from '#domain/decide/threeWay.ts'
import {
  isBegun,
  messageChoicesSchema,
  type MessageChoices,
} from '#domain/messages/messageChoices.ts'
import { unstamped } from '#domain/logbook/stepId.ts'
import { accepted, refused } from '#domain/outcome.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Push } from '#electron/host/machine/ports.ts'
import type { Session } from '#electron/host/session/session.ts'

/** The calls about messages begun and not sent. */
export type DraftCalls = Pick<Handlers, 'keptMessage' | 'keepMessage' | 'forgetMessage'>

const storedSchema = v.pipe(v.string(), v.parseJson(), messageChoicesSchema)

/** What a newer version kept in another form reads as nothing. */
const readStored = (content: string | undefined): MessageChoices | undefined => {
  const read = v.safeParse(storedSchema, content)
  return read.success ? read.output : undefined
}

/** A message as two windows wrote it; where their words exclude each other, the later ones. */
const merged = (
  current: MessageChoices | undefined,
  from: MessageChoices | undefined,
  wanted: MessageChoices,
): MessageChoices => {
  const both = threeWay(messageChoicesSchema, { current, from, wanted })
  return both.ok ? both.value : wanted
}

/** One after the other: what two windows keep at the same moment is put together as well. */
const inTurn = <Given, Answer>(
  keep: (given: Given) => Promise<Answer>,
): ((given: Given) => Promise<Answer>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (given) => {
    const answer = last.then(() => keep(given))
    last = answer.catch(() => undefined)
    return answer
  }
}

/**
 * Words begun stay with what their step is about, whatever moment it counts from by now: an interview
 * that moves takes them along.
 *
 * Beside the events of the logbook that is open; with none open there is nothing, and no keeping. */
export const draftCalls = (current: () => Session, push: Push): DraftCalls => ({
  keptMessage: async ({ step }) => {
    const kept = (await current().opened?.log?.draft(unstamped(step))) ?? null
    const choices = readStored(kept?.content)
    return kept !== null && choices !== undefined ? { choices, keptAt: kept.keptAt } : null
  },
  keepMessage: inTurn(async ({ step, application, person, choices, from }) => {
    const key = unstamped(step)
    const { opened, working } = current()
    if (opened?.log === undefined || working === null) return refused('logbook-unavailable')
    const keptAt = working.time().now
    // Words about somebody who was erased must not come back.
    const about = working.logbook().applications.get(application)
    if (about?.presence !== 'present') return refused('no-such-application')
    if (person !== undefined && !about.people.some(({ id }) => id === person))
      return refused('no-such-person')
    const held = readStored((await opened.log.draft(key))?.content)
    const content = merged(held, from, choices)
    if (!isBegun(content)) {
      const forgotten = await opened.log.dropDraft(key)
      if (forgotten.ok) push('begun', { key, begun: null })
      return forgotten.ok ? accepted({}) : forgotten
    }
    const kept = await opened.log.keepDraft({
      key,
      application,
      person: person ?? null,
      keptAt,
      content: JSON.stringify(content),
    })
    if (!kept.ok) return kept
    push('begun', {
      key,
      begun: { key, application, company: about.details.company, keptAt },
    })
    return accepted({ keptAt })
  }),
  forgetMessage: async ({ step }) => {
    const key = unstamped(step)
    const forgotten =
      (await current().opened?.log?.dropDraft(key)) ?? refused('logbook-unavailable')
    if (forgotten.ok) push('begun', { key, begun: null })
    return forgotten
  },
})
