import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'
import { axeViolations } from './support/axe.ts'
import { callerAt } from './support/callShell.ts'
import { unseenFocus } from './support/focusStops.ts'
import {
  USUAL_PX,
  brokenDates,
  cutTexts,
  resizeText,
  setLetters,
  sidewaysScroll,
} from './support/layout.ts'
import { lookedAt } from './support/lookedAt.ts'
import { settled } from './support/openScreen.ts'
import { writeOffers } from './support/sampleOffers.ts'
import { SCREENS, type Screen } from './support/screens.ts'

/** The pictures and the days, and what they are reached from. */
const NAMES = ['ahead', 'a day ahead', 'the week in review', 'logbook', 'application']
const LOOKED_AT = SCREENS.filter(({ name }) => NAMES.includes(name))

/** What people set who read better with more room (WCAG 2.2, 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

const looked = lookedAt()

/** As the reader's own browser lays it over the page, whatever the page allows itself. */
const spaceOut = async (page: Page): Promise<void> => {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
  await settled(page)
}

/** The offers that wait, the one beside the other. */
const OFFERS: Screen = {
  name: 'offers',
  hash: '#/today',
  open: async (page, t) => {
    await page
      .getByRole('main')
      .getByRole('button', { name: t('offer.beside', { n: 1 }) })
      .first()
      .click()
    await page.getByRole('region', { name: t('offer.table') }).waitFor()
  },
}

const LOGBOOK: Screen = { name: 'logbook', hash: '#/logbook' }

/** Role, name and state of everything in it, as they were looked at before. */
const isToldAs = async (
  { name }: Pick<Screen, 'name'>,
  language: Language,
  part: (page: Page) => Locator = (page) => page.getByRole('main'),
): Promise<void> => {
  const told = await part(looked().shell.page).ariaSnapshot()
  await expect(told).toMatchFileSnapshot(
    `../fixtures/told/${name.replaceAll(' ', '-')}.${language}.txt`,
  )
}

it('they are all there', () => {
  expect(LOOKED_AT.map(({ name }) => name).sort()).toEqual([...NAMES].sort())
})

describe.each(LOOKED_AT)('$name, for every eye', (screen) => {
  beforeAll(() => looked().openIn('fr', 1280, screen))

  it('keeps its words whole with more room between lines, words and letters', async () => {
    const { page } = looked().shell
    await spaceOut(page)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  })

  it('fits a narrow window in letters of twice the size', async () => {
    const { page } = looked().shell
    await setLetters(page, 2 * USUAL_PX)
    await page.setViewportSize({ width: 420, height: 900 })
    await settled(page)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
    await setLetters(page, USUAL_PX)
    await settled(page)
  })

  it('shows the focus in forced colours, and what is drawn besides', async () => {
    const { page } = looked().shell
    await page.emulateMedia({ forcedColors: 'active' })
    await settled(page)
    expect(await unseenFocus(page)).toEqual([])
    // A shape filled by a colour of its own alone would be gone.
    const drawn = await page
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.filter((mark) => !mark.checkVisibility()).length)
    expect(drawn).toBe(0)
    await page.emulateMedia({ forcedColors: null })
  })

  it('moves nothing for who asks for less motion', async () => {
    const { page } = looked().shell
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.reload()
    await page.locator('h1').first().waitFor()
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map(({ id }) => id),
    )
    expect(moving).toEqual([])
    await page.emulateMedia({ reducedMotion: null })
  })
})

it('the week in review is printed without what is pressed', async () => {
  const week = LOOKED_AT.find(({ name }) => name === 'the week in review')
  if (week === undefined) throw new Error('The week is not looked at.')
  await looked().openIn('fr', 1280, week)
  const { page } = looked().shell
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  const title = page.getByRole('heading', { level: 1 })
  expect(await title.isVisible()).toBe(true)
  // Ink on paper, also where the dark theme was chosen.
  const ink = (): Promise<string> => title.evaluate((shown) => getComputedStyle(shown).color)
  const light = await ink()
  const chosen = await page.evaluate(() => {
    const { dataset } = document.documentElement
    const was = dataset['theme']
    dataset['theme'] = 'dark'
    return was
  })
  expect(await ink()).toBe(light)
  await page.emulateMedia({ media: null })
  expect(await ink()).not.toBe(light)
  await page.evaluate((was) => {
    if (was === undefined) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = was
  }, chosen)
})

it('dates in the margin stay there where larger text meets a narrow window', async () => {
  const today = SCREENS.find(({ name }) => name === 'today')
  if (today === undefined) throw new Error('Today is not looked at.')
  await looked().openIn('fr', 420, today)
  const { page } = looked().shell
  await resizeText(page, '150%')
  const over = await page
    .locator('.when')
    .evaluateAll((dates) => dates.filter((date) => date.scrollWidth > date.clientWidth).length)
  expect(over).toBe(0)
  await resizeText(page, '')
  // With letters set wide a day goes on below its weekday; neither its month nor a word of the bar is cut.
  await spaceOut(page)
  expect(await brokenDates(page)).toEqual([])
  const places = await page
    .locator('header nav a > span')
    .evaluateAll((words) => words.map((word) => word.getBoundingClientRect().left))
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
})

describe.each(['fr', 'en'] as const)('what a screen reader is told, in %s', (language) => {
  it.each(LOOKED_AT)('of $name', async (screen) => {
    await looked().openIn(language, 1280, screen)
    // Loaded behind the rest of its page.
    const silence = looked().shell.page.getByRole('heading', {
      name: translator(language)('silence.title'),
    })
    if (screen.name === LOGBOOK.name) await silence.waitFor()
    await isToldAs(screen, language)
  })
})

describe('offers beside each other', () => {
  beforeAll(() => writeOffers(callerAt(looked().shell.address)))

  it.each(['fr', 'en'] as const)('are told to a screen reader in %s', async (language) => {
    await looked().openIn(language, 1280, OFFERS)
    const t = translator(language)
    await isToldAs(OFFERS, language, (page) =>
      page.locator('section', { has: page.getByRole('heading', { name: t('offer.titles.many') }) }),
    )
  })

  it('fit into 320 px, keep their words with more room, and show the focus in forced colours', async () => {
    await looked().openIn('fr', 320, OFFERS)
    const { page } = looked().shell
    expect(await axeViolations(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    await spaceOut(page)
    expect(await sidewaysScroll(page)).toEqual([])
    expect(await cutTexts(page)).toEqual([])
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await unseenFocus(page)).toEqual([])
    await page.emulateMedia({ forcedColors: null })
  })

  // With the offers there are answers enough for a curve.
  it.each(['fr', 'en'] as const)('let silence be told by a curve in %s', async (language) => {
    await looked().openIn(language, 1280, LOGBOOK)
    const t = translator(language)
    const { page } = looked().shell
    await page.getByRole('button', { name: t('silence.table') }).click()
    await isToldAs({ name: 'silence' }, language, () =>
      page.locator('section', {
        has: page.getByRole('heading', { name: t('silence.title'), exact: true }),
        hasNot: page.getByRole('heading', { name: t('journal.figures.title') }),
      }),
    )
  })

  it('and the curve with its table, as it stands, is right for axe', async () => {
    expect(await axeViolations(looked().shell.page)).toEqual([])
  })
})
