import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'
import { axeViolations } from './support/axe.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { callerAt, type Caller } from './support/callShell.ts'
import { BY_TOUCH, type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { unseenFocus } from './support/focusStops.ts'
import { cutTexts, resizeText, sidewaysScroll, smallTargets } from './support/layout.ts'
import { openScreen, settled } from './support/openScreen.ts'
import { SAMPLE_NOW_MS, SAMPLE_ZONE, writeSample } from './support/sampleLogbook.ts'
import { SCREENS, type Screen } from './support/screens.ts'

/** Of the sample's applications: rows of each kind, without endless pages. */
const EACH_SECOND = 2

let chromium: SharedChromium
let shell: Awaited<ReturnType<typeof startBrowserShell>>
let call: Caller

beforeAll(async () => {
  chromium = await startChromium()
  const folder = newDataFolder()
  const env = { TZ: SAMPLE_ZONE }
  const started = await startBrowserShell({ chromium, folder, nowMs: SAMPLE_NOW_MS, env })
  shell = started
  call = callerAt(started.address)
  await writeSample(call, 'Inès', EACH_SECOND)
})
afterAll(async () => {
  await shell.close()
  await chromium.close()
})

const openIn = async (language: Language, width: number, screen: Screen): Promise<void> => {
  const { preferences } = await call('start')
  await call('setPreferences', { ...preferences, language })
  await shell.page.setViewportSize({ width, height: 900 })
  await openScreen(shell.page, screen, translator(language))
}

const isRightInBothThemes = (): void => {
  it.each(['dark', 'light'] as const)(
    'is right for axe in %s, and each target is large enough',
    async (colorScheme) => {
      await shell.page.emulateMedia({ colorScheme })
      await settled(shell.page)
      expect(await axeViolations(shell.page)).toEqual([])
      expect(await smallTargets(shell.page)).toEqual([])
      expect(await sidewaysScroll(shell.page)).toEqual([])
    },
  )
}

describe.each(SCREENS)('$name, in English at 420 px', (screen) => {
  beforeAll(() => openIn('en', 420, screen))
  isRightInBothThemes()
})

describe.each(SCREENS)('$name, in French at 1400 px', (screen) => {
  beforeAll(() => openIn('fr', 1400, screen))
  isRightInBothThemes()

  it('keeps its words whole at twice the text size', async () => {
    await resizeText(shell.page, '200%')
    await settled(shell.page)
    expect(await cutTexts(shell.page)).toEqual([])
    expect(await sidewaysScroll(shell.page)).toEqual([])
    await resizeText(shell.page, '')
  })

  it('fits into 320 px without scrolling sideways', async () => {
    await shell.page.setViewportSize({ width: 320, height: 640 })
    await settled(shell.page)
    expect(await sidewaysScroll(shell.page)).toEqual([])
    expect(await cutTexts(shell.page)).toEqual([])
    await shell.page.setViewportSize({ width: 1400, height: 900 })
  })

  it('shows where the focus is at every stop of Tab', async () => {
    expect(await unseenFocus(shell.page)).toEqual([])
  })
})

describe('with what the system asks for', () => {
  it('moves nothing for longer than an instant where less motion is wanted', async () => {
    await shell.page.emulateMedia({ reducedMotion: 'reduce' })
    await openScreen(shell.page, { name: 'board', hash: '#/board' }, translator('fr'))
    const slow = await shell.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          return [transitionDuration, animationDuration]
            .flatMap((list) => list.split(','))
            .some(
              (duration) => parseFloat(duration) * (duration.trim().endsWith('ms') ? 1 : 1000) > 10,
            )
        }).length,
    )
    expect(slow).toBe(0)
  })

  it('keeps buttons and cards apart from the page in forced colours', async () => {
    await shell.page.emulateMedia({ forcedColors: 'active' })
    await openScreen(shell.page, { name: 'board', hash: '#/board' }, translator('fr'))
    const card = shell.page.getByRole('article').first()
    const edge = await card.evaluate((element) => getComputedStyle(element).borderTopStyle)
    expect(edge).not.toBe('none')
    const [words, ground] = await shell.page.locator('.btn.primary').evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button)
      return [color, backgroundColor]
    })
    expect(words).not.toBe(ground)
    // The app's own ink would be a sign that the colours of the system are overruled.
    expect(words).not.toBe('rgb(254, 252, 247)')
    await shell.page.emulateMedia({ forcedColors: 'none' })
  })
})

describe.each([
  ['a mouse', []],
  ['a finger', [BY_TOUCH]],
] as const)('with %s', (_pointer, args) => {
  it('shows the menu of a card that was opened from the keyboard', async () => {
    const pointing = await startChromium(args)
    const page = await (await pointing.browser.newContext()).newPage()
    await page.goto(shell.address)
    await openScreen(page, { name: 'board', hash: '#/board' }, translator('fr'))
    await page.mouse.move(0, 0)
    await page.getByRole('article').getByRole('link').first().press('m')
    const line = page.getByRole('menuitem').first()
    await line.waitFor()
    const isSeen = await line.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    })
    expect(isSeen).toBe(true)
    await pointing.close()
  })
})

describe('every component that opens a dialog', () => {
  it('is among the screens that are looked at here', () => {
    const source = join(import.meta.dirname, '..', '..', 'src', 'window')
    const opening = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.vue') && !path.startsWith('ui/'))
      .filter((path) => /'#ui\/\w*Dialog\.vue'/u.test(readFileSync(join(source, path), 'utf8')))
    const seen = new Set(SCREENS.flatMap(({ dialog }) => dialog ?? []))
    expect(opening.toSorted()).toEqual([...seen].toSorted())
  })
})
