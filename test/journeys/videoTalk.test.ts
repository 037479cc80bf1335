import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Interview } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import type { Translate } from '#texts/catalogue.ts'
import { translator } from '#texts/translator.ts'
import { interview } from '#test/build/entries.ts'
import { actIn } from './support/actIn.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { settled } from './support/openScreen.ts'
import { type RunningShell, startShell } from './support/startShell.ts'
import { makeXdgOpen } from './support/xdgOpen.ts'

/** What the page of the desktop window calls. */
interface Door {
  readonly relance: { readonly calls: { act: (given: readonly Command[]) => Promise<unknown> } }
}

const ZONE = 'Europe/Paris'
const THE_DAY_BEFORE = Date.parse('2026-11-24T19:00:00+01:00')
const UNDER_WAY = Date.parse('2026-11-25T10:20:00+01:00')

/** Each has its own hour, so that nothing is asked about two at once. */
const HOURS: Readonly<Record<string, string>> = {
  teams: '2026-11-25T08:00',
  zoom: '2026-11-25T14:00',
  script: '2026-11-25T15:00',
  file: '2026-11-25T16:00',
  program: '2026-11-25T17:00',
  nowhere: '2026-11-25T18:00',
}

const card = (application: string, company: string, given: Partial<Interview>): Command => ({
  do: 'open-application',
  application,
  details: {
    company,
    post: 'Acheteuse',
    pace: 'normal',
    directContact: false,
    trial: 'executive',
  },
  people: [{ id: 'p', name: 'Nadia Benali', civility: 'madame' }],
  entries: [
    interview(HOURS[application] ?? '2026-11-25T10:00', {
      id: `${application}-i`,
      met: ['p'],
      ...given,
    }),
  ],
})

/** As people paste it, and the address that is opened. */
const TALKS = [
  [
    'teams',
    'https://teams.microsoft.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d',
    'https://teams.microsoft.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d',
  ],
  [
    'zoom',
    'Join: https://us02web.zoom.us/j/812?pwd=a.1 Passcode: 12',
    'https://us02web.zoom.us/j/812?pwd=a.1',
  ],
  ['meet', 'meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
] as const
const NONE = [
  ['script', 'javascript:alert(1)'],
  ['file', 'file:///etc/passwd'],
  ['program', 'zoommtg://zoom.us/join?confno=1'],
  ['nowhere', 'Visio, lien à venir'],
] as const
const companyOf = (name: string): string => `Maison ${name}`

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

describe.each([
  ['browser', 'fr'],
  ['stand-in', 'en'],
] as const)('a talk by video in the %s shell, %s', (name, language) => {
  const t: Translate = translator(language)
  let shell: RunningShell
  let opened: () => readonly string[]

  const open = async (hash: string): Promise<void> => {
    await shell.page.evaluate((to) => {
      history.replaceState(null, '', to)
    }, `#/${hash}`)
    await shell.page.reload()
    await shell.page.locator('h1').first().waitFor()
    await settled(shell.page)
  }
  const main = () => shell.page.getByRole('main')
  const join = (company: string, at = 'li') =>
    main()
      .locator(at)
      .filter({ hasText: companyOf(company) })
      .getByRole('button', { name: t('application.join'), exact: true })
  const lastOpened = async (press: () => Promise<void>): Promise<string | undefined> => {
    const before = opened().length
    await press()
    await expect.poll(() => opened().length, { timeout: 20_000 }).toBe(before + 1)
    return opened().at(-1)
  }

  beforeAll(async () => {
    const folder = newDataFolder()
    const xdg = makeXdgOpen(folder)
    shell = await startShell(name, {
      chromium,
      folder,
      nowMs: THE_DAY_BEFORE,
      language,
      size: { width: 1400, height: 900 },
      env: { TZ: ZONE, ...xdg.env },
    })
    opened = () => [...xdg.opened(), ...(shell.opened?.() ?? [])]
    const commands = [...TALKS, ...NONE].map(([id, place]) =>
      card(id, companyOf(id), { place, mode: 'video' }),
    )
    await act(commands)
  })
  afterAll(() => shell.close())

  /** As if it had been noted before. */
  const act = async (commands: readonly Command[]): Promise<void> => {
    if (name === 'browser') await actIn(shell.page, ...commands)
    else
      await shell.page.evaluate(
        (given) => (globalThis as unknown as Door).relance.calls.act(given),
        commands,
      )
  }

  it.each(TALKS)('%s is joined by one click, wherever it is shown', async (id, _, address) => {
    await open('today')
    expect(await lastOpened(() => join(id).click())).toBe(address)
    await open(`application/${id}`)
    const onCard = main().getByRole('button', { name: t('application.join'), exact: true })
    expect(await lastOpened(() => onCard.last().click())).toBe(address)
    await open('board')
    const own = main()
      .locator('article')
      .filter({ hasText: companyOf(id) })
    const named = { name: t('application.joinWith', { company: companyOf(id) }) }
    // The column is drawn anew once its cards are there, under a mouse that rests.
    const overCard = () =>
      vi.waitFor(
        async () => {
          await main().getByRole('heading', { level: 1 }).first().hover()
          await own.hover()
          await own.getByRole('button', named).click({ timeout: 2_000 })
        },
        { timeout: 60_000 },
      )
    expect(await lastOpened(overCard)).toBe(address)
    await open('ahead')
    await main().locator('[data-day="2026-11-25"]').click()
    expect(await lastOpened(() => main().getByRole('button', named).click())).toBe(address)
  })

  it.each(NONE)('%s opens nothing', async (id) => {
    for (const [hash, at] of [
      ['today', 'li'],
      ['board', 'article'],
      ['ahead', 'li'],
    ] as const) {
      await open(hash)
      if (hash === 'ahead') await main().locator('[data-day="2026-11-25"]').click()
      const row = main()
        .locator(at)
        .filter({ hasText: companyOf(id) })
        .first()
      await row.waitFor()
      expect(await row.getByRole('button', { name: t('application.join') }).count()).toBe(0)
    }
    await open(`application/${id}`)
    expect(
      await main()
        .getByRole('button', { name: t('application.join') })
        .count(),
    ).toBe(0)
  })

  it('asks at its end for no business card', async () => {
    await open('application/zoom')
    await main()
      .getByRole('button', { name: t('steps.why') })
      .first()
      .click()
    const words = t('rules.hints.ask-before-hanging-up')
    await main().getByText(words).first().waitFor()
    expect(await main().innerText()).not.toMatch(/carte de visite|business card/iu)
  })

  it('is joined while it is under way, and no more once it is told as over', async () => {
    shell.setNow(UNDER_WAY)
    shell.wake()
    await open('today')
    const withMeet = () =>
      main().getByRole('button', {
        name: t('application.joinWith', { company: companyOf('meet') }),
      })
    await main().getByText(t('today.running')).first().waitFor()
    expect(await lastOpened(() => withMeet().click())).toBe(TALKS[2][2])
    shell.setNow(UNDER_WAY + 3_600_000)
    shell.wake()
    await open('application/meet')
    expect(
      await main()
        .getByRole('button', { name: t('application.join') })
        .count(),
    ).toBe(0)
    await open('board')
    expect(
      await main()
        .getByRole('button', { name: t('application.joinWith', { company: companyOf('meet') }) })
        .count(),
    ).toBe(0)
  })
})
