import { ref, watch, type Ref } from 'vue'
import { connection } from '#window/host/connection.ts'
import { askToKeep, type KeptAbout } from '#window/screens/messages/message/askToKeep.ts'
import {
  NOTHING,
  textOf,
  type BegunMessage,
} from '#window/screens/messages/message/messageChoices.ts'
import { useLeaving } from '#window/screens/messages/message/useLeaving.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Reason } from '#domain/outcome.ts'

/** Long enough not to write at each key, short enough that a crash costs a word. */
const PAUSE_MS = 500

/**
 * Keeps a message with the host as it is written: after a short pause, on leaving the page and when
 * the window goes out of sight, so that a reload or the end of the program loses nothing. While it
 * is not known whom it is for, nothing is kept.
 */
export const useKeeping = (
  step: string,
  { choices, keptAt, held, isLoaded }: BegunMessage,
  about: () => KeptAbout | undefined,
): {
  /** Why the host could not keep it the last time. */
  readonly refusal: Readonly<Ref<Reason | undefined>>
  /** The message was sent: the logbook has it now. It stays in the window until that is closed. */
  readonly forget: () => Promise<void>
} => {
  const session = useSessionStore()
  const refusal = ref<Reason>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSent = false

  const hand = async (text: string): Promise<void> => {
    clearTimeout(timer)
    if (text === held.text || session.readOnly) return
    held.text = text
    // Words still on their way count as changed: where they do not arrive, these bring them along.
    const before = held.confirmed
    const outcome = await askToKeep({ step, text, before, isSent, about })
    refusal.value = outcome.ok ? undefined : outcome.reason
    if (outcome.ok) {
      keptAt.value = outcome.value
      held.confirmed = text
    } else if (held.text === text) held.text = held.confirmed
  }
  const keep = async (): Promise<void> => {
    if (isLoaded.value && !isSent && about() !== undefined) await hand(textOf(choices))
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE_MS)
  }

  // At once too: a message sent and taken back is in the window, and the host has forgotten it.
  watch([choices, isLoaded, () => about() !== undefined], keepSoon, { immediate: true })
  watch(connection, (state) => {
    if (state === 'open') void keep()
  })
  useLeaving(() => void keep())
  return {
    refusal,
    forget: () => {
      isSent = true
      return hand(NOTHING)
    },
  }
}
