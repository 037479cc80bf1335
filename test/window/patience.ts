import { configure } from '@testing-library/vue'

/** How long a test waits for what is to appear: a busy machine may need it, one that works does not. */
const APPEARS_MS = 20_000

configure({ asyncUtilTimeout: APPEARS_MS })
