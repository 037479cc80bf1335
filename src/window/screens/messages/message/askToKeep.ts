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
  /** The same as the host had them from this window before. */
  readonly before: string
  /** It was sent: nothing of it is left to keep, whoever else writes it. */
  readonly isSent: boolean
  readonly about: () => KeptAbout | undefined
}

const EMPTY: MessageChoices = { blocks: {}, filled: {} }

const choicesOf = (text: string): MessageChoices =>
  text === NOTHING ? EMPTY : (JSON.parse(text) as MessageChoices)

const ask = async ({
  step,
  text,
  before,
  isSent,
  about,
}: Handed): Promise<Outcome<string | undefined>> => {
  if (isSent) {
    const forgotten = await bridge.calls.forgetMessage({ step })
    return forgotten.ok ? accepted(undefined) : forgotten
  }
  const subjects = about()
  if (subjects === undefined) return refused('no-such-step')
  const [choices, from] = [choicesOf(text), choicesOf(before)]
  const kept = await bridge.calls.keepMessage({ step, ...subjects, choices, from })
  return kept.ok ? accepted(kept.value.keptAt) : kept
}

/** Asks the host to keep a message: when it was kept, nothing once it is forgotten. */
export const askToKeep = (handed: Handed): Promise<Outcome<string | undefined>> =>
  ask(handed).catch((error: unknown) => {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  })
