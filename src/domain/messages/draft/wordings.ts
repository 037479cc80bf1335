import { turnOf } from '#domain/messages/about.ts'
import { receivedTexts, receivedUnread, repeatedIn } from '#domain/messages/received.ts'
import { inVariant } from '#domain/messages/variants/inVariant.ts'
import type { Variant } from '#domain/messages/variants/variant.ts'
import { variantOf } from '#domain/messages/variants/variants.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { mostOf } from '#domain/messages/limits.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageTexts, TemplateText, TemplateWordings } from '#domain/messages/texts/text.ts'

/** A text of Relance's own, in the words of the country the person writes from. */
const inRegion = (text: TemplateText, { words }: Variant): TemplateText => ({
  body: inVariant(text.body, words),
  ...(text.subject === undefined ? {} : { subject: inVariant(text.subject, words) }),
})

/**
 * The wordings of a template: the person's own one stands, as they wrote it, before those that come
 * with Relance.
 */
export const wordingsOf = (
  template: string,
  texts: MessageTexts,
  { written, settings }: Pick<MessageContext, 'written' | 'settings'>,
): TemplateWordings => {
  const own = written?.find((row) => row.template === template && row.language === texts.language)
  if (own !== undefined)
    return [{ body: own.body, ...(own.subject === undefined ? {} : { subject: own.subject }) }]
  if (!isTemplate(template)) return [{ body: '' }]
  const variant = variantOf(texts.language, settings.region)
  const [first, ...others] = texts.templates[template]
  return variant === undefined
    ? [first, ...others]
    : [inRegion(first, variant), ...others.map((text) => inRegion(text, variant))]
}

interface Measured {
  readonly words: number
  readonly characters: number
  readonly body: string
}

/** The wordings from the one whose turn it is: another for each person, and for each time. */
const inTurn = (wordings: TemplateWordings, turn: number): TemplateWordings => {
  const from = turn % wordings.length
  const [first = wordings[0], ...others] = [...wordings.slice(from), ...wordings.slice(0, from)]
  return [first, ...others]
}

/**
 * Makes the message in the wording the template asks for: the first that fits; or the one whose turn
 * it is, as long as the reader has not had a paragraph of it before, else the one they know least of.
 */
export const inBestWording = <Made extends Measured>(
  template: string,
  wordings: TemplateWordings,
  context: MessageContext,
  make: (text: TemplateText) => Made,
): Made => {
  const row = isTemplate(template) ? TEMPLATES[template] : undefined
  if (row?.wording !== 'fit') {
    const isThanks = row?.rules.some((rule) => rule === 'thank' || rule === 'refusal-thanks')
    const turn = turnOf(context) + receivedUnread(context, isThanks === true ? 'thanks' : 'others')
    let best: { readonly made: Made; readonly repeated: number } | undefined
    for (const wording of inTurn(wordings, turn)) {
      const made = make(wording)
      const repeated = repeatedIn(made.body, context)
      if (repeated === 0) return made
      if (best === undefined || repeated < best.repeated) best = { made, repeated }
    }
    return best?.made ?? make(wordings[0])
  }
  const { words: mostWords = Infinity, characters: mostCharacters = Infinity } = mostOf(
    template,
    context.settings,
  )
  const made = wordings.map(make)
  const fitting = made.filter(
    ({ words, characters }) => words <= mostWords && characters <= mostCharacters,
  )
  const had = receivedTexts(context)
  return (
    fitting.find(({ body }) => !had.includes(body)) ??
    fitting[0] ??
    made.at(-1) ??
    make(wordings[0])
  )
}
