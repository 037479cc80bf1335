import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { useNextWords } from '#window/parts/act/useNextWords.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import type { Done } from '#contract/views.ts'

/** The verbs that change the logbook: each says what it did, and offers to take it back. */
export interface Act {
  /** Writes all commands or none. A refusal comes back to be shown next to its field. */
  readonly act: (...commands: readonly Command[]) => Promise<Outcome<Done>>
  /** As `act`, for what is written down as happening now: the host is asked what time it is. */
  readonly actNow: (made: (now: string) => readonly Command[]) => Promise<Outcome<Done>>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

/** A host that does not answer has confirmed nothing; what was typed stays to be tried again. */
const confirmed = async (asked: Promise<Outcome<Done>>): Promise<Outcome<Done>> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  }
}

export const useAct = (): Act => {
  const session = useSessionStore()
  const { sayDone, sayUndone, sayRedone, sayRefused } = useSaid()
  const nextWords = useNextWords()

  /** They stand before the deed is said to be done, however late the push of them comes. */
  const reloadSettings = async ({ said }: Done): Promise<void> => {
    if (said.key === 'settings-changed' || said.key === 'several') await session.load()
  }
  const settle = async (outcome: Outcome<Done>, say: (done: Done) => void): Promise<void> => {
    if (!outcome.ok) {
      sayRefused(outcome)
      return
    }
    say(outcome.value)
    await reloadSettings(outcome.value)
  }
  const undo = async (): Promise<void> => {
    await settle(await confirmed(bridge.calls.undo()), (done) => {
      sayUndone(done, () => void redo())
    })
  }
  const redo = async (): Promise<void> => {
    await settle(await confirmed(bridge.calls.redo()), (done) => {
      sayRedone(done, () => void undo())
    })
  }
  const tell = async (asked: Promise<Outcome<Done>>): Promise<Outcome<Done>> => {
    const outcome = await confirmed(asked)
    await settle(outcome, (done) => {
      sayDone(done, () => void undo(), nextWords(done))
    })
    return outcome
  }
  return {
    undo,
    redo,
    act: (...commands) => tell(bridge.calls.act([...commands])),
    actNow: (made) => tell(session.moment().then((now) => bridge.calls.act([...made(now)]))),
  }
}
