import { app, type WebContents } from 'electron'
import { isOwnPage, PAGE } from './ownOrigin.ts'

/** Keeps every page where it is: no other address, no new window, no embedded browser. */
export const confineNavigation = (): void => {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

const confine = (contents: WebContents): void => {
  const stay = (event: { readonly url: string; preventDefault: () => void }) => {
    // Reloading the page itself is harmless; anything else, even on our own origin, is not ours.
    if (!isOwnPage(event.url) || new URL(event.url).pathname !== new URL(PAGE).pathname)
      event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
