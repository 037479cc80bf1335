import { type BrowserWindow, dialog } from 'electron'
import { translator } from '#texts/translator.ts'
import { logFailure } from '#electron/door/logFailure.ts'
import { systemLanguage } from '#electron/launch/systemLanguage.ts'

/** A page that ends again within this time after being loaded anew is not loaded a third time unasked. */
const AGAIN_MS = 60_000

/** How a page ended that was closed on purpose. */
const ON_PURPOSE = new Set(['clean-exit'])

/**
 * Loads the page anew when its process has ended: what was being written is kept by the host. Where it
 * ends again at once, or answers no more, the person is asked, and told that nothing noted is lost.
 */
export const watchPage = (
  window: BrowserWindow,
  now: () => number = () => performance.now(),
): void => {
  let lastEnded = -Infinity
  let isAsking = false

  const ask = async (text: 'gone' | 'silent'): Promise<void> => {
    if (isAsking || window.isDestroyed()) return
    isAsking = true
    const t = translator(systemLanguage())
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t(`native.page.${text}`),
      buttons: [t('native.page.reload'), t('native.page.wait')],
      cancelId: 1,
    })
    isAsking = false
    if (response === 0 && !window.isDestroyed()) window.webContents.reload()
  }
  const asked = (text: 'gone' | 'silent') => {
    void ask(text).catch((error: unknown) => {
      isAsking = false
      logFailure('asking about the page', error)
    })
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (ON_PURPOSE.has(reason)) return
    // The reason is one of Chromium's own words.
    logFailure(`the page (${reason})`, undefined)
    const isAgain = now() - lastEnded < AGAIN_MS
    lastEnded = now()
    if (isAgain) asked('gone')
    else if (!window.isDestroyed()) window.webContents.reload()
  })
  window.on('unresponsive', () => {
    logFailure('the page (unresponsive)', undefined)
    asked('silent')
  })
}
