import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { tabTo } from './support/tabTo.ts'
import { fr } from './support/words.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)

let chromium: SharedChromium
let folder: string
let shell: Awaited<ReturnType<typeof startBrowserShell>>
let page: Page

const start = async (): Promise<void> => {
  shell = await startBrowserShell({
    chromium,
    folder: join(folder, 'data'),
    nowMs: NOW_MS,
    size: { width: 1400, height: 900 },
    env: { TZ: 'Europe/Paris' },
  })
  page = shell.page
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
const card = () => page.getByRole('link', { name: 'Ateliers Coudrelle', exact: true })
const company = () => page.getByRole('textbox', { name: 'Entreprise' })
const said = (words: RegExp) => page.getByRole('status').getByText(words)

beforeAll(async () => {
  chromium = await startChromium()
  folder = mkdtempSync(join(tmpdir(), 'relance-undo-'))
  await start()
})

afterAll(async () => {
  await shell.close()
  await chromium.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

describe('undo', () => {
  it('begins with an interview told by keys: what is typed after Alt+N lands in its fields, before they are there', async () => {
    await page.keyboard.press('Alt+n')
    await page.keyboard.type('Ateliers Coudrelle')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Responsable logistique')
    await expect.poll(() => company().inputValue()).toBe('Ateliers Coudrelle')
    const post = page.getByRole('textbox', { name: 'Poste' })
    await expect.poll(() => post.inputValue()).toBe('Responsable logistique')
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('heading', { level: 1, name: 'Ateliers Coudrelle' }).waitFor()
  })

  it('in a form takes back what was typed there, and leaves the logbook alone', async () => {
    await page.keyboard.press('Alt+n')
    await page.keyboard.type('Sorvaine')
    await expect.poll(() => company().inputValue()).toBe('Sorvaine')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+y')
    await page.getByRole('button', { name: fr('interview.startOver') }).focus()
    await page.keyboard.press('ControlOrMeta+z')
    await page.goto(`${new URL(shell.address).origin}/#/board`)
    await card().waitFor()
    expect(await said(/Annulé/u).count()).toBe(0)
  })
})

describe('an application taken off the board', () => {
  it('is put back by the keyboard alone after a restart', async () => {
    await tabTo(card())
    await page.keyboard.press('Enter')
    const remove = page.getByRole('button', { name: 'Retirer du tableau' })
    await tabTo(remove)
    await page.keyboard.press('Enter')
    await said(/Candidature retirée, Ateliers Coudrelle/u).waitFor()
    await shell.close()

    await start()
    await page.keyboard.press('2')
    await page.getByRole('link', { name: '1 candidature retirée' }).waitFor()
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('corbeille')
    await page.getByRole('option', { name: /Candidatures retirées/u }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page.getByRole('button', { name: 'Remettre au tableau, Ateliers Coudrelle' }))
    await page.keyboard.press('Enter')
    await said(/Candidature remise au tableau, Ateliers Coudrelle/u).waitFor()
    await page.keyboard.press('2')
    await card().waitFor()
  })

  it('is named before a change of another day is taken back, and then it is', async () => {
    await shell.close()
    await start()
    await page.keyboard.press('2')
    await card().waitFor()
    await page.keyboard.press('ControlOrMeta+z')
    await said(/Rien n’est encore annulé/u).waitFor()
    await card().waitFor()
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    await said(/Annulé/u).waitFor()
    await card().waitFor({ state: 'detached' })
  })
})
