import type { RuleId } from '#domain/rules/step.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

/** The kinds of message a person tells apart; each serves the steps of some rules. */
export const MESSAGE_KINDS = [
  'appointment',
  'thanks',
  'connection',
  'follow-up',
  'refusal',
  're-approach',
  'offer',
  'farewell',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

export const RULES_OF_KIND: By<MessageKind, readonly RuleId[]> = {
  appointment: ['prepare'],
  thanks: ['thank'],
  connection: ['connect'],
  'follow-up': ['follow-up', 'call-back', 'mail-after-message', 'ask-news'],
  refusal: ['refusal-thanks'],
  're-approach': ['re-approach', 'keep-in-touch', 'ask-if-reopened'],
  offer: ['decide', 'contract', 'ask-again', 'tell-offer'],
  farewell: ['tell-others', 'let-go'],
}

/** The channels there can be own words for. */
export const TEMPLATE_CHANNELS = [
  'email',
  'linkedin',
  'letter',
  'phone',
] as const satisfies readonly Channel[]
export type TemplateChannel = (typeof TEMPLATE_CHANNELS)[number]

/** The kind a step's message is of. */
export const kindOfRule = (rule: RuleId): MessageKind | undefined =>
  MESSAGE_KINDS.find((kind) => RULES_OF_KIND[kind].includes(rule))
