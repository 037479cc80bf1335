import type { Page } from 'playwright-core'
import type { Command } from '#domain/logbook/commands.ts'
import { callerAt } from './callShell.ts'
import { keyAddressOf } from './keyAddress.ts'

/** Writes into the logbook of the shell that serves a page, as if it had been noted before. */
export const actIn = async (page: Page, ...commands: readonly Command[]): Promise<void> => {
  const outcome = await callerAt(keyAddressOf(page.url()))('act', [...commands])
  if (!outcome.ok) throw new Error(`Not written: ${JSON.stringify(outcome)}`)
}
