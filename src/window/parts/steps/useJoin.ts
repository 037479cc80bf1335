import { openLink } from '#window/host/openWithSystem.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useToasts } from '#ui/useToasts.ts'

/** Opens the link of an interview, and says so where nothing took it. */
export const useJoin = (): ((url: string) => Promise<void>) => {
  const t = useT()
  const { sayRefused } = useSaid()
  const { show } = useToasts()
  return async (url) => {
    const outcome = await openLink(url, () => {
      show({ kind: 'problem', words: t('frame.linkNotOpened') })
    })
    if (!outcome.ok) sayRefused(outcome)
  }
}
