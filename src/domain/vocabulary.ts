/**
 * Where a card stands on the board, in reading order; `sent` is the drawer before the five columns,
 * for applications without an interview yet, `let-go` the one after them.
 */
export const STAGES = [
  'sent',
  'interviewed',
  'thanked',
  'relanced',
  'refused',
  'hired',
  'let-go',
] as const
export type Stage = (typeof STAGES)[number]

/** Ways to reach a person. `switchboard` is the company's switchboard or the person's assistant. */
export const CHANNELS = [
  'email',
  'phone',
  'linkedin',
  'letter',
  'switchboard',
  'in-person',
] as const
export type Channel = (typeof CHANNELS)[number]

/**
 * How fast the recruitment moves; it chooses the window of the first follow-up. With `no-hurry`
 * nobody is awaited soon, whatever the post.
 */
export const PACES = ['urgent', 'normal', 'senior', 'no-hurry'] as const
export type Pace = (typeof PACES)[number]

/** French trial periods by category of worker; a whole number of months may stand in their place. */
export const TRIAL_CATEGORIES = ['worker-employee', 'technician-supervisor', 'executive'] as const
export type TrialCategory = (typeof TRIAL_CATEGORIES)[number]

/** Where the meeting took place: the promise counts first in each, the windows are the same. */
export const INTERVIEW_SETTINGS = ['recruitment', 'fair', 'networking'] as const
export type InterviewSetting = (typeof INTERVIEW_SETTINGS)[number]

/** How the interview was held. */
export const INTERVIEW_MODES = ['on-site', 'video', 'phone'] as const
export type InterviewMode = (typeof INTERVIEW_MODES)[number]

/** How a person is addressed; unknown is simply absent and never guessed. */
export const CIVILITIES = ['madame', 'monsieur'] as const
export type Civility = (typeof CIVILITIES)[number]

/** Titles that stand in the place of a civility: nobody says « Madame Dr Roy ». */
export const PROFESSIONS = ['doctor', 'professor', 'counsel'] as const
export type Profession = (typeof PROFESSIONS)[number]

/** Titles of which a language tells more than the civility does: they stay as people give them. */
export const TYPED_TITLES = ['mrs', 'miss', 'mx', 'docteure', 'professeure'] as const
export type TypedTitle = (typeof TYPED_TITLES)[number]

/** Titles that English says with the first name: "Dear Sir Edmund"; nobody is called Mr beside one. */
export const HONOURS = ['Sir', 'Dame'] as const
export type Honour = (typeof HONOURS)[number]

/**
 * What came of a follow-up or a call: `sent` in writing, `reached` by voice, or a call that met nobody
 * (`no-answer`, `wrong-number`), a machine (`voicemail`) or somebody else (`message-left`); or they
 * called and left a message themselves (`left-me-message`).
 */
export const FOLLOW_UP_OUTCOMES = [
  'sent',
  'reached',
  'no-answer',
  'voicemail',
  'message-left',
  'wrong-number',
  'left-me-message',
] as const
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number]

/** Who dialled. */
export const CALL_DIRECTIONS = ['outgoing', 'incoming'] as const
export type CallDirection = (typeof CALL_DIRECTIONS)[number]

/** Who gets in touch next, as agreed at the end of the interview. */
export const NEXT_CONTACTS = ['they-call', 'i-call'] as const
export type NextContact = (typeof NEXT_CONTACTS)[number]

/** Why an application was put away: they stayed silent, the person withdrew, or declined an offer. */
export const LET_GO_REASONS = ['silence', 'withdrawn', 'declined'] as const
export type LetGoReason = (typeof LET_GO_REASONS)[number]

/** A table with exactly one row per member of a closed vocabulary. */
export type By<Key extends string, Row> = Readonly<Record<Key, Row>>
