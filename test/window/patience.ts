import { configure } from '@testing-library/vue'
import { fetchLaterTexts } from '#window/i18n/i18n.ts'

/** How long a test waits for what is to appear: a busy machine may need it, one that works does not. */
const APPEARS_MS = 20_000

configure({ asyncUtilTimeout: APPEARS_MS })

// A test shows parts of the window by themselves, without what fetches their texts on the way.
await fetchLaterTexts()
