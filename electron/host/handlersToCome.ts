import { CALL_NAMES, type Handlers } from '#contract/calls.ts'

/** Handlers of a host that is still reading: each call waits until it is there, in the order they came. */
export const handlersToCome = (coming: Promise<{ readonly handlers: Handlers }>): Handlers =>
  Object.fromEntries(
    CALL_NAMES.map((name) => [
      name,
      async (input: unknown): Promise<unknown> => {
        const { handlers } = await coming
        const handle = handlers[name] as (input: unknown) => unknown
        return handle(input)
      },
    ]),
  ) as unknown as Handlers
