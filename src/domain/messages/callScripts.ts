import type { TemplateId } from './templates.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** What can be said on the telephone, by whom one meets there. */
export const CALL_SCRIPTS = ['call', 'voicemail', 'assistant'] as const
export type CallScript = (typeof CALL_SCRIPTS)[number]

/** What a script is: the template it is made from and the channel it is spoken by. */
interface ScriptRow {
  readonly template: (rule: RuleId) => TemplateId
  readonly channel: Extract<Channel, 'phone' | 'switchboard'>
  /** A template of the person's own can take its place. */
  readonly takesOwn: boolean
  /** A machine records it: its length counts. */
  readonly isRecorded: boolean
}

/** Rules that have something else to say than to ask where the decision stands. */
const SPOKEN_OF: Partial<Record<RuleId, TemplateId>> = {
  're-approach': 're-approach-phone',
  'ask-again': 'offer-reminder-phone',
  'tell-offer': 'tell-offer-phone',
  'keep-in-touch': 'keep-in-touch-phone',
  'ask-if-reopened': 'ask-if-reopened-phone',
}

/** One row per script. */
export const CALL_SCRIPT_ROWS: By<CallScript, ScriptRow> = {
  call: {
    template: (rule) => SPOKEN_OF[rule] ?? 'phone-script',
    channel: 'phone',
    takesOwn: true,
    isRecorded: false,
  },
  voicemail: {
    template: () => 'voicemail-script',
    channel: 'phone',
    takesOwn: false,
    isRecorded: true,
  },
  assistant: {
    template: () => 'message-with-assistant',
    channel: 'switchboard',
    takesOwn: false,
    isRecorded: false,
  },
}

/** Words a minute when one speaks calmly. */
const SPEAKING_SPEED = 150

/** Seconds it takes to say that many words, to the nearest five and never less. */
export const secondsToSay = (words: number): number =>
  Math.max(Math.round((words / SPEAKING_SPEED) * 12) * 5, 5)
