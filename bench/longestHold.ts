/** Milliseconds of processor that this thread had, which a busy machine does not stretch. */
const used = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** The longest that nothing else was let through while `work` went on, in milliseconds of processor. */
export const longestHold = async (work: () => unknown): Promise<number> => {
  let longest = 0
  let last = used()
  let isOver = false
  const look = (): void => {
    const now = used()
    longest = Math.max(longest, now - last)
    last = now
  }
  const turn = (): void => {
    look()
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  look()
  return longest
}
