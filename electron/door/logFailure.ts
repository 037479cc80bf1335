/**
 * Writes a bug to the console: what failed and where in the code. The error's message stays out,
 * because it may quote what the person wrote.
 */
export const logFailure = (what: string, error: unknown): void => {
  const kind = error instanceof Error ? error.name : typeof error
  const places = error instanceof Error ? (error.stack ?? '').split('\n') : []
  const trace = places.filter((line) => line.startsWith('    at ')).slice(0, 8)
  console.error([`Relance: ${what} failed (${kind})`, ...trace].join('\n'))
}
