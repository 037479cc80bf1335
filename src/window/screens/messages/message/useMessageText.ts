import { computed, type ComputedRef, type Ref } from 'vue'
import { BLOCK_IDS, type BlockId } from '#domain/messages/blocks.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { composeMessage } from '#domain/messages/draft/composeMessage.ts'
import { leavingText } from '#domain/messages/draft/leavingText.ts'
import { letterRows } from '#domain/messages/draft/letterRows.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import { characterCount, wordCount } from '#domain/messages/wordCount.ts'
import type { By, Channel } from '#domain/vocabulary.ts'

const ALL_ON = Object.fromEntries(BLOCK_IDS.map((block) => [block, true])) as By<BlockId, true>

interface Parts {
  readonly facts: ComputedRef<MessageContext | undefined>
  readonly texts: Readonly<Ref<MessageTexts | undefined>>
  readonly template: ComputedRef<string | undefined>
  readonly channel: ComputedRef<Channel>
}

/** The text of a message: as it is proposed, row by row, and as it would leave. */
export const useMessageText = (
  choices: MessageChoices,
  { facts, texts, template, channel }: Parts,
) => {
  const made = computed(() =>
    texts.value === undefined || facts.value === undefined || template.value === undefined
      ? undefined
      : composeMessage(template.value, texts.value, facts.value, channel.value),
  )
  const rows = computed(() => {
    if (texts.value === undefined || facts.value === undefined || made.value === undefined)
      return []
    const whole = { ...facts.value, blocks: ALL_ON }
    return letterRows(
      made.value,
      composeMessage(made.value.template, texts.value, whole, channel.value),
    )
  })
  const leaving = computed(() => leavingText(made.value, choices))
  const body = computed(() => leaving.value.body)
  return {
    made,
    rows,
    subject: computed(() => leaving.value.subject),
    body,
    /** Fields nobody filled in, as they stand in the text that would leave. */
    unfilled: computed(() => leaving.value.unfilled),
    words: computed(() => wordCount(body.value)),
    characters: computed(() => characterCount(body.value)),
  }
}
