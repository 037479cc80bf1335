import type { MessageContext } from '#domain/messages/context.ts'
import { parseTemplate } from '#domain/messages/markup/parseTemplate.ts'
import { renderTemplate, type Facts } from '#domain/messages/markup/renderTemplate.ts'
import { tidySegments } from '#domain/messages/markup/tidySegments.ts'
import { typeset } from '#domain/messages/markup/typeset.ts'
import { knownIn } from './factsOf.ts'
import { toPart, type Part } from './parts.ts'
import type { Language } from '#domain/language.ts'

/** A subject line begins with a capital, unless its first word has capitals of its own (iOS). */
const withCapital = ([first, ...rest]: readonly Part[]): readonly Part[] => {
  if (first === undefined) return []
  const isPlain = first.kind === 'text' && /^\p{Ll}+(?!\p{Lu})\P{L}/u.test(`${first.text} `)
  return isPlain
    ? [{ ...first, text: first.text.slice(0, 1).toUpperCase() + first.text.slice(1) }, ...rest]
    : [first, ...rest]
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/gu, ' ')

/** The subject line of a template, always one line. */
export const subjectLine = (
  source: string,
  language: Language,
  context: MessageContext,
  shows: Facts['shows'] = () => true,
): readonly Part[] => {
  const { value: known, holds } = knownIn(context, language)
  const value = (name: string) => {
    const text = known(name)
    return text === undefined ? undefined : oneLine(text)
  }
  const { nodes } = parseTemplate(oneLine(source))
  return withCapital(
    tidySegments(
      typeset(renderTemplate(nodes, { value, holds, shows }), language, context.settings.region),
    ).map(toPart),
  )
}
