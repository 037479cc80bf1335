import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { translator } from '#texts/translator.ts'
import { BY_TOUCH, startChromium } from './support/chromium.ts'
import { isRightInLight, lookedAt } from './support/lookedAt.ts'
import { openScreen } from './support/openScreen.ts'
import { SCREENS } from './support/screens.ts'

const looked = lookedAt()

describe.each(SCREENS)('$name, in English at 420 px', (screen) => {
  beforeAll(() => looked().openIn('en', 420, screen))
  // Colours are the same in both languages: dark is looked at in French.
  isRightInLight(looked)
})

describe('with what the system asks for', () => {
  beforeAll(() => looked().openIn('fr', 1400, { name: 'board', hash: '#/board' }))

  it('moves nothing for longer than an instant where less motion is wanted', async () => {
    await looked().shell.page.emulateMedia({ reducedMotion: 'reduce' })
    await openScreen(looked().shell.page, { name: 'board', hash: '#/board' }, translator('fr'))
    const slow = await looked().shell.page.evaluate(
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
    await looked().shell.page.emulateMedia({ forcedColors: 'active' })
    await openScreen(looked().shell.page, { name: 'board', hash: '#/board' }, translator('fr'))
    const card = looked().shell.page.getByRole('article').first()
    const edge = await card.evaluate((element) => getComputedStyle(element).borderTopStyle)
    expect(edge).not.toBe('none')
    const [words, ground] = await looked()
      .shell.page.locator('.btn.primary')
      .evaluate((button) => {
        const { color, backgroundColor } = getComputedStyle(button)
        return [color, backgroundColor]
      })
    expect(words).not.toBe(ground)
    // The app's own ink would be a sign that the colours of the system are overruled.
    expect(words).not.toBe('rgb(254, 252, 247)')
    await looked().shell.page.emulateMedia({ forcedColors: 'none' })
  })
})

describe.each([
  ['a mouse', []],
  ['a finger', [BY_TOUCH]],
] as const)('with %s', (_pointer, args) => {
  it('shows the menu of a card that was opened from the keyboard', async () => {
    const pointing = await startChromium(args)
    const page = await (await pointing.browser.newContext()).newPage()
    await page.goto(looked().shell.address)
    // It is in, and has its key, before it is loaded anew.
    await page.locator('h1').first().waitFor()
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
