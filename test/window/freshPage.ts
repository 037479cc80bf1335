import { configure } from '@testing-library/vue'
import type { DetachedWindowAPI } from 'happy-dom'
import { vi } from 'vitest'

/** How long a test waits for what is to appear: a busy machine may need it, one that works does not. */
const APPEARS_MS = 20_000
const VIEWPORT = { width: 1024, height: 768 }

configure({ asyncUtilTimeout: APPEARS_MS })

// Many files run one after the other in one page. What the window keeps in its modules, and what it
// left in the page, is each file's own.
vi.resetModules()
vi.unstubAllGlobals()
vi.useRealTimers()
Reflect.deleteProperty(window, 'relance')
document.head.replaceChildren()
document.body.replaceChildren()
localStorage.clear()
sessionStorage.clear()
history.replaceState(null, '', location.pathname)
const { happyDOM } = window as unknown as { readonly happyDOM: DetachedWindowAPI }
happyDOM.setViewport(VIEWPORT)

// A test shows parts of the window by themselves, without what fetches their texts on the way.
const { fetchLaterTexts } = await import('#window/i18n/i18n.ts')
await fetchLaterTexts()
