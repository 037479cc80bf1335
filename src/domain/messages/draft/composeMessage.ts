import { BLOCK_IDS, type BlockId } from '#domain/messages/blocks.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { TemplateNode } from '#domain/messages/markup/node.ts'
import { parseTemplate } from '#domain/messages/markup/parseTemplate.ts'
import { renderTemplate, type Facts } from '#domain/messages/markup/renderTemplate.ts'
import { tidySegments } from '#domain/messages/markup/tidySegments.ts'
import { typeset } from '#domain/messages/markup/typeset.ts'
import { missingIn, plainText, toPart, type Part } from './parts.ts'
import { subjectLine } from './subjectLine.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import type { MessageTexts, TemplateText } from '#domain/messages/texts/text.ts'
import { valueOf } from '#domain/messages/variables.ts'
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

/**
 * Level 1 always, the others as soon as there is something to say. What was noted to be added or
 * sent belongs to thanks and follow-ups, not to a withdrawal or an acceptance.
 */
const standsByItself = (template: string, block: BlockId, value: Facts['value']): boolean => {
  if (block === 'interest') return true
  if (block === 'assets') return value('assets') !== undefined
  const rules = isTemplate(template) ? TEMPLATES[template].rules : undefined
  const fits = rules?.some((rule) => rule === 'thank' || rule === 'follow-up') ?? true
  return fits && value(block === 'document' ? 'documents' : block) !== undefined
}

const wantingIn = (nodes: readonly TemplateNode[], value: Facts['value']): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind !== 'section') return []
    const inner = wantingIn(node.children, value)
    return node.shown === 'known' && value(node.name) === undefined ? [node.name, ...inner] : inner
  })

const partsOf = (nodes: readonly TemplateNode[], facts: Facts, language: Language) =>
  tidySegments(typeset(renderTemplate(nodes, facts), language)).map(toPart)

const compose = (
  template: string,
  text: TemplateText,
  language: Language,
  context: MessageContext,
): Omit<Message, 'template' | 'channel'> => {
  const value = (name: string) => valueOf(name, context, language)
  const shows = (block: BlockId) =>
    context.blocks?.[block] ?? standsByItself(template, block, value)
  const { nodes } = parseTemplate(text.body)
  const parts = partsOf(nodes, { value, shows }, language)
  const subjectParts = subjectLine(text.subject ?? '', language, context, shows)
  const body = plainText(parts)
  return {
    language,
    ...(text.subject === undefined ? {} : { subject: plainText(subjectParts) }),
    subjectParts,
    parts,
    body,
    missing: missingIn([...subjectParts, ...parts]),
    wanting: [...new Set(wantingIn(nodes, value))],
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
  const made = inBestWording(template, wordingsOf(template, texts, context), context, (text) =>
    compose(template, text, texts.language, { ...context, channel: by }),
  )
  return { ...made, template, channel: by }
}
