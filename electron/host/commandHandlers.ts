import type { Handlers } from '#contract/calls.ts'
import { adviserCalls } from './calls/adviserCalls.ts'
import { asDownload } from './machine/asDownload.ts'

/** What commands are answered with: files are handed over to them, and no window is asked or told. */
export const commandHandlers = (
  handlers: Handlers,
  parts: Parameters<typeof adviserCalls>[1],
): Handlers => ({
  ...handlers,
  ...adviserCalls({ deliver: asDownload, push: () => undefined }, parts),
})
