import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { momentWords } from '#window/words/stepMoment.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import type { Command, CommandName } from '#domain/logbook/commands.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** What moves a plan on; after anything else the next step is no news. */
const MOVES_ON: ReadonlySet<CommandName> = new Set(['record-entry', 'settle-step'])

/** The most urgent step of an application; none where the host is silent, as the deed is done all the same. */
const nextStep = async (application: string): Promise<StepView | undefined> => {
  try {
    const outcome = await bridge.calls.application({ application })
    return outcome.ok ? outcome.value.steps[0] : undefined
  } catch (error) {
    if (error instanceof HostLost) return undefined
    throw error
  }
}

/** « Ensuite : Relancer Mme Benali, mar. 1er déc., 10 h. »: what a deed leads to, or nothing. */
export const useNextWords = (): ((commands: readonly Command[]) => Promise<string>) => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const words = useStepWords()

  return async (commands) => {
    const [command] = commands
    if (command === undefined || commands.length > 1 || !MOVES_ON.has(command.do)) return ''
    if (!('application' in command)) return ''
    const step = await nextStep(command.application)
    if (step === undefined) return ''
    return t('session.next', {
      step: words.title(step),
      when:
        step.when === 'now'
          ? t('session.rightNow')
          : momentWords(step.moment, session.now, t, language()),
    })
  }
}
