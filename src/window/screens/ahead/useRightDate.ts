import type { AheadInterview } from '#domain/views/ahead/aheadDay.ts'
import { interviewsOf } from '#domain/logbook/application.ts'
import { bridge } from '#window/host/bridge.ts'
import { useAct } from '#window/parts/act/useAct.ts'

/** « Oui, c’est bien la date »: kept with the interview, so that this start is not asked about again. */
export const useRightDate = () => {
  const { act } = useAct()
  return async ({ application, interview }: AheadInterview): Promise<void> => {
    const found = await bridge.calls.application({ application })
    const from = found.ok
      ? interviewsOf(found.value.application).find(({ id }) => id === interview)
      : undefined
    if (from === undefined) return
    await act({ do: 'correct-entry', application, entry: { ...from, rightAt: from.at }, from })
  }
}
