import * as v from 'valibot'
import { id, line, text, upTo } from '#domain/fields/fields.ts'
import { BLOCK_IDS } from './blocks.ts'
import { LANGUAGES } from '#domain/language.ts'
import { CHANNELS } from '#domain/vocabulary.ts'

/** More than one message names. */
const NOTED_MAX = 100

/**
 * What the person chose and wrote for the message of one step; what is absent follows the step.
 * Kept while the message is not sent.
 */
export const messageChoicesSchema = v.object({
  channel: v.optional(v.picklist(CHANNELS)),
  template: v.optional(id),
  /** Of the message; the language on screen where absent. */
  language: v.optional(v.picklist(LANGUAGES)),
  /** Id of the person written to; empty for nobody in particular. */
  to: v.optional(v.union([v.literal(''), id])),
  /** The application the message is about, where it is not the step's own. */
  about: v.optional(id),
  blocks: v.partial(v.object(v.entriesFromList(BLOCK_IDS, v.boolean()))),
  /** Facts filled in, by name of the variable. */
  filled: v.record(v.pipe(v.string(), v.maxLength(60)), text),
  assets: v.optional(upTo(NOTED_MAX, line)),
  addition: v.optional(text),
  documents: v.optional(upTo(NOTED_MAX, line)),
  /** The subject line in the person's own words. */
  subject: v.optional(line),
  /** The whole text in the person's own words; the blocks no longer apply. */
  body: v.optional(text),
})
export type MessageChoices = v.InferOutput<typeof messageChoicesSchema>

/** Whether anything was chosen or written at all. */
export const isBegun = ({ blocks, filled, ...others }: MessageChoices): boolean =>
  Object.keys(blocks).length + Object.keys(filled).length > 0 ||
  Object.values(others).some((value) => value !== undefined)

/** The facts filled in for a message after one more; an empty one is missing again. */
export const withFilled = (
  filled: MessageChoices['filled'],
  variable: string,
  text: string,
): MessageChoices['filled'] => {
  const others = Object.entries(filled).filter(([name]) => name !== variable)
  return Object.fromEntries(text === '' ? others : [...others, [variable, text]])
}
