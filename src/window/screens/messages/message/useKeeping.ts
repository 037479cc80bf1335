import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { connection, HostLost } from '#window/host/httpBridge.ts'
import {
  NOTHING,
  textOf,
  type BegunMessage,
} from '#window/screens/messages/message/messageChoices.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import { accepted, refused, type Outcome, type Reason } from '#domain/outcome.ts'

/** Whom the words are about; they are erased with them. */
interface Whom {
  readonly application: string
  readonly person?: string
}

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
  whom: () => Whom | undefined,
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

  /** When it was kept; nothing once it is forgotten. */
  const ask = async (text: string): Promise<Outcome<string | undefined>> => {
    if (text === NOTHING) {
      const forgotten = await bridge.calls.forgetMessage({ step })
      return forgotten.ok ? accepted(undefined) : forgotten
    }
    const about = whom()
    if (about === undefined) return refused('no-such-step')
    const choices = JSON.parse(text) as MessageChoices
    const kept = await bridge.calls.keepMessage({ step, ...about, choices })
    return kept.ok ? accepted(kept.value.keptAt) : kept
  }
  const hand = async (text: string): Promise<void> => {
    clearTimeout(timer)
    if (text === held.text || session.readOnly) return
    const before = held.text
    held.text = text
    const outcome = await ask(text).catch((error: unknown) => {
      if (error instanceof HostLost) return refused('not-saved')
      throw error
    })
    refusal.value = outcome.ok ? undefined : outcome.reason
    if (outcome.ok) keptAt.value = outcome.value
    else if (held.text === text) held.text = before
  }
  const keep = async (): Promise<void> => {
    if (isLoaded.value && !isSent && whom() !== undefined) await hand(textOf(choices))
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void keep(), PAUSE_MS)
  }

  // At once too: a message sent and taken back is in the window, and the host has forgotten it.
  watch([choices, isLoaded, () => whom() !== undefined], keepSoon, { immediate: true })
  watch(connection, (state) => {
    if (state === 'open') void keep()
  })
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') void keep()
  }
  const whenLeft = (): void => void keep()
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('pagehide', whenLeft)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('pagehide', whenLeft)
    void keep()
  })
  return {
    refusal,
    forget: () => {
      isSent = true
      return hand(NOTHING)
    },
  }
}
