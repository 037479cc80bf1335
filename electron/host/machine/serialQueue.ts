/** Runs tasks one after the other, in the order they were asked for. */
export type Enqueue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue in which a task that fails does not keep the next one from running. */
export const serialQueue = (): Enqueue => {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next
    return next
  }
}
