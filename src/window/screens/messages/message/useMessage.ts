import { computed } from 'vue'
import { recipient } from '#domain/messages/about.ts'
import { begunContext } from '#domain/messages/begunContext.ts'
import { materialOf } from '#domain/messages/material.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useWrittenTemplates } from '#window/parts/templates/useWrittenTemplates.ts'
import { begunMessage } from '#window/screens/messages/message/messageChoices.ts'
import { useCoaching } from '#window/screens/messages/message/useCoaching.ts'
import { useDocuments } from '#window/screens/messages/message/useDocuments.ts'
import { useKeeping } from '#window/screens/messages/message/useKeeping.ts'
import { useMessageStep } from '#window/screens/messages/message/useMessageStep.ts'
import { useMessageTemplate } from '#window/screens/messages/message/useMessageTemplate.ts'
import { useMessageText } from '#window/screens/messages/message/useMessageText.ts'

/** The message of one step: what is known, what the person chose, and the text that comes of it. */
export const useMessage = (application: string, stepId: string) => {
  const session = useSessionStore()
  const begun = begunMessage(stepId)
  const { choices } = begun
  const { written, load: loadTemplates } = useWrittenTemplates()
  const occasion = useMessageStep(application, stepId, choices)
  const { about, gone, step, channel } = occasion

  const facts = computed(() => {
    if (about.value === undefined) return undefined
    const { now, settings } = session
    const known = { application: about.value, gone: gone.value, now, settings, step: step.value }
    return begunContext({ ...known, written: written.value }, choices)
  })
  const person = computed(() => (facts.value === undefined ? undefined : recipient(facts.value)))
  const material = computed(() => (facts.value === undefined ? {} : materialOf(facts.value)))

  const model = useMessageTemplate(choices, facts, channel)
  const text = useMessageText(choices, { facts, ...model, channel })
  const documents = useDocuments(stepId, choices, { channel, made: text.made, material })
  const keeping = useKeeping(stepId, begun, () =>
    step.value === undefined || about.value === undefined
      ? undefined
      : {
          application: about.value.id,
          ...(person.value === undefined ? {} : { person: person.value.id }),
        },
  )
  const coaching = useCoaching({
    ...text,
    ...documents,
    facts,
    texts: model.texts,
    channel,
    isOwn: computed(() => choices.body !== undefined),
  })

  return {
    choices,
    isLoaded: begun.isLoaded,
    keptAt: begun.keptAt,
    keeping,
    written,
    loadTemplates,
    facts,
    person,
    material,
    ...occasion,
    ...model,
    ...text,
    ...documents,
    ...coaching,
  }
}
export type Message = ReturnType<typeof useMessage>
