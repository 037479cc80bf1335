type Answer = (request: Request) => Promise<Response>

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
  return answer(request)
}
