/** The host's only source of timers; tests bring their own. Every delay is in milliseconds. */
export interface Scheduler {
  /** Runs `task` every `intervalMs`, without keeping the process alive; returns how to stop. */
  readonly every: (intervalMs: number, task: () => void) => () => void
  /** Runs `task` once after `delayMs`; returns how to cancel. */
  readonly after: (delayMs: number, task: () => void) => () => void
  /** Lets waiting calls pass before the caller goes on. */
  readonly yieldToCalls: () => Promise<void>
}

export const systemScheduler: Scheduler = {
  every: (intervalMs, task) => {
    const timer = setInterval(task, intervalMs)
    timer.unref()
    return () => {
      clearInterval(timer)
    }
  },
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs)
    timer.unref()
    return () => {
      clearTimeout(timer)
    }
  },
  yieldToCalls: () => new Promise((resolve) => setImmediate(resolve)),
}
