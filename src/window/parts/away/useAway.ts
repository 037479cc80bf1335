import type { LocalDate } from '#domain/calendar/wallClock.ts'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

/** What the sheet of an absence begins with. */
export interface AwayRequest {
  /** The one that is changed; a new one where it is left out. */
  readonly absence?: string
  readonly ill?: boolean
  readonly first?: LocalDate
  readonly last?: LocalDate
}

const { asked, ask, close } = askedFromAnywhere<AwayRequest>()

/** The sheet on which an absence is planned, from wherever the person stands. */
export const useAway = () => ({
  leaving: asked,
  leave: (request: AwayRequest = {}) => {
    ask(request)
  },
  close,
})
