import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { noteWritten } from '#window/frame/formInHand.ts'
import { useNextWords } from '#window/parts/act/useNextWords.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { refused, type Outcome } from '#domain/outcome.ts'
import type { Done, HistoryView } from '#contract/views.ts'

/** The verbs that change the logbook: each says what it did, and offers to take it back. */
export interface Act {
  /** Writes all commands or none. A refusal comes back to be shown next to its field. */
  readonly act: (...commands: readonly Command[]) => Promise<Outcome<Done>>
  /** As `act`, for what is written down as happening now: the host is asked what time it is. */
  readonly actNow: (made: (now: string) => readonly Command[]) => Promise<Outcome<Done>>
  /** As `act`, for what the host writes by a call of its own. */
  readonly tell: <Told extends Done>(deed: Promise<Outcome<Told>>) => Promise<Outcome<Told>>
  /**
   * Takes back the change named. Without a name the last one, which is told first where it was not
   * made in this window since it was opened.
   */
  readonly undo: (change?: string) => Promise<void>
  readonly redo: (change?: string) => Promise<void>
}

/** A host that does not answer has confirmed nothing; what was typed stays to be tried again. */
const confirmed = async <Told extends Done>(
  asked: Promise<Outcome<Told>>,
): Promise<Outcome<Told>> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof HostLost) return refused('not-saved')
    throw error
  }
}

/** What is said where settings may have changed. */
const SAID_OF_SETTINGS: ReadonlySet<Done['said']['key']> = new Set([
  'settings-changed',
  'absence-noted',
  'absence-ended',
  'absence-removed',
  'illness-noted',
  'illness-ended',
  'illness-removed',
  'several',
] as const)

/** Changes that were made or turned in this window since it was opened. */
const knownHere = new Set<string>()
let isListening = false
/** In another logbook, a copy say, nothing was done by this window yet. */
const forgetWithLogbook = (): void => {
  if (!isListening) bridge.listen('logbook', () => knownHere.clear())
  isListening = true
}

/** Pressed twice quickly, the second waits for the first and takes the change before it. */
let lastTurn: Promise<void> = Promise.resolve()
const inTurn = (task: () => Promise<void>): Promise<void> => {
  lastTurn = lastTurn.then(task, task)
  return lastTurn
}

/** A host that does not answer says so by other means. */
const historyOf = async (): Promise<HistoryView | null> => {
  try {
    return await bridge.calls.history()
  } catch (error) {
    if (error instanceof HostLost) return null
    throw error
  }
}

export const useAct = (): Act => {
  forgetWithLogbook()
  const session = useSessionStore()
  const { sayDone, sayUndone, sayRedone, sayRefused, offerTurn } = useSaid()
  const nextWords = useNextWords()

  /** They stand before the deed is said to be done, however late the push of them comes. */
  const reloadSettings = async ({ said }: Done): Promise<void> => {
    if (SAID_OF_SETTINGS.has(said.key)) await session.load()
  }
  const settle = async (outcome: Outcome<Done>, say: (done: Done) => void): Promise<void> => {
    if (!outcome.ok) sayRefused(outcome)
    else {
      say(outcome.value)
      await reloadSettings(outcome.value)
    }
  }
  /** Turns the change named, and offers the way back from there. */
  const turn = async (way: 'undo' | 'redo', change: string): Promise<void> => {
    await settle(await confirmed(bridge.calls[way]({ change })), (done) => {
      knownHere.add(change)
      const back = (): void => {
        void inTurn(() => turn(way === 'undo' ? 'redo' : 'undo', change))
      }
      if (way === 'undo') sayUndone(done, back)
      else sayRedone(done, back)
    })
  }
  /** What this window did not do, or not since it was opened, is named before it is turned. */
  const turnLast = async (way: 'undo' | 'redo'): Promise<void> => {
    const next = (await historyOf())?.[way]
    if (next === undefined) return
    if (next === null) sayRefused(refused(`nothing-to-${way}`))
    else if (knownHere.has(next.change)) await turn(way, next.change)
    else
      offerTurn(way, next, () => {
        void inTurn(() => turn(way, next.change))
      })
  }
  const asked = (way: 'undo' | 'redo') => (change?: string) =>
    inTurn(() => (change === undefined ? turnLast(way) : turn(way, change)))
  const tell = async <Told extends Done>(deed: Promise<Outcome<Told>>): Promise<Outcome<Told>> => {
    const outcome = await confirmed(deed)
    await settle(outcome, (done) => {
      const { change } = done
      noteWritten()
      if (change !== undefined) knownHere.add(change)
      const back = change === undefined ? undefined : () => void asked('undo')(change)
      sayDone(done, back, nextWords(done))
    })
    return outcome
  }
  return {
    undo: asked('undo'),
    redo: asked('redo'),
    tell,
    act: (...commands) => tell(bridge.calls.act([...commands])),
    actNow: (made) => tell(session.moment().then((now) => bridge.calls.act([...made(now)]))),
  }
}
