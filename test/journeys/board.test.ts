import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { actIn } from './support/actIn.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { undoByKeys } from './support/undoByKeys.ts'

/** Tuesday 10 November 2026, 09:10 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 10, 8, 10)
const ZONE = 'Europe/Paris'

let chromium: SharedChromium
let folder: string
let shell: Awaited<ReturnType<typeof startBrowserShell>>
let page: Page
let axeSource: string

const opened = (id: string, company: string, ...more: readonly object[]): Command =>
  ({
    do: 'open-application',
    application: id,
    details: {
      company,
      post: 'Responsable logistique',
      pace: 'normal',
      directContact: false,
      trial: 'executive',
    },
    people: [
      { id: `${id}-p`, name: 'Nadia Benali', civility: 'madame', email: 'nb@societe.example' },
    ],
    entries: [
      {
        kind: 'interview',
        id: `${id}-i`,
        at: '2026-11-04T10:00',
        zone: ZONE,
        durationMinutes: 60,
        met: [`${id}-p`],
      },
      ...more.map((entry, at) => ({ id: `${id}-e${at}`, zone: ZONE, to: `${id}-p`, ...entry })),
    ],
  }) as Command

const thanks = { kind: 'thanks', at: '2026-11-05T09:00', channel: 'email' }
const followUp = { kind: 'follow-up', at: '2026-11-09T10:00', channel: 'email', outcome: 'sent' }
const hired = { kind: 'hire', at: '2026-11-09T10:00', to: undefined }
const note = { kind: 'note', at: '2026-11-06T10:00', to: undefined, note: 'Parler du déménagement' }

const act = (...commands: readonly Command[]): Promise<void> => actIn(page, ...commands)

const column = (name: string): Locator => page.getByRole('region', { name, exact: true })
const cardIn = (stage: string, company: string): Locator =>
  column(stage).getByRole('link', { name: company, exact: true })
const question = (): Locator => page.locator('dialog[open]')
const save = (): Promise<void> => question().locator('button[type=submit]').click()
const undo = (): Promise<void> => undoByKeys(page)
const focusedCard = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null)

const dragTo = async (from: Locator, to: Locator): Promise<void> => {
  const start = await from.boundingBox()
  const end = await to.boundingBox()
  if (start === null || end === null) throw new Error('There is nothing to drag.')
  await page.mouse.move(start.x + 30, start.y + 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 60, start.y + 20, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + 200, { steps: 8 })
  await page.mouse.up()
}

const violations = async (): Promise<string[]> => {
  await page.evaluate(axeSource)
  const found = await page.evaluate((): Promise<axe.AxeResults> =>
    (globalThis as unknown as { axe: typeof axe }).axe.run('main'),
  )
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`)
}

beforeAll(async () => {
  const axe = createRequire(import.meta.url).resolve('axe-core')
  axeSource = readFileSync(join(dirname(axe), 'axe.min.js'), 'utf8')
  chromium = await startChromium()
  folder = mkdtempSync(join(tmpdir(), 'relance-board-'))
  shell = await startBrowserShell({
    chromium,
    folder: join(folder, 'data'),
    nowMs: NOW_MS,
    size: { width: 1400, height: 900 },
    env: { TZ: ZONE },
  })
  page = shell.page
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await act(
    opened('a1', 'Ateliers Coudrelle'),
    opened('a2', 'Éditions du Quai Noret', thanks, note),
    opened('a3', 'Sorvaine Énergies', thanks, followUp),
    opened('a4', 'Vermaneuil', thanks),
  )
})

afterAll(async () => {
  await shell.close()
  await chromium.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

beforeEach(async () => {
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.goto(`${new URL(shell.address).origin}/#/board`)
  await page.reload()
  await cardIn('Entretien', 'Ateliers Coudrelle').waitFor()
})

describe('a card', () => {
  it('is moved by dragging, asks what that means, and is put back by undo', async () => {
    await dragTo(cardIn('Entretien', 'Ateliers Coudrelle'), column('Merci envoyé'))
    await question().getByRole('heading', { name: 'Noter un remerciement' }).waitFor()
    await save()
    await cardIn('Merci envoyé', 'Ateliers Coudrelle').waitFor()
    await page.getByRole('status').getByText('Remerciement noté').waitFor()
    await undo()
    await cardIn('Entretien', 'Ateliers Coudrelle').waitFor()
  })

  it('is dropped on a folded column', async () => {
    await dragTo(cardIn('Merci envoyé', 'Vermaneuil'), column('Refus'))
    await save()
    await page.getByRole('button', { name: /Déplier Refus 1 carte/u }).click()
    await cardIn('Refus', 'Vermaneuil').waitFor()
    await undo()
    await cardIn('Merci envoyé', 'Vermaneuil').waitFor()
    await page.getByRole('button', { name: 'Replier Refus' }).click()
  })

  it('is moved by clicks alone', async () => {
    await cardIn('Merci envoyé', 'Vermaneuil').hover()
    await page.getByRole('button', { name: 'Déplacer vers… Vermaneuil' }).click()
    await page.getByRole('menuitem', { name: 'Relance : noter une relance…' }).click()
    await save()
    await question()
      .getByText(/Il est encore un peu tôt/u)
      .waitFor()
    await question().getByRole('button', { name: 'Noter quand même' }).click()
    await cardIn('Relance', 'Vermaneuil').waitFor()
    await undo()
    await cardIn('Merci envoyé', 'Vermaneuil').waitFor()
  })

  it('is moved by keys alone, and keeps the keyboard', async () => {
    await cardIn('Entretien', 'Ateliers Coudrelle').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('m')
    // Pressed by the mouse as well: what opened by a key is seen, and in front of the cards.
    await page.getByRole('menuitem', { name: /^Merci envoyé/u }).click({ trial: true })
    await page.keyboard.press('Enter')
    await question().getByRole('heading', { name: 'Noter un remerciement' }).waitFor()
    await question().getByRole('combobox').first().focus()
    await question().locator('button[type=submit]').focus()
    await page.keyboard.press('Enter')
    await cardIn('Merci envoyé', 'Ateliers Coudrelle').waitFor()
    await expect.poll(focusedCard).toBe('Ateliers Coudrelle')
    await undoByKeys(page)
    await cardIn('Entretien', 'Ateliers Coudrelle').waitFor()
    await expect.poll(focusedCard).toBe('Ateliers Coudrelle')
  })

  it('goes back after saying which lines leave the logbook', async () => {
    await cardIn('Relance', 'Sorvaine Énergies').hover()
    await page.getByRole('button', { name: 'Déplacer vers… Sorvaine Énergies' }).click()
    await page.getByRole('menuitem', { name: 'Merci envoyé : revenir en arrière…' }).click()
    await question().getByText('sera retirée du carnet').waitFor()
    expect(await question().getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Relance'),
    ])
    await question().getByRole('button', { name: 'Retirer la ligne' }).click()
    await cardIn('Merci envoyé', 'Sorvaine Énergies').waitFor()
    await undo()
    await cardIn('Relance', 'Sorvaine Énergies').waitFor()
  })

  it('is left where it was when the question is closed', async () => {
    await cardIn('Merci envoyé', 'Vermaneuil').focus()
    await page.keyboard.press('f')
    await question().waitFor()
    await page.keyboard.press('Escape')
    expect(await focusedCard()).toBe('Vermaneuil')
    await cardIn('Merci envoyé', 'Vermaneuil').waitFor()
  })
})

describe('a folded column', () => {
  it('is unfolded and folded by one key, which stays in hand', async () => {
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent ?? '')
    await page.getByRole('button', { name: /Ouvrir le tiroir Sans suite/u }).focus()
    await page.keyboard.press('Enter')
    const shut = page.getByRole('button', { name: 'Fermer le tiroir Sans suite' })
    await shut.waitFor()
    expect(await shut.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await shut.waitFor({ state: 'detached' })
    expect(await focused()).toContain('Sans suite')
  })
})

describe('several cards', () => {
  it('are put away together and come back with one undo', async () => {
    await cardIn('Merci envoyé', 'Vermaneuil').focus()
    await page.keyboard.press('Control+a')
    await page.getByText('2 cartes sélectionnées', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Ranger dans « Sans suite »…' }).click()
    await save()
    await page.getByRole('button', { name: /Ouvrir le tiroir Sans suite 2 cartes/u }).waitFor()
    await undo()
    await cardIn('Merci envoyé', 'Vermaneuil').waitFor()
    await cardIn('Merci envoyé', 'Éditions du Quai Noret').waitFor()
  })
})

describe('the search of the board', () => {
  it.each([
    ['a company without its accent', 'editions', 'Éditions du Quai Noret'],
    ['a word of a note', 'demenagement', 'Éditions du Quai Noret'],
  ])('finds %s', async (_what, words, company) => {
    await page.keyboard.press('/')
    await page.keyboard.type(words)
    await page.getByText('1 carte trouvée').first().waitFor()
    await cardIn('Merci envoyé', company).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('4 candidatures en cours').waitFor()
  })
})

describe('the board at every width', () => {
  it.each([
    [1400, 900],
    [1024, 700],
    [420, 800],
    [320, 640],
  ])(
    'of %i px offers nothing that axe objects to, and never scrolls the page sideways',
    async (width, height) => {
      await page.setViewportSize({ width, height })
      await page.getByRole('link', { name: 'Ateliers Coudrelle', exact: true }).waitFor()
      expect(await violations()).toEqual([])
      const sideways = await page.evaluate(() => {
        const main = document.querySelector('main')
        return [document.documentElement, main].map(
          (element) => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0),
        )
      })
      expect(sideways).toEqual([0, 0])
    },
  )

  it.each([1280, 1130, 1024, 960, 850])(
    'of %i px holds all its columns inside the window, none cut off',
    async (width) => {
      await page.setViewportSize({ width, height: 800 })
      await act(opened('goal', 'Société nouvelle des Ateliers du Val-d’Ombre', hired))
      // The widths of columns glide; what counts is where they come to rest.
      const ends = (): Promise<readonly boolean[]> =>
        page.evaluate(() => {
          const ledger = document.querySelector('[role=group]:has(> section)')
          const { right = 0, left = 0 } = ledger?.getBoundingClientRect() ?? {}
          return [...(ledger?.querySelectorAll(':scope > section') ?? [])].map((stage) => {
            const box = stage.getBoundingClientRect()
            return box.left >= left && box.right <= right + 1 && box.width > 40
          })
        })
      await expect.poll(ends).toEqual(Array.from({ length: 7 }, () => true))
    },
  )

  it('chooses the stage by the thumb index where there is room for one', async () => {
    await page.setViewportSize({ width: 420, height: 800 })
    const tab = page.getByRole('tab', { name: /Entretien/u })
    await tab.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('link', { name: 'Vermaneuil', exact: true }).waitFor()
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('2Merci envoyé')
  })

  it('opened by itself, still says beside the first screen what is due', async () => {
    await page.setViewportSize({ width: 1400, height: 800 })
    await page.reload()
    await page.getByRole('link', { name: /Aujourd’hui.*\d+ gestes? pour aujourd’hui/u }).waitFor()
  })

  it('keeps the keyboard on cards far out of sight', async () => {
    await act(...Array.from({ length: 60 }, (_, at) => opened(`far${at}`, `Orvalle ${at}`)))
    const link = column('Entretien').getByRole('link').first()
    await link.focus()
    const told = (name: string) => (): Promise<string | null | undefined> =>
      page.evaluate((of) => document.activeElement?.closest('li')?.getAttribute(of), name)
    const place = told('aria-posinset')
    // The window hears of them a moment later.
    await expect.poll(told('aria-setsize')).toBe('61')
    await page.keyboard.press('End')
    await expect.poll(place).toBe('61')
    await page.keyboard.press('Home')
    await expect.poll(place).toBe('1')
  })

  it('is calm in the console', () => {
    expect(shell.consoleErrors()).toEqual([])
    expect(shell.outside()).toEqual([])
  })
})
