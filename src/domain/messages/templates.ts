import type { RuleId } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** Every message Relance can prepare, by its stable word id. */
export const TEMPLATE_IDS = [
  'thanks-email',
  'thanks-linkedin',
  'thanks-letter',
  'linkedin-invitation',
  'linkedin-message',
  'follow-up-first',
  'follow-up-promised',
  'follow-up-second',
  'email-after-voicemail',
  'short-email-small-firm',
  'phone-script',
  'voicemail-script',
  'message-with-assistant',
  'refusal-thanks',
  'refusal-linkedin',
  'handwritten-letter',
  're-approach',
  're-approach-linkedin',
  're-approach-phone',
  'tell-others',
  'acceptance',
  'decline',
  'withdrawal',
  'thanks-networking',
  'follow-up-thanks',
  'follow-up-networking',
  'after-no-show',
  'after-absence',
  'after-cancellation',
  'offer-question',
  'offer-reminder',
  'offer-reminder-phone',
  'tell-offer',
  'tell-offer-phone',
  'keep-in-touch',
  'keep-in-touch-phone',
  'ask-if-reopened',
  'ask-if-reopened-phone',
  'ask-news',
  'thanks-fair',
  'follow-up-fair',
  'follow-up-agency',
  'follow-up-answered',
  'invitation-follow-up',
  'invitation-refusal',
  'invitation-re-approach',
  'offer-counter',
  'confirm-interview',
  'ask-another-time',
] as const
export type TemplateId = (typeof TEMPLATE_IDS)[number]

/** Most characters LinkedIn takes in the note of an invitation by a free account; see `limits.ts`. */
export const INVITATION_MAX_CHARACTERS = 200
/** Words of a voicemail of about thirty seconds. */
export const VOICEMAIL_MAX_WORDS = 75

/** What a template is for. Its words are in `texts/`, one module per language and template. */
export interface Template {
  readonly rules: readonly RuleId[]
  readonly channels: readonly Channel[]
  readonly spoken: boolean
  /**
   * Which of several wordings is taken: `person` gives each person met another one, `fit` takes
   * the first that keeps within the limit.
   */
  readonly wording: 'person' | 'fit'
  /** What its subject line has to name: the interview by its date, the offer, or neither. */
  readonly about: 'interview' | 'offer' | 'person' | 'application'
  /** The message asks when the decision is due, with one closed question (S4). */
  readonly asks: boolean
  readonly most?: { readonly characters?: number; readonly words?: number }
}

const written = (
  rules: readonly RuleId[],
  channels: readonly Channel[],
  asks = false,
): Template => ({
  rules,
  channels,
  spoken: false,
  wording: 'person',
  about: 'interview',
  asks,
})
const answer = (rules: readonly RuleId[], asks = false): Template => ({
  ...written(rules, ['email', 'linkedin', 'letter'], asks),
  about: 'offer',
})
const personal = (
  rules: readonly RuleId[],
  asks = false,
  channels: readonly Channel[] = ['email', 'linkedin'],
): Template => ({
  ...written(rules, channels, asks),
  about: 'person',
})
const spoken = (rules: readonly RuleId[], channels: readonly Channel[]): Template => ({
  rules,
  channels,
  spoken: true,
  wording: 'fit',
  about: 'interview',
  asks: true,
})

/** The note of an invitation: it says what the step is about, within what LinkedIn takes. */
const invitation = (rules: readonly RuleId[], asks = false): Template => ({
  ...written(rules, ['linkedin'], asks),
  wording: 'fit',
  most: { characters: INVITATION_MAX_CHARACTERS },
})

