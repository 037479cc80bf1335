/** Milliseconds of processor that this process had since it began, all its threads together. */
export const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
