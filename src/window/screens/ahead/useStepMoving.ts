import { shallowRef } from 'vue'
import { fullDay } from '#texts/dates.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useContactSlots } from '#window/parts/steps/useContactSlots.ts'
import { usePlanWarnings } from '#window/parts/steps/usePlanWarnings.ts'
import { useStepActions } from '#window/parts/steps/useStepActions.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'
import { momentOn } from '#domain/views/ahead/momentOn.ts'
import { isForToday } from '#domain/views/stepTimes.ts'
import type { StepView } from '#domain/views/stepView.ts'
import { useAnnounce } from '#ui/useAnnounce.ts'

/** A moment that a step was put to, of which courtesy has something to say. */
export interface Doubted {
  readonly step: StepView
  readonly at: string
}

/** Putting a step on another day: by hand, by keys, from a menu; it is put off, like everywhere. */
export const useStepMoving = () => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const slots = useContactSlots()
  const words = useStepWords()
  const announce = useAnnounce()
  const { sayProblem } = useSaid()
  const { snooze } = useStepActions()
  const inHand = shallowRef<StepView>()
  const doubted = shallowRef<Doubted>()

  const letGo = (): void => {
    inHand.value = undefined
  }
  const put = async (step: StepView, date: LocalDate): Promise<void> => {
    letGo()
    if (session.readOnly) return
    const now = await session.moment()
    const stands = isForToday(step) ? now.slice(0, 10) : step.moment.slice(0, 10)
    if (date === stands) return
    const at = momentOn(step, date, slots.value, now)
    if (at === null) {
      sayProblem(t('ahead.move.over', { day: fullDay(date, language()) }))
      return
    }
    const warnings = await usePlanWarnings(step)(at)
    if (warnings.length > 0) doubted.value = { step, at }
    else await snooze(step, at)
  }
  return {
    inHand,
    doubted,
    put,
    letGo,
    pickUp: (step: StepView): void => {
      inHand.value = step
      announce(t('ahead.move.inHand', { step: words.title(step) }))
    },
  }
}
