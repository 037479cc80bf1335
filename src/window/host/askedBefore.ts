import { bridge } from '#window/host/bridge.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { ApplicationView } from '#domain/views/applicationView.ts'

let early: { readonly id: string; readonly answer: Promise<Outcome<ApplicationView>> } | null = null

/** Asks for an application that is about to be needed: a card was taken in hand. */
export const askBefore = (id: string): void => {
  const answer = bridge.calls.application({ application: id })
  // Who needs it asks again, and says what is wrong.
  answer.catch(() => {
    early = null
  })
  early = { id, answer }
}

/** An application as the host says it now; at once where it was asked for before and nothing has changed. */
export const askNow = (id: string): Promise<Outcome<ApplicationView>> => {
  const asked = early
  early = null
  return asked?.id === id ? asked.answer : bridge.calls.application({ application: id })
}

bridge.listen('changed', () => {
  early = null
})
bridge.listen('clock', () => {
  early = null
})
