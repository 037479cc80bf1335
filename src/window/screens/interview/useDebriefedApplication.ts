import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import type { Interview } from '#domain/entry/entry.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'

/** Where a debrief stands: still asking the host, ready to be filled in, or about something gone. */
export type DebriefState = 'loading' | 'ready' | 'missing'

/** What a debrief may be about: nothing known, a known application, or an interview noted in it. */
export interface DebriefIds {
  readonly application?: string | undefined
  readonly interview?: string | undefined
}

/** The application and the interview a debrief is about, asked of the host once. */
export const useDebriefedApplication = (
  ids: DebriefIds,
): {
  readonly state: Ref<DebriefState>
  readonly before: Readonly<ShallowRef<Application | undefined>>
  readonly noted: Readonly<ShallowRef<Interview | undefined>>
  /** Resolves to whether what was asked for is there; `state` is `missing` where it is not. */
  readonly load: () => Promise<boolean>
} => {
  const state = ref<DebriefState>('loading')
  const before = shallowRef<Application>()
  const noted = shallowRef<Interview>()

  const find = async (application: string): Promise<boolean> => {
    const outcome = await bridge.calls.application({ application })
    if (!outcome.ok) return false
    before.value = outcome.value.application
    noted.value = interviewsOf(before.value).find(({ id }) => id === ids.interview)
    return ids.interview === undefined || noted.value !== undefined
  }
  return {
    state,
    before,
    noted,
    load: async () => {
      const isThere = ids.application === undefined || (await find(ids.application))
      if (!isThere) state.value = 'missing'
      return isThere
    },
  }
}
