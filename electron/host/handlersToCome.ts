import { CALL_NAMES, type Handlers } from '#contract/calls.ts'

/** What of a host answers: the window, or commands. */
type Answering = 'handlers' | 'commands'

/** Handlers of a host that is still reading: each call waits until it is there, in the order they came. */
export const handlersToCome = <Which extends Answering>(
  coming: Promise<Readonly<Record<Which, Handlers>>>,
  which: Which,
): Handlers =>
  Object.fromEntries(
    CALL_NAMES.map((name) => [
      name,
      async (input: unknown): Promise<unknown> => {
        const { [which]: handlers } = await coming
        const handle = handlers[name] as (input: unknown) => unknown
        return handle(input)
      },
    ]),
  ) as unknown as Handlers
