import { bridge } from '#window/host/bridge.ts'
import { giveUpForm } from '#window/host/begunForms.ts'
import { useT } from '#window/i18n/useT.ts'
import type { Begun } from '#contract/begun.ts'
import { useToasts } from '#ui/useToasts.ts'

type BringBack = () => void

/** Gives up a message: the host forgets it, and the window that had it open too. */
const giveUpMessage = async ({ key: step, application = '' }: Begun): Promise<BringBack> => {
  const kept = await bridge.calls.keptMessage({ step })
  await bridge.calls.forgetMessage({ step })
  return () => {
    if (kept !== null)
      bridge.calls.keepMessage({ step, application, choices: kept.choices }).catch(() => undefined)
  }
}

/** Throws away something begun; it can be brought back as long as that is said. */
export const useGiveUp = (): ((begun: Begun, what: string) => Promise<void>) => {
  const t = useT()
  const { show } = useToasts()
  return async (begun, what) => {
    const bringBack = begun.content === undefined ? await giveUpMessage(begun) : giveUpForm(begun)
    show({
      kind: 'done',
      words: t('begun.givenUp', { what }),
      action: { label: t('session.undo'), run: bringBack },
    })
  }
}
