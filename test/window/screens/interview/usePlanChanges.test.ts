import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, ref, shallowRef } from 'vue'
import {
  FRESH_MS,
  TELL_AFTER_MS,
  usePlanChanges,
} from '#window/screens/interview/usePlanChanges.ts'
import type { StepView } from '#domain/views/stepView.ts'

const step = (id: string, moment: string): StepView => ({
  id,
  rule: 'thank',
  application: 'a',
  channels: [],
  opens: moment,
  due: moment,
  priority: 'normal',
  hints: [],
  because: { reason: 'thank', facts: [], numbers: [], sources: [] },
  moment,
  when: 'later',
  late: false,
  company: 'Brumelle',
  post: 'Cheffe',
  pace: 'normal',
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a plan that grows', () => {
  it('marks only what changed, for a while, and tells it once the changes pause', async () => {
    const steps = shallowRef([step('t', '2026-11-20T09:00'), step('f', '2026-11-26T10:00')])
    const told = ref<string[]>([])
    const scope = effectScope()
    const fresh = scope.run(() =>
      usePlanChanges(
        () => steps.value,
        ({ moment }) => told.value.push(moment),
      ),
    )
    expect(fresh?.value.size).toBe(0)

    steps.value = [step('t', '2026-11-20T09:00'), step('f', '2026-12-01T10:00')]
    await nextTick()
    vi.advanceTimersByTime(TELL_AFTER_MS - 1)
    steps.value = [step('t', '2026-11-20T09:00'), step('f', '2026-12-04T10:00')]
    await nextTick()
    expect([...(fresh?.value ?? [])]).toEqual(['f'])

    vi.advanceTimersByTime(TELL_AFTER_MS - 1)
    expect(told.value).toEqual([])
    vi.advanceTimersByTime(1)
    expect(told.value).toEqual(['2026-12-04T10:00'])

    vi.advanceTimersByTime(FRESH_MS - TELL_AFTER_MS - 1)
    expect(fresh?.value.size).toBe(1)
    vi.advanceTimersByTime(1)
    expect(fresh?.value.size).toBe(0)
    scope.stop()
  })
})
