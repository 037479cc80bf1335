import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useToasts } from '#ui/useToasts.ts'

/** Opens the link of an interview, and says so where nothing took it. */
export const useJoin = (): ((url: string) => Promise<void>) => {
  const t = useT()
  const { sayRefused } = useSaid()
  const { show } = useToasts()
  return async (url) => {
    const outcome = await bridge.calls.openLink({ url })
    if (!outcome.ok) sayRefused(outcome)
    else if (!outcome.value.opened) show({ kind: 'problem', words: t('frame.linkNotOpened') })
  }
}
