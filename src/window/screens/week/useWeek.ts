import { onUnmounted, shallowRef, watch, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import type { WeekBack } from '#domain/views/week/weekBack.ts'

/** The week of a day, asked again while the logbook changes. */
export const useWeek = (date: () => string): Readonly<ShallowRef<WeekBack | undefined>> => {
  const week = shallowRef<WeekBack>()
  const questions = latestQuestion()
  const load = async (): Promise<void> => {
    const isLatest = questions.ask()
    const answer = await bridge.calls.weekBack({ date: date() })
    if (isLatest()) week.value = answer
  }
  watch(date, () => void load(), { immediate: true })
  onUnmounted(bridge.listen('changed', () => void load()))
  return week
}
