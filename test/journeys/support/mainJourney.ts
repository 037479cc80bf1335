import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './axe.ts'
import { answerDialog, dialogOf } from './answerDialog.ts'
import { cardOf, columnOf } from './board.ts'
import { type SharedChromium, startChromium } from './chromium.ts'
import { newDataFolder } from './dataFolder.ts'
import type { Hand } from './hand.ts'
import { runnableShells } from './runnableShells.ts'
import { type RunningShell, type ShellName, startShell } from './startShell.ts'
import { tellInterview, type Told } from './tellInterview.ts'
import { fr } from './words.ts'

/** The person lives by this zone's clock; the machine that runs the test by another. */
const ZONE = 'Europe/Paris'
const TUESDAY_17H = Date.parse('2026-11-24T17:00:00+01:00')
const WEDNESDAY_9H = Date.parse('2026-11-25T09:00:00+01:00')
const FRIDAY_NOON = Date.parse('2026-12-04T12:00:00+01:00')
const SATURDAY = Date.parse('2026-12-05T11:00:00+01:00')
const MINUTE_MS = 60_000
/** For what a busy machine does a moment later. */
const PATIENCE = { timeout: 10_000 }

const COMPANY = 'Café Zéphyr'
const TOLD: Told = {
  company: COMPANY,
  post: 'Chargée d’accueil',
  start: 'aujourd’hui 14 h',
  met: [
    { name: 'Claire Moreau', civility: 'madame', email: 'claire.moreau@zephyr.example' },
    { name: 'Karim Benali', civility: 'monsieur', email: 'k.benali@zephyr.example' },
  ],
  promised: 'vendredi 4 décembre',
  note: '+33 6 39 98 12 34',
}
/** What a spreadsheet would compute. */
const FORMULA = '=SOMME(A1:A9)'

/** As it is read: no-break spaces and line ends count as spaces. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ')

/** The step of a list with this title; not what still fades where it stood before. */
const step = (page: Page, title: string) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .and(page.locator(':not([inert])'))
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/**
 * The whole way of one application, told with one hand in every shell that runs here: noted,
 * planned, moved, undone, rung for, put off, caught up after days, exported, found again.
 */
export const describeMainJourney = (hand: Hand): void => {
  describe.each(runnableShells())(`the whole journey ${hand.name} (%s)`, (name) => {
    tellJourney(hand, name)
  })
}

