import { BLOCK_IDS, FIELD_BLOCKS, type BlockId } from '#domain/messages/blocks.ts'
import { isClaim } from '#domain/messages/claims/claims.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { TemplateNode } from '#domain/messages/markup/node.ts'
import { parseTemplate } from '#domain/messages/markup/parseTemplate.ts'
import { renderTemplate, type Facts } from '#domain/messages/markup/renderTemplate.ts'
import { tidySegments } from '#domain/messages/markup/tidySegments.ts'
import { typeset } from '#domain/messages/markup/typeset.ts'
import { knownIn, standsByItself } from './factsOf.ts'
import { missingIn, plainText, toPart, type Part } from './parts.ts'
import { subjectLine } from './subjectLine.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageTexts, TemplateText } from '#domain/messages/texts/text.ts'
import { characterCount, wordCount } from '#domain/messages/wordCount.ts'
import { inBestWording, wordingsOf } from './wordings.ts'
import type { Language } from '#domain/language.ts'
import type { Channel } from '#domain/vocabulary.ts'
import { usualChannel } from '#domain/usualChannel.ts'

/** A message ready to be read, filled in and changed; plain data. */
export interface Message {
  readonly template: string
  readonly language: Language
  readonly channel: Channel
  /** Absent for messages without a subject line. Always one line. */
  readonly subject?: string
  readonly subjectParts: readonly Part[]
  readonly parts: readonly Part[]
  /** The whole text, `MISSING_MARK` where a field is not filled in. */
  readonly body: string
  /** Names of the variables nobody knows yet, in reading order, each once. */
  readonly missing: readonly string[]
  /** Names of values that would add a sentence if they were known, each once. */
  readonly wanting: readonly string[]
  /** The switches this template has, and how they stand. */
  readonly blocks: readonly { readonly block: BlockId; readonly on: boolean }[]
  readonly words: number
  readonly characters: number
}

const hasBlock = (nodes: readonly TemplateNode[], block: BlockId): boolean =>
  nodes.some(
    (node) =>
      node.kind === 'section' &&
      ((node.shown === 'block' && node.name === block) || hasBlock(node.children, block)),
  )

const namesVariable = (nodes: readonly TemplateNode[], variable: string): boolean =>
  nodes.some((node) => {
    if (node.kind === 'section') return namesVariable(node.children, variable)
    return node.kind === 'variable' && node.name === variable
  })

const wantingIn = (nodes: readonly TemplateNode[], facts: Facts): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind !== 'section') return []
    const { name, shown } = node
    const inner = wantingIn(node.children, facts)
    const isWaiting =
      shown === 'block'
        ? FIELD_BLOCKS.some((block) => block === name && !facts.shows(block))
        : shown === 'known' && !isClaim(name) && !facts.holds(name)
    return isWaiting ? [name, ...inner] : inner
  })

const partsOf = (
  nodes: readonly TemplateNode[],
  facts: Facts,
  language: Language,
  { settings }: MessageContext,
) => tidySegments(typeset(renderTemplate(nodes, facts), language, settings.region)).map(toPart)

const compose = (
  template: string,
  text: TemplateText,
  language: Language,
  context: MessageContext,
): Omit<Message, 'template' | 'channel'> => {
  const known = knownIn(context, language)
  const { nodes } = parseTemplate(text.body)
  const says = (variable: string): boolean => namesVariable(nodes, variable)
  const shows = (block: BlockId) =>
    context.blocks?.[block] ?? standsByItself(template, block, context, { ...known, says })
  const facts: Facts = { ...known, shows }
  const parts = partsOf(nodes, facts, language, context)
  const subjectParts = subjectLine(text.subject ?? '', language, context, shows)
  const body = plainText(parts)
  return {
    language,
    ...(text.subject === undefined ? {} : { subject: plainText(subjectParts) }),
    subjectParts,
    parts,
    body,
    missing: missingIn([...subjectParts, ...parts]),
    wanting: [...new Set(wantingIn(nodes, facts))],
    blocks: BLOCK_IDS.filter((block) => hasBlock(nodes, block)).map((block) => ({
      block,
      on: shows(block),
    })),
    words: wordCount(body),
    characters: characterCount(body),
  }
}

/**
 * The message of a template in this context, by the template's first channel unless another is
 * named. A template the person wrote stands before the one that comes with Relance. An id nobody
 * knows gives an empty message, never an exception.
 */
export const composeMessage = (
  template: string,
  texts: MessageTexts,
  context: MessageContext,
  channel?: Channel,
): Message => {
  const usual = isTemplate(template) ? TEMPLATES[template].channels[0] : undefined
  const by = usualChannel(channel, usual)
  const within = { ...context, channel: by }
  const made = inBestWording(template, wordingsOf(template, texts, context), within, (text) =>
    compose(template, text, texts.language, within),
  )
  return { ...made, template, channel: by }
}
