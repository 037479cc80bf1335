import type { Route } from '#window/frame/routes.ts'
import { wantLaterTexts } from '#window/i18n/i18n.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useTodayStore } from '#window/host/todayStore.ts'
import { SCREEN_LOADERS } from '#window/screenLoaders.ts'

const fetchBoard = async (): Promise<void> => {
  const [{ useBoardStore }] = await Promise.all([
    import('#window/host/boardStore.ts'),
    // With its first answer the host is up to date, also where the machine slept.
    useSessionStore().answered(),
  ])
  await useBoardStore().load()
}

const fetchScreen = async ({ name }: Route): Promise<unknown> => {
  if (name === 'today') return useTodayStore().loadAhead()
  wantLaterTexts()
  return Promise.all([SCREEN_LOADERS[name](), name === 'board' ? fetchBoard() : undefined])
}

/**
 * Fetches what the screen of the address needs beside the session and not behind it. Resolves once it
 * is there; never rejects: the screen asks again by itself and says what is missing.
 */
export const fetchFirstScreen = async (route: Route): Promise<void> => {
  await fetchScreen(route).catch(() => undefined)
}
