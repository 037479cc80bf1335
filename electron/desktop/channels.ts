/** How calls and pushes are named on the way between the window and the host. */
export const callChannel = (name: string): string => `call:${name}`
export const pushChannel = (name: string): string => `push:${name}`

const ARGUMENT = '--relance-calls='

/** The names of the calls as one argument for the preload script, which thus needs no schema. */
export const callsArgument = (names: readonly string[]): string => ARGUMENT + names.join(',')

export const callsFrom = (args: readonly string[]): readonly string[] =>
  args
    .find((arg) => arg.startsWith(ARGUMENT))
    ?.slice(ARGUMENT.length)
    .split(',') ?? []