const tellJourney = (hand: Hand, name: ShellName): void => {
  let chromium: SharedChromium
  let shell: RunningShell
  let page: Page
  const folder = newDataFolder()

  const start = async (nowMs: number): Promise<void> => {
    const size = { width: 1400, height: 900 }
    shell = await startShell(name, { chromium, folder, nowMs, size, env: { TZ: ZONE } })
    page = shell.page
    page.setDefaultTimeout(60_000)
    await page.getByRole('navigation', { name: fr('frame.mainNavigation') }).waitFor()
  }
  const quit = async (): Promise<void> => {
    expect(shell.consoleErrors()).toEqual([])
    expect(shell.outside()).toEqual([])
    expect(await shell.close()).toBe(0)
  }
  const isIn = (stage: Parameters<typeof columnOf>[1]) =>
    cardOf(page, COMPANY, columnOf(page, stage)).waitFor()

  beforeAll(async () => {
    chromium = await startChromium()
    await start(TUESDAY_17H)
  })
  afterAll(() => chromium.close())

  it('begins by saying that nothing leaves the computer', async () => {
    await page.getByText('Rien ne quitte votre ordinateur').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  it('shows the plan while the interview is told, with its days, channels and reasons', async () => {
    await hand.beginInterview(page)
    await tellInterview(page, hand, TOLD)
    const plan = page.getByRole('region', { name: fr('interview.planTitle') })
    const rows = (await plan.getByRole('listitem').allInnerTexts()).map(onOneLine)
    const rowOf = (title: string) => rows.find((text) => text.includes(title))
    for (const person of ['Mme Moreau', 'M. Benali'])
      expect(rowOf(`Remercier ${person}`)).toMatch(/demain 9 h · E-mail .*dans les 24 heures/u)
    expect(rowOf('Relancer Mme Moreau')).toMatch(
      /ven\. 4 déc\. 10 h · E-mail .*Ils ont annoncé une date/u,
    )
  })

  it('keeps it: the application opens with its plan', async () => {
    await hand.saveInterview(page)
    await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor()
    const next = page.getByRole('region', { name: fr('application.next') })
    expect(await next.getByRole('heading', { name: /^Remercier /u }).count()).toBe(2)
    expect(await next.getByRole('heading', { name: /^Relancer /u }).count()).toBe(1)
  })

  it('stands on the board and moves, with the day that is told', async () => {
    await hand.goTo(page, 'board')
    await isIn('interviewed')
    await hand.move(page, COMPANY, 'thanked')
    await answerDialog(page, hand, {
      to: 'Claire Moreau',
      when: 'aujourd’hui 16 h 30',
      note: FORMULA,
    })
    await isIn('thanked')
  })

  it('takes the move back and makes it again', async () => {
    await hand.undo(page)
    await isIn('interviewed')
    await hand.redo(page)
    await isIn('thanked')
  })

  it('rings once when the moment comes, and no sooner', async () => {
    shell.setNow(WEDNESDAY_9H - MINUTE_MS)
    shell.wake()
    shell.setNow(WEDNESDAY_9H)
    shell.wake()
    await expect.poll(() => shell.notifications().length, PATIENCE).toBe(1)
    const [rung] = shell.notifications()
    const words = onOneLine(`${rung?.title} ${rung?.body}`)
    expect(words).toContain('Remercier M. Benali')
    expect(words).not.toContain('Remercier Mme')
    shell.setNow(WEDNESDAY_9H + MINUTE_MS)
    shell.wake()
    await hand.goTo(page, 'today')
    await step(page, 'Remercier M. Benali').waitFor()
    expect(shell.notifications()).toHaveLength(1)
  })

  it('keeps the step in the list until it is put off, let go, or done', async () => {
    const thank = step(page, 'Remercier M. Benali')
    const putOff = thank.getByRole('button', { name: /^Reporter à /u })
    const nextSlot = onOneLine((await putOff.textContent()) ?? '')
    await hand.press(putOff)
    await page.getByText('Geste reporté').first().waitFor()
    await hand.undo(page)
    await page.getByText('Annulé · Geste reporté').first().waitFor()
    // The words come before the row, which is another one where it stood before: a menu opened on the
    // row that leaves closes with it.
    await expect
      .poll(async () => onOneLine((await putOff.textContent()) ?? ''), PATIENCE)
      .toBe(nextSlot)
    await hand.fromMenu(thank.getByRole('button', { name: /^Autres choix/u }), fr('steps.dismiss'))
    await thank.waitFor({ state: 'hidden' })
    await hand.undo(page)
    await thank.waitFor()
    await hand.press(thank.getByRole('button', { name: fr('steps.done'), exact: true }))
    await answerDialog(page, hand, { when: 'aujourd’hui 9 h' })
    await thank.waitFor({ state: 'hidden' })
  })

  it('tells in one notification what came due while it was closed', async () => {
    await quit()
    await start(FRIDAY_NOON)
    await step(page, 'Relancer Mme Moreau').waitFor()
    await expect.poll(() => shell.notifications().length, PATIENCE).toBe(1)
    expect(onOneLine(shell.notifications()[0]?.body ?? '')).toContain('Relancer Mme Moreau')
    shell.wake()
    await hand.goTo(page, 'board')
    await isIn('thanked')
    expect(shell.notifications()).toHaveLength(1)
  })

  it('moves on after the follow-up, on another day than today', async () => {
    shell.setNow(SATURDAY)
    shell.wake()
    await hand.move(page, COMPANY, 'relanced')
    await answerDialog(page, hand, { when: 'hier 14 h' })
    await isIn('relanced')
  })

  it('exports a file that a spreadsheet opens unharmed', async () => {
    const path = join(folder, '..', 'export.csv')
    shell.saveTo(path)
    await hand.goTo(page, 'journal')
    await hand.press(page.getByRole('button', { name: fr('journal.export') }))
    const notes = fr('outgoing.private.parts.notes')
    await hand.tick(dialogOf(page).getByRole('checkbox', { name: notes }))
    await hand.press(
      dialogOf(page).getByRole('button', { name: fr('journal.exportDo'), exact: true }),
    )
    await page
      .getByText(/Fichier enregistré/u)
      .first()
      .waitFor()
    await expect.poll(() => existsSync(path), PATIENCE).toBe(true)
    const text = readFileSync(path, 'utf8')
    expect(text.startsWith('\uFEFF"Date";"Heure";"Entreprise"')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true })
    expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([])
    const rows = data.filter(({ Date: date }) => date !== '')
    expect(
      rows.map((row) => [row['Date'], row['Heure'], row['Geste'], row['Note']]).sort(),
    ).toEqual([
      ['2026-11-24', '14:00', 'Entretien', "'+33 6 39 98 12 34"],
      ['2026-11-24', '16:30', 'Remerciement', `'${FORMULA}`],
      ['2026-11-25', '09:00', 'Remerciement', ''],
      ['2026-12-04', '14:00', 'Relance', ''],
    ])
    expect(new Set(rows.map((row) => row['Entreprise']))).toEqual(new Set([COMPANY]))
  })

  it('is all there after the next start', async () => {
    await quit()
    await start(SATURDAY)
    await hand.goTo(page, 'board')
    await isIn('relanced')
    await hand.goTo(page, 'journal')
    await page.getByText('4 lignes').first().waitFor()
    await quit()
  })
}
