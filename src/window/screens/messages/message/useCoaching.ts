import { computed, type ComputedRef, type Ref } from 'vue'
import type { ChosenFile } from '#window/screens/messages/message/messageFiles.ts'
import { coach } from '#domain/messages/coach/coach.ts'
import type { CoachedMessage } from '#domain/messages/coach/coachedMessage.ts'
import { lengthOf } from '#domain/messages/coach/lengthAdvice.ts'
import { subjectSuggestions } from '#domain/messages/coach/subjectSuggestions.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import type { Message } from '#domain/messages/draft/composeMessage.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { Channel } from '#domain/vocabulary.ts'

interface Parts {
  readonly made: ComputedRef<Message | undefined>
  readonly facts: ComputedRef<MessageContext | undefined>
  readonly texts: Readonly<Ref<MessageTexts | undefined>>
  readonly channel: Ref<Channel>
  /** As they would leave. */
  readonly subject: ComputedRef<string | undefined>
  readonly body: ComputedRef<string>
  readonly unfilled: ComputedRef<number>
  /** Whether the text is in the person's own words. */
  readonly isOwn: ComputedRef<boolean>
  readonly sentFiles: ComputedRef<readonly ChosenFile[]>
  readonly named: ComputedRef<readonly string[]>
}

/** What the coach says to a message as it stands. */
export const useCoaching = (parts: Parts) => {
  const { made, facts, texts, channel, subject, body, unfilled, isOwn, sentFiles, named } = parts
  const coached = computed((): CoachedMessage | undefined => {
    if (made.value === undefined) return undefined
    return {
      template: made.value.template,
      language: made.value.language,
      channel: channel.value,
      body: body.value,
      missing: Array.from({ length: unfilled.value }, () => ''),
      files: {
        count: sentFiles.value.length,
        bytes: sentFiles.value.reduce((sum, { bytes }) => sum + bytes, 0),
      },
      named: named.value.length,
      ...(subject.value === undefined ? {} : { subject: subject.value }),
    }
  })
  const advice = computed(() =>
    coached.value === undefined || facts.value === undefined
      ? []
      : coach(coached.value, facts.value),
  )
  return {
    advice,
    /** Subject lines to choose instead of the present one, where something is said against it. */
    subjects: computed(() =>
      coached.value === undefined || facts.value === undefined || texts.value === undefined
        ? []
        : subjectSuggestions(coached.value, facts.value, texts.value),
    ),
    /** The thanks quotes nothing yet, and its text has a place for it. */
    takesMoment: computed(
      () =>
        !isOwn.value &&
        made.value?.wanting.includes('points') === true &&
        advice.value.some((remark) => remark.advice === 'no-moment-quoted'),
    ),
    /** The text has a place for a question, and none stands there yet. */
    takesQuestion: computed(
      () => !isOwn.value && made.value?.wanting.includes('question') === true,
    ),
    length: computed(() =>
      coached.value === undefined ? undefined : lengthOf(coached.value, facts.value?.settings),
    ),
  }
}
