import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'

/** A form as it was left, with the ids it will write under. */
export interface KeptDebrief {
  readonly draft: DebriefDraft
  readonly applicationId: string
  readonly interviewId: string
  /** Begun for a new application, then taken to one known already: its post and people are joined. */
  readonly moved?: boolean
}

const kept = new Map<string, KeptDebrief>()

const keyOf = (application: string | undefined, interview: string | undefined): string =>
  `${application ?? ''}/${interview ?? ''}`

/** What was being told about this application and interview when the page was last left. */
export const keptDebrief = (
  application: string | undefined,
  interview: string | undefined,
): KeptDebrief | undefined => kept.get(keyOf(application, interview))

/** Keeps an unfinished form for as long as the window is open; nothing of it is written. */
export const keepDebrief = (
  application: string | undefined,
  interview: string | undefined,
  form: KeptDebrief,
): void => {
  kept.set(keyOf(application, interview), form)
}

/** The form was saved or given up. */
export const forgetDebrief = (
  application: string | undefined,
  interview: string | undefined,
): void => {
  kept.delete(keyOf(application, interview))
}
