import type { BlockId } from '#domain/messages/blocks.ts'
import { isClaim, isFact } from '#domain/messages/claims/claims.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Facts } from '#domain/messages/markup/renderTemplate.ts'
import { materialOf } from '#domain/messages/material.ts'
import { lastMessageAt } from '#domain/messages/exchanges.ts'
import { receivedUnread, wasSaid } from '#domain/messages/received.ts'
import { isTemplate, TEMPLATES } from '#domain/messages/templates.ts'
import { valueOf } from '#domain/messages/variables.ts'
import type { Language } from '#domain/language.ts'

/** Values and claims of one context, each worked out once. */
export const knownIn = (
  context: MessageContext,
  language: Language,
): Pick<Facts, 'value' | 'holds'> => {
  const values = new Map<string, string | undefined>()
  const value = (name: string): string | undefined => {
    if (!values.has(name)) values.set(name, valueOf(name, context, language))
    return values.get(name)
  }
  return {
    value,
    holds: (name) => (isClaim(name) ? isFact(name, context) : value(name) !== undefined),
  }
}

/**
 * Whether the reader has had this, or may have had it in a message whose words were not kept. What
 * was written for this very message is meant, whatever went before.
 */
const wasTold = (context: MessageContext, texts: readonly string[], isOwn: boolean): boolean =>
  !isOwn && (receivedUnread(context) > 0 || texts.some((text) => wasSaid(context, text)))

/**
 * Level 1 always, the others as soon as there is something new to say. What was noted to be added or
 * sent belongs to thanks and follow-ups, not to a withdrawal or an acceptance; strengths are named
 * once, and no more from the second follow-up on.
 */
export const standsByItself = (
  template: string,
  block: BlockId,
  context: MessageContext,
  { value, says }: Pick<Facts, 'value'> & { readonly says: (variable: string) => boolean },
): boolean => {
  const { material = {} } = context
  const { assets = [], addition = '', documents = [] } = materialOf(context)
  const rules = isTemplate(template) ? TEMPLATES[template].rules : undefined
  const fits = rules?.some((rule) => rule === 'thank' || rule === 'follow-up') ?? true
  switch (block) {
    case 'interest':
      return true
    case 'understood':
    case 'question':
      return value(block) !== undefined
    case 'assets':
      return (
        value('assets') !== undefined &&
        (material.assets !== undefined ||
          (lastMessageAt(context) === undefined && !assets.some((one) => wasSaid(context, one))))
      )
    case 'addition':
      if (says('news')) return value('news') !== undefined
      return (
        fits &&
        value('addition') !== undefined &&
        !wasTold(context, [addition], material.addition !== undefined)
      )
    case 'document':
      return (
        fits &&
        value('documents') !== undefined &&
        !wasTold(context, documents, material.documents !== undefined)
      )
  }
}
