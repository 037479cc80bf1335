import { reactive, ref, type Ref } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { isBegun, type MessageChoices } from '#domain/messages/messageChoices.ts'

/** The message begun for a step, as the window holds it. */
export interface BegunMessage {
  readonly choices: MessageChoices
  /** Wall clock when the host last kept it; absent while there is nothing to keep. */
  readonly keptAt: Ref<string | undefined>
  /** What the host holds, as `textOf` writes it. */
  readonly held: {
    text: string
    /** The same as the host last said it holds it: what is on its way may not arrive. */
    confirmed: string
  }
  /** Whether the host has said what was begun before. */
  readonly isLoaded: Ref<boolean>
}

const messages = new Map<string, BegunMessage>()

/** What the host holds where nothing was begun. */
export const NOTHING = 'null'

/** The choices as they are kept: none of them is nothing. */
export const textOf = (choices: MessageChoices): string =>
  isBegun(choices) ? JSON.stringify(choices) : NOTHING

/** What was kept earlier, except where something was chosen while the host was asked. */
const takeUp = (choices: MessageChoices, kept: MessageChoices): void => {
  const { blocks, filled, ...others } = choices
  Object.assign(choices, kept, others, {
    blocks: { ...kept.blocks, ...blocks },
    filled: { ...kept.filled, ...filled },
  })
}

const load = async (step: string, begun: BegunMessage): Promise<void> => {
  const { choices, keptAt, isLoaded } = begun
  try {
    const kept = await bridge.calls.keptMessage({ step })
    if (kept !== null) {
      takeUp(choices, kept.choices)
      keptAt.value = kept.keptAt
      begun.held.text = textOf(kept.choices)
      begun.held.confirmed = begun.held.text
    }
    isLoaded.value = true
  } catch (error) {
    // Asked again when the page is opened again: what the host holds must not be written over.
    messages.delete(step)
    if (!(error instanceof HostLost)) throw error
  }
}

/** The message begun for a step: as it stands in this window, else as the host kept it. */
export const begunMessage = (step: string): BegunMessage => {
  const known = messages.get(step)
  if (known !== undefined) return known
  const fresh: BegunMessage = {
    choices: reactive<MessageChoices>({ blocks: {}, filled: {} }),
    keptAt: ref(),
    held: { text: NOTHING, confirmed: NOTHING },
    isLoaded: ref(false),
  }
  messages.set(step, fresh)
  void load(step, fresh)
  return fresh
}

/** Puts other choices in the place of all there are; with none the message begins anew. */
export const replaceChoices = (
  choices: MessageChoices,
  by: MessageChoices = { blocks: {}, filled: {} },
): void => {
  for (const name of Object.keys(choices)) Reflect.deleteProperty(choices, name)
  Object.assign(choices, by)
}

/** Forgets every message begun; another logbook knows other people. */
export const forgetMessageChoices = (): void => {
  messages.clear()
}

bridge.listen('logbook', forgetMessageChoices)
