import type { Protocol } from 'electron'

type Answer = Parameters<Protocol['handle']>[1]

let answer: Answer | undefined

export const protocol = {
  registerSchemesAsPrivileged: () => undefined,
  handle: (_scheme: string, handle: Answer) => {
    answer = handle
  },
}

/** What the app's own scheme answers. */
export const answerOwnScheme = (request: Request): Promise<Response> => {
  if (answer === undefined) throw new Error('No protocol is handled yet.')
  return Promise.resolve(answer(request))
}
