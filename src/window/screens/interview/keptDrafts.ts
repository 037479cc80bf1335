import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { keptWhileOpen } from '#ui/keptWhileOpen.ts'

/** A form as it was left, with the ids it will write under. */
export interface KeptDebrief {
  readonly draft: DebriefDraft
  readonly applicationId: string
  readonly interviewId: string
  /** Begun for a new application, then taken to one known already: its post and people are joined. */
  readonly moved?: boolean
}

const debriefs = keptWhileOpen<KeptDebrief>()

/** What was being told about this application and interview when the page was last left. */
export const keptDebrief = (
  application: string | undefined,
  interview: string | undefined,
): KeptDebrief | undefined => debriefs.of([application, interview])

/** Keeps an unfinished form. */
export const keepDebrief = (
  application: string | undefined,
  interview: string | undefined,
  form: KeptDebrief,
): void => {
  debriefs.keep([application, interview], form)
}

/** The form was saved or given up. */
export const forgetDebrief = (
  application: string | undefined,
  interview: string | undefined,
): void => {
  debriefs.forget([application, interview])
}
