import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { NOTHING } from '#window/screens/messages/message/messageChoices.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'

/** Whom the words are about; they are erased with them. */
export interface KeptAbout {
  readonly application: string
  readonly person?: string
}

/** A message as it is handed to the host. */
interface Handed {
  readonly step: string
  /** The choices as `textOf` writes them. */
  readonly text: string
  readonly about: () => KeptAbout | undefined
}

const ask = async ({ step, text, about }: Handed): Promise<Outcome<string | undefined>> => {
  if (text === NOTHING) {
    const forgotten = await bridge.calls.forgetMessage({ step })
    return forgotten.ok ? accepted(undefined) : forgotten
  }
  const subjects = about()
  if (subjects === undefined) return refused('no-such-step')
  const choices = JSON.parse(text) as MessageChoices
  const kept = await bridge.calls.keepMessage({ step, ...subjects, choices })
  return kept.ok ? accepted(kept.value.keptAt) : kept
}

/** Asks the host to keep a message: when it was kept, nothing once it is forgotten. */
export const askToKeep = (handed: Handed): Promise<Outcome<string | undefined>> =>
  ask(handed).catch((error: unknown) => {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  })
