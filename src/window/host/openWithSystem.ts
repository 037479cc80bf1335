import type { Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'

type Opening = Outcome<{ readonly opened: boolean }>

/** How this window says that nothing opened, by what was to be opened. */
const asked = new Map<string, () => void>()

const say = (target: string): void => {
  const sayNotOpened = asked.get(target)
  asked.delete(target)
  sayNotOpened?.()
}
bridge.listen('notOpened', ({ target }) => {
  say(target)
})

const open = async (
  target: string,
  ask: () => Promise<Opening>,
  sayNotOpened: () => void,
): Promise<Opening> => {
  asked.set(target, sayNotOpened)
  const outcome = await ask()
  if (outcome.ok && !outcome.value.opened) say(target)
  return outcome
}

/** Opens an address; says by `sayNotOpened` that nothing took it, also where that shows only later. */
export const openLink = (url: string, sayNotOpened: () => void): Promise<Opening> =>
  open(url, () => bridge.calls.openLink({ url }), sayNotOpened)

/** Opens the folder of the data in the same way. */
export const openDataFolder = (sayNotOpened: () => void): Promise<Opening> =>
  open('', () => bridge.calls.showDataFolder(), sayNotOpened)
