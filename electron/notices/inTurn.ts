import type { NotificationTrial } from '#contract/views.ts'
import type { Notifier } from '#electron/host/machine/ports.ts'

const wasGiven = ({ result }: NotificationTrial): boolean =>
  result === 'shown' || result === 'handed-over'

/** Asks one voice, whatever it does. */
const ask = (
  voice: Notifier,
  notice: Parameters<Notifier['show']>[0],
): Promise<NotificationTrial> =>
  voice.show(notice).catch((error: unknown) => ({
    result: 'failed' as const,
    detail: error instanceof Error ? error.message : String(error),
  }))

const leaveAll = async (voices: readonly Notifier[]): Promise<void> => {
  await Promise.all(voices.map(async (voice) => voice.leave?.()))
}

/** A way that is there on some machines only, and is best where it is; elsewhere the usual ones are asked. */
export const whereItIs = (best: Notifier, usual: Notifier): Notifier => ({
  show: async (notice) => {
    const trial = await ask(best, notice)
    return wasGiven(trial) ? trial : usual.show(notice)
  },
  withdraw: (notice) => {
    for (const voice of [best, usual]) voice.withdraw?.(notice)
  },
  leave: () => leaveAll([best, usual]),
})

/**
 * Several ways to show a notice: the next one is asked only where the one before could not, so that
 * nothing is shown twice. Where none could, what the first said is told: it is the usual one.
 */
export const inTurn = (first: Notifier, ...others: readonly Notifier[]): Notifier => ({
  show: async (notice) => {
    const trial = await ask(first, notice)
    if (wasGiven(trial)) return trial
    for (const voice of others) {
      const again = await ask(voice, notice)
      if (wasGiven(again)) return { ...again, second: true }
    }
    return trial
  },
  withdraw: (notice) => {
    for (const voice of [first, ...others]) voice.withdraw?.(notice)
  },
  leave: () => leaveAll([first, ...others]),
})
