import type { Page } from 'playwright-core'
import type { Command } from '#domain/logbook/commands.ts'

/** Writes into the logbook through the page's own door, as if it had been noted before. */
export const actIn = async (page: Page, ...commands: readonly Command[]): Promise<void> => {
  const answer = await page.evaluate(async (input) => {
    const response = await fetch('/calls/act', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Relance-Token': localStorage.getItem('relance-key') ?? '',
      },
      body: JSON.stringify({ input }),
    })
    return (await response.json()) as { result?: { ok: boolean } }
  }, commands)
  if (answer.result?.ok !== true) throw new Error(`Not written: ${JSON.stringify(answer)}`)
}