/** In the order they are offered where several serve the same step and channel. */
export const TEMPLATES: By<TemplateId, Template> = {
  'thanks-email': written(['thank'], ['email']),
  'thanks-linkedin': written(['thank'], ['linkedin']),
  'thanks-letter': written(['thank'], ['letter']),
  'linkedin-invitation': invitation(['connect', 'thank']),
  'linkedin-message': written(['follow-up', 'mail-after-message', 'call-back'], ['linkedin'], true),
  'follow-up-first': written(['follow-up'], ['email', 'letter'], true),
  'follow-up-promised': written(['follow-up'], ['email', 'letter'], true),
  'follow-up-second': written(['follow-up'], ['email', 'letter'], true),
  'email-after-voicemail': written(['mail-after-message', 'call-back'], ['email', 'letter'], true),
  'short-email-small-firm': written(
    ['mail-after-message', 'call-back', 'follow-up'],
    ['email', 'letter'],
    true,
  ),
  'phone-script': spoken(['follow-up', 'call-back', 'mail-after-message'], ['phone']),
  'voicemail-script': {
    ...spoken(['follow-up', 'call-back', 're-approach'], ['phone']),
    asks: false,
    most: { words: VOICEMAIL_MAX_WORDS },
  },
  'message-with-assistant': spoken(
    [
      'follow-up',
      'call-back',
      're-approach',
      'mail-after-message',
      'ask-again',
      'tell-offer',
      'ask-if-reopened',
    ],
    ['switchboard', 'phone'],
  ),
  'refusal-thanks': written(['refusal-thanks'], ['email'], true),
  'refusal-linkedin': written(['refusal-thanks'], ['linkedin'], true),
  'handwritten-letter': written(['refusal-thanks'], ['letter']),
  're-approach': written(['re-approach'], ['email', 'letter'], true),
  're-approach-linkedin': written(['re-approach'], ['linkedin'], true),
  're-approach-phone': spoken(['re-approach'], ['phone']),
  'tell-others': {
    ...written(['tell-others'], ['email', 'linkedin', 'letter']),
    about: 'application',
  },
  acceptance: answer(['decide', 'contract'], true),
  decline: answer(['decide']),
  withdrawal: {
    ...written(['decide', 'let-go'], ['email', 'linkedin', 'letter']),
    about: 'application',
  },
  'thanks-networking': personal(['thank'], false, ['email', 'linkedin', 'letter']),
  'follow-up-thanks': written(['follow-up'], ['email', 'letter'], true),
  'follow-up-networking': personal(['follow-up', 'mail-after-message', 'call-back'], true, [
    'email',
    'linkedin',
    'letter',
  ]),
  'after-no-show': written(['follow-up'], ['email', 'linkedin', 'letter'], true),
  'after-absence': written(['follow-up'], ['email', 'linkedin', 'letter'], true),
  'after-cancellation': written(['follow-up'], ['email', 'linkedin', 'letter'], true),
  'offer-question': answer(['decide'], true),
  'offer-reminder': answer(['ask-again'], true),
  'offer-reminder-phone': spoken(['ask-again'], ['phone']),
  'tell-offer': written(['tell-offer'], ['email', 'linkedin', 'letter'], true),
  'tell-offer-phone': spoken(['tell-offer'], ['phone']),
  'keep-in-touch': personal(['keep-in-touch']),
  'keep-in-touch-phone': { ...spoken(['keep-in-touch'], ['phone']), asks: false },
  'ask-if-reopened': written(['ask-if-reopened'], ['email', 'linkedin', 'letter'], true),
  'ask-if-reopened-phone': spoken(['ask-if-reopened'], ['phone']),
  'ask-news': {
    ...written(['ask-news'], ['email', 'linkedin', 'letter'], true),
    about: 'application',
  },
  'thanks-fair': written(['thank'], ['email', 'linkedin']),
  'follow-up-fair': written(['follow-up'], ['email', 'linkedin'], true),
  'follow-up-agency': written(
    ['follow-up', 'mail-after-message', 'call-back'],
    ['email', 'linkedin', 'letter'],
    true,
  ),
  'follow-up-answered': written(['follow-up'], ['email', 'linkedin', 'letter'], true),
  'invitation-follow-up': invitation(['follow-up', 'mail-after-message'], true),
  'invitation-refusal': invitation(['refusal-thanks']),
  'invitation-re-approach': invitation(['re-approach'], true),
  'offer-counter': answer(['decide'], true),
  'confirm-interview': { ...written(['prepare'], ['email', 'linkedin']), about: 'application' },
  'ask-another-time': { ...written(['prepare'], ['email', 'linkedin']), about: 'application' },
}

const INVITATIONS: ReadonlySet<string> = new Set<TemplateId>([
  'linkedin-invitation',
  'invitation-follow-up',
  'invitation-refusal',
  'invitation-re-approach',
])

/** Whether a message goes as the note of an invitation on LinkedIn. */
export const isInvitation = (id: string): boolean => INVITATIONS.has(id)

export const isTemplate = (id: string): id is TemplateId =>
  TEMPLATE_IDS.some((known) => known === id)
