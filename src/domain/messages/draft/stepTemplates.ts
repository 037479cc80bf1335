import { ownTemplatesFor } from './writtenTemplates.ts'
import type { Language } from '#domain/language.ts'
import { knownFor } from './knownFor.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { TEMPLATES } from '#domain/messages/templates.ts'
import { templatesFor } from '#domain/messages/templatesFor.ts'
import type { Channel } from '#domain/vocabulary.ts'

/**
 * The templates a step can be written with by a channel, the most fitting first, then those of the
 * person's own; what is only spoken is left out.
 */
export const stepTemplates = (
  context: MessageContext,
  language: Language,
  channel: Channel,
): readonly string[] => {
  const { step, written = [] } = context
  if (step === undefined) return []
  const known = knownFor(context)
  return [
    ...templatesFor(step, channel, known).filter((id) => !TEMPLATES[id].spoken),
    ...ownTemplatesFor(written, language, step.rule, channel).map(({ template }) => template),
  ]
}
