import { turnOf } from '#domain/messages/about.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { mostOf } from '#domain/messages/limits.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageTexts, TemplateText, TemplateWordings } from '#domain/messages/texts/text.ts'

/** The wordings of a template: the person's own one stands before those that come with Relance. */
export const wordingsOf = (
  template: string,
  texts: MessageTexts,
  { written }: Pick<MessageContext, 'written'>,
): TemplateWordings => {
  const own = written?.find((row) => row.template === template && row.language === texts.language)
  if (own !== undefined)
    return [{ body: own.body, ...(own.subject === undefined ? {} : { subject: own.subject }) }]
  return isTemplate(template) ? texts.templates[template] : [{ body: '' }]
}

interface Measured {
  readonly words: number
  readonly characters: number
}

/** Makes the message in the wording the template asks for: by person, or the first that fits. */
export const inBestWording = <Made extends Measured>(
  template: string,
  wordings: TemplateWordings,
  context: MessageContext,
  make: (text: TemplateText) => Made,
): Made => {
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  if (row?.wording !== 'fit')
    return make(wordings[turnOf(context) % wordings.length] ?? wordings[0])
  const { words: mostWords = Infinity, characters: mostCharacters = Infinity } = mostOf(
    template,
    context.settings,
  )
  const made = wordings.map(make)
  const fitting = made.find(
    ({ words, characters }) => words <= mostWords && characters <= mostCharacters,
  )
  return fitting ?? made.at(-1) ?? make(wordings[0])
}
