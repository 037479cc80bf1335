import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { axeViolations } from './support/axe.ts'
import { sidewaysScroll } from './support/layout.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { type MessageShell, opening, startMessages } from './support/messageShell.ts'
import { fr } from './support/words.ts'
import { undoByKeys } from './support/undoByKeys.ts'

const PATIENCE = { timeout: 10_000 }
const LONG =
  'Établissements Wilhelmine-Anastasie de la Rochefoucauld-Montbéliard <script>alert(1)</script>'

let chromium: SharedChromium
let running: MessageShell
let page: Page
let folder: string
const folders = Array.from({ length: 10 }, newDataFolder)

const start = async (more: Partial<Parameters<typeof startMessages>[0]> = {}): Promise<void> => {
  folder = folders.pop() ?? ''
  running = await startMessages({ chromium, folder, ...more })
  page = running.page
}
const compose = (step = 'thank:i1:p1') => running.compose(step)
const opened = () => running.opened()
const thank = () =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Remercier Mme Laurent' }) })
const letter = () => page.getByRole('article', { name: fr('messages.letter') })
const signature = () =>
  letter().getByLabel(fr('messages.toFill', { field: fr('messages.variables.signature') }))
const button = (name: string) => page.getByRole('button', { name })
const bodyOf = (url: string): string => new URL(url).searchParams.get('body') ?? ''

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())
afterEach(async () => {
  expect(running.shell.consoleErrors()).toEqual([])
  expect(running.shell.outside()).toEqual([])
  await running.shell.close()
})

describe('a message', () => {
  it('goes from the step to the mail program and into the logbook; undone, the step is back', async () => {
    await start()
    await thank()
      .getByRole('button', { name: fr('steps.write'), exact: true })
      .click()
    await letter().getByText('Bonjour Madame Laurent,').waitFor()
    await letter().getByText('le quai de nuit').first().waitFor()

    await page.getByRole('switch', { name: /Vos atouts/u }).click()
    await page.getByLabel(fr('messages.asset', { n: 1 })).fill('dix ans d’équipe de nuit')
    await letter().getByText('– dix ans d’équipe de nuit').waitFor()

    await button(fr('messages.openMail')).click()
    expect(opened()).toEqual([])
    await button(fr('messages.goAndFill')).click()
    await page.keyboard.type('Inès Maury')
    await page.keyboard.press('Enter')
    await button(fr('messages.openMail')).click()
    await expect.poll(() => opened().length, PATIENCE).toBe(1)
    const [url = ''] = opened()
    expect(url).toMatch(/^mailto:h\.laurent@brumelle\.example\?subject=/u)
    expect(bodyOf(url)).toContain('– dix ans d’équipe de nuit')
    expect(bodyOf(url)).toMatch(/Inès Maury$/u)

    await button(fr('messages.sent')).click()
    await page.waitForURL(/#\/today$/u)
    await thank().waitFor({ state: 'hidden' })
    await page.goto(`${new URL(page.url()).origin}/#/application/a1`)
    await button(fr('application.readMessage')).click()
    await page.getByText('– dix ans d’équipe de nuit').waitFor()

    await undoByKeys(page)
    await page.goto(`${new URL(page.url()).origin}/#/today`)
    await thank().waitFor()
  })

  it('is written with keys alone, from the list to the logbook', async () => {
    await start()
    await thank()
      .getByRole('button', { name: fr('steps.write'), exact: true })
      .press('Enter')
    await signature().fill('Inès Maury')
    await page.keyboard.press('Enter')
    await page.getByRole('switch', { name: /L’intérêt/u }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => opened().length, PATIENCE).toBe(1)
    expect(bodyOf(opened()[0] ?? '')).not.toContain('encore plus envie')
    await page.keyboard.press('f')
    await page.waitForURL(/#\/today$/u)
    await thank().waitFor({ state: 'hidden' })
  })

  it('too long for the mail program goes by the clipboard, whole', async () => {
    await start()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await compose()
    await button(fr('messages.edit')).click()
    const long = 'Une phrase de plus. '.repeat(200).trim()
    await page.getByRole('textbox', { name: fr('messages.body') }).fill(long)
    await button(fr('messages.openMail')).click()
    await expect.poll(() => opened().length, PATIENCE).toBe(1)
    expect(bodyOf(opened()[0] ?? '')).toBe('')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(long)
  })

  it('is saved as a draft that mail programs open', async () => {
    await start()
    await compose()
    await signature().fill('Inès Maury')
    await signature().press('Enter')
    const path = join(folder, '..', 'brouillon.eml')
    running.shell.saveTo(path)
    await button(fr('messages.saveDraft')).click()
    await expect.poll(() => existsSync(path), PATIENCE).toBe(true)
    const source = readFileSync(path, 'utf8')
    expect(source).toMatch(/^To: h\.laurent@brumelle\.example\r$/mu)
    expect(source).toMatch(/^X-Unsent: 1\r$/mu)
    expect(source).toContain('Bonjour Madame Laurent,')
  })

  it('uses a template as the person rewrote it in the settings', async () => {
    await start()
    await page.goto(`${new URL(page.url()).origin}/#/settings/templates`)
    await button(
      fr('messages.editor.editThis', { template: fr('messages.templates.thanks-email') }),
    ).click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(fr('messages.editor.body'), { exact: true })
      .fill('{formule d’appel}, mille mercis.')
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: fr('messages.editor.save'), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.goto(`${new URL(page.url()).origin}/#/messages/compose/a1/thank%3Ai1%3Ap1`)
    await letter().getByText('Bonjour Madame Laurent, mille mercis.').waitFor()
  })

  it('takes a template of one’s own, offered where it was made for and nowhere else', async () => {
    await start()
    await compose()
    await button(fr('messages.editor.addFromThis')).click()
    const dialog = page.getByRole('dialog')
    const name = dialog.getByLabel(fr('messages.editor.name'))
    await name.fill('Mon merci')
    await dialog
      .getByLabel(fr('messages.editor.body'), { exact: true })
      .fill("{Formule d'appel}, mille mercis pour {moment de l'entretien|du}.")
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: fr('messages.editor.save'), exact: true }).click()
    await letter().getByText('Bonjour Madame Laurent, mille mercis pour d’hier.').waitFor()
    const offered = () =>
      page.getByLabel(fr('messages.template')).getByRole('option').allInnerTexts()
    expect(await offered()).toContain('Mon merci')
    await compose('follow-up:i1:1')
    await letter()
      .getByText(/Nous avons échangé hier/u)
      .waitFor()
    expect(await offered()).not.toContain('Mon merci')
  })

  it.each([
    [{ width: 1400, height: 900 }, 'fr-FR'],
    [{ width: 1024, height: 768 }, 'en-GB'],
    [{ width: 420, height: 860 }, 'fr-FR'],
    [{ width: 320, height: 640 }, 'en-GB'],
  ] as const)('fits at %o in %s, with a long and hostile name', async (size, language) => {
    await start({ size, language, commands: [opening({ company: LONG })] })
    await compose()
    const t = translator(language === 'fr-FR' ? 'fr' : 'en')
    await page
      .getByRole('article', { name: t('messages.letter') })
      .getByText('<script>alert(1)</script>')
      .first()
      .waitFor()
    expect(await sidewaysScroll(page)).toEqual([])
  })
})
