import { reactive } from 'vue'
import { bridge } from '#app/bridge.ts'
import type { BlockId } from '#domain/messages/blocks.ts'
import type { Language } from '#domain/template.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** What the person chose and wrote for the message of one step; what is absent follows the step. */
export interface MessageChoices {
  channel?: Channel
  template?: string
  /** Of the message; the language on screen where absent. */
  language?: Language
  /** Id of the person written to; empty for nobody in particular. */
  to?: string
  /** The application the message is about, where it is not the step's own. */
  about?: string
  blocks: Partial<Record<BlockId, boolean>>
  filled: Record<string, string>
  assets?: string[]
  addition?: string
  documents?: string[]
  /** The subject line in the person's own words. */
  subject?: string
  /** The whole text in the person's own words; the blocks no longer apply. */
  body?: string
}

const kept = new Map<string, MessageChoices>()

/**
 * The message begun for a step. It is kept while the window is open, so that leaving the page and
 * coming back loses nothing; only sending writes to the logbook.
 */
export const messageChoices = (step: string): MessageChoices => {
  const known = kept.get(step)
  if (known !== undefined) return known
  const fresh = reactive<MessageChoices>({ blocks: {}, filled: {} })
  kept.set(step, fresh)
  return fresh
}

/** Forgets every message begun; another logbook knows other people. */
export const forgetMessageChoices = (): void => {
  kept.clear()
}

bridge.listen('logbook', forgetMessageChoices)
