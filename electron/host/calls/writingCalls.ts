import type { Handlers } from '#contract/calls.ts'
import type { Shell } from '#electron/host/machine/ports.ts'

/** The call about what is being typed; `region` is the logbook's, undefined where none is open. */
export const writingCalls = (
  { writesIn }: Pick<Shell, 'writesIn'>,
  region: () => string | undefined,
): Pick<Handlers, 'writesIn'> => ({
  writesIn: ({ language }) => {
    writesIn?.(language, region())
    return null
  },
})
