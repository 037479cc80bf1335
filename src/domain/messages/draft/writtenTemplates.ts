import { isTemplate } from '#domain/messages/templates.ts'
import type { MessageTexts, TemplateText } from '#domain/messages/texts/text.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { Language } from '#domain/language.ts'
import type { WrittenTemplate } from '#domain/logbook/template.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** Prefix of the ids of templates the person added; Relance's own ids never have it. */
export const OWN_PREFIX = 'own:'

const inLanguage = (written: readonly WrittenTemplate[], language: Language) =>
  written.filter((row) => row.language === language)

/** Templates the person added, with the name they gave. */
export const ownTemplates = (
  written: readonly WrittenTemplate[],
  language: Language,
): readonly WrittenTemplate[] =>
  inLanguage(written, language).filter(({ template }) => template.startsWith(OWN_PREFIX))

/** Channels a template without bounds is offered for. */
const WRITTEN_CHANNELS: readonly Channel[] = ['email', 'linkedin', 'letter']

const isWithin = (bounds: readonly string[] | undefined, id: string): boolean =>
  bounds === undefined || bounds.length === 0 || bounds.includes(id)

/** The person's own templates for the steps of a rule by a channel. */
export const ownTemplatesFor = (
  written: readonly WrittenTemplate[],
  language: Language,
  rule: RuleId,
  channel: Channel,
): readonly WrittenTemplate[] =>
  ownTemplates(written, language).filter(
    ({ rules, channels }) =>
      isWithin(rules, rule) &&
      isWithin(
        channels !== undefined && channels.length > 0 ? channels : WRITTEN_CHANNELS,
        channel,
      ),
  )

/** Rewritten templates that only a newer version knows: listed so that nothing written is lost. */
export const foreignTemplates = (
  written: readonly WrittenTemplate[],
  language: Language,
): readonly WrittenTemplate[] =>
  inLanguage(written, language).filter(
    ({ template }) => !isTemplate(template) && !template.startsWith(OWN_PREFIX),
  )

/** The text that comes with Relance, which a reset brings back; none for the person's own. */
export const originalText = (template: string, texts: MessageTexts): TemplateText | undefined =>
  isTemplate(template) ? texts.templates[template][0] : undefined

/** Whether the person's text differs from the original, that is, whether a reset has an effect. */
export const isRewritten = (
  template: string,
  texts: MessageTexts,
  written: readonly WrittenTemplate[],
): boolean => {
  const original = originalText(template, texts)
  const row = inLanguage(written, texts.language).find((own) => own.template === template)
  return (
    row !== undefined &&
    original !== undefined &&
    (row.body !== original.body || (row.subject ?? '') !== (original.subject ?? ''))
  )
}
