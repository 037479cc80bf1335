import type { NotificationTrial } from '#contract/views.ts'
import type { Notice, Notifier } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/** Longer than any notification service takes; after that nobody knows whether it was shown. */
const NOTIFIER_TIMEOUT_MS = 10_000

/** Shows a notice and always comes back: a notifier that throws failed, one that hangs has it in hand. */
export const showBounded = async (
  notifier: Notifier,
  notice: Notice,
  scheduler: Pick<Scheduler, 'after'>,
): Promise<NotificationTrial> => {
  let cancel = (): void => undefined
  const timeout = new Promise<NotificationTrial>((resolve) => {
    cancel = scheduler.after(NOTIFIER_TIMEOUT_MS, () => {
      resolve({ result: 'handed-over', detail: 'timeout' })
    })
  })
  try {
    return await Promise.race([notifier.show(notice), timeout])
  } catch (error) {
    return { result: 'failed', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    cancel()
  }
}
