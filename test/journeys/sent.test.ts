import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { actIn } from './support/actIn.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { clickHand } from './support/clickHand.ts'
import type { Hand } from './support/hand.ts'
import { keyHand } from './support/keyHand.ts'
import { undoByKeys } from './support/undoByKeys.ts'

/** Tuesday 24 November 2026, 10:30 in Paris. */
const NOW_MS = Date.UTC(2026, 10, 24, 9, 30)

interface Way {
  readonly name: string
  readonly language: 'fr' | 'en'
  readonly tag: string
  readonly hand: Hand
  readonly yesterday: string
  readonly start: string
}

const WAYS: readonly Way[] = [
  {
    name: 'in French by keys',
    language: 'fr',
    tag: 'fr-FR',
    hand: keyHand,
    yesterday: 'vendredi 20 novembre',
    start: 'hier 10 h',
  },
  {
    name: 'in English by clicks',
    language: 'en',
    tag: 'en-GB',
    hand: clickHand,
    yesterday: 'Friday 20 November',
    start: 'yesterday 10:00',
  },
]

/** An interview that stays as it is beside the drawer. */
const HELD: Command = {
  do: 'open-application',
  application: 'held',
  details: {
    company: 'Orvalle',
    post: 'Soudeuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [],
  entries: [
    {
      kind: 'interview',
      id: 'held-i',
      at: '2026-11-23T10:00',
      zone: 'Europe/Paris',
      durationMinutes: 60,
      met: [],
    },
  ],
}

describe.each(WAYS)('an application sent, $name', ({ language, tag, hand, yesterday, start }) => {
  const t = translator(language)
  const stage = (name: 'sent' | 'interviewed') => t(`vocabulary.stages.${name}`)
  let chromium: SharedChromium
  let folder: string
  let shell: Awaited<ReturnType<typeof startBrowserShell>>
  let page: Page

  const column = (name: string): Locator => page.getByRole('region', { name, exact: true })
  const cardIn = (name: string): Locator =>
    column(name).getByRole('link', { name: 'Ateliers Coudrelle', exact: true })
  const drawer = (count: number): Locator =>
    page.getByRole('button', {
      name: `${t('board.fold.open')} ${stage('sent')} ${t('board.count', { n: count })}`,
    })

  beforeAll(async () => {
    chromium = await startChromium()
    folder = mkdtempSync(join(tmpdir(), 'relance-sent-'))
    shell = await startBrowserShell({
      chromium,
      folder: join(folder, 'data'),
      nowMs: NOW_MS,
      language: tag,
      size: { width: 1400, height: 900 },
      env: { TZ: 'Europe/Paris' },
    })
    page = shell.page
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  })

  afterAll(async () => {
    await shell.close()
    await chromium.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  })

  it('is noted from the empty board, and stands in the drawer, which is folded', async () => {
    await page.goto(`${new URL(shell.address).origin}/#/board`)
    await hand.press(page.getByRole('button', { name: t('sent.note') }))
    const form = page.getByRole('dialog', { name: t('sent.note') })
    const field = (name: string): Locator => form.getByLabel(name, { exact: true })
    await hand.write(field(t('interview.company')), 'Ateliers Coudrelle')
    await hand.write(field(t('interview.post')), 'Soudeuse')
    await hand.write(field(t('sent.form.on')), yesterday)
    await hand.write(field(t('sent.form.source')), 'Apec')
    await hand.write(field(t('sent.form.cv')), 'CV court')
    await hand.press(form.getByRole('button', { name: t('sent.form.save') }))
    await drawer(1).waitFor()
    await actIn(page, HELD)
    await expect.poll(() => column(stage('interviewed')).getByRole('article').count()).toBe(1)
    expect(await page.getByText(t('board.running', { n: 1 }), { exact: true }).count()).toBe(1)
  })

  it('says in the drawer when it was sent, where it was found and which CV went with it', async () => {
    await hand.press(drawer(1))
    await cardIn(stage('sent')).waitFor()
    const card = column(stage('sent')).getByRole('article')
    for (const words of ['Apec', 'CV court', t('notifications.titles.ask-news')])
      await card.getByText(words).first().waitFor()
  })

  it('moves onto the board with everything it holds once its interview is told', async () => {
    await cardIn(stage('sent')).focus()
    await page.keyboard.press('m')
    await hand.press(page.getByRole('menuitem', { name: t('sent.tell') }))
    const told = page.getByLabel(t('interview.start'), { exact: true })
    await hand.write(told, start)
    await page.keyboard.press('ControlOrMeta+Enter')
    await page.getByRole('heading', { level: 1, name: 'Ateliers Coudrelle' }).waitFor()
    await page.getByText(t('entries.applied.deed')).filter({ visible: true }).first().waitFor()
    await page.goto(`${new URL(shell.address).origin}/#/board`)
    await cardIn(stage('interviewed')).waitFor()
    expect(await cardIn(stage('sent')).count()).toBe(0)
  })

  it('comes back into the drawer where that is undone, and goes again', async () => {
    await undoByKeys(page)
    await cardIn(stage('sent')).waitFor()
    expect(await cardIn(stage('interviewed')).count()).toBe(0)
    await page.keyboard.press('ControlOrMeta+y')
    await cardIn(stage('interviewed')).waitFor()
    expect(await cardIn(stage('sent')).count()).toBe(0)
    expect(shell.consoleErrors()).toEqual([])
  })

  it('is offered where a new interview names its company', async () => {
    await undoByKeys(page)
    await cardIn(stage('sent')).waitFor()
    await page.keyboard.press('Alt+n')
    const company = page.getByLabel(t('interview.company'), { exact: true })
    await company.waitFor()
    await hand.write(company, 'Ateliers Coudrelle')
    const offered = t('interview.firstRound', { post: 'Soudeuse', company: 'Ateliers Coudrelle' })
    await hand.press(page.getByRole('button', { name: offered }))
    const title = t('interview.titles.round', { company: 'Ateliers Coudrelle' })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(t('interview.adds')).waitFor()
  })
})
