import { beforeAll, describe, expect, it } from 'vitest'
import { unseenFocus } from './support/focusStops.ts'
import { cutTexts, resizeText, sidewaysScroll } from './support/layout.ts'
import { isRightInBothThemes, lookedAt } from './support/lookedAt.ts'
import { settled } from './support/openScreen.ts'
import { SCREENS } from './support/screens.ts'

const looked = lookedAt()

describe.each(SCREENS)('$name, in French at 1400 px', (screen) => {
  beforeAll(() => looked().openIn('fr', 1400, screen))
  isRightInBothThemes(looked)

  it('keeps its words whole at twice the text size', async () => {
    await resizeText(looked().shell.page, '200%')
    await settled(looked().shell.page)
    expect(await cutTexts(looked().shell.page)).toEqual([])
    expect(await sidewaysScroll(looked().shell.page)).toEqual([])
    await resizeText(looked().shell.page, '')
  })

  it('fits into 320 px without scrolling sideways', async () => {
    await looked().shell.page.setViewportSize({ width: 320, height: 640 })
    await settled(looked().shell.page)
    expect(await sidewaysScroll(looked().shell.page)).toEqual([])
    expect(await cutTexts(looked().shell.page)).toEqual([])
    await looked().shell.page.setViewportSize({ width: 1400, height: 900 })
    // What is drawn anew in the wide window may take the focus once more.
    await settled(looked().shell.page)
  })

  it('shows where the focus is at every stop of Tab', async () => {
    expect(await unseenFocus(looked().shell.page)).toEqual([])
  })
})
