/** Where Node keeps what it compiled. Set by the tests, whose threads begin with the sources. */
const KEPT_PROGRAMS = 'NODE_COMPILE_CACHE'

/** What a thread sees of what this process was started with: nothing that could tell of the person. */
export const threadEnvironment = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> => {
  const kept = environment[KEPT_PROGRAMS]
  return kept === undefined ? {} : { [KEPT_PROGRAMS]: kept }
}
