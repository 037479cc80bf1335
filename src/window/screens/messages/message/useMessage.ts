import { computed } from 'vue'
import { useApplication } from '#window/host/useApplication.ts'
import { useLanguage } from '#window/i18n/useT.ts'
import { letterRows } from '#domain/messages/draft/letterRows.ts'
import { begunMessage } from '#window/screens/messages/message/messageChoices.ts'
import { useCoaching } from '#window/screens/messages/message/useCoaching.ts'
import { useDocuments } from '#window/screens/messages/message/useDocuments.ts'
import { useKeeping } from '#window/screens/messages/message/useKeeping.ts'
import { useOtherApplication } from '#window/screens/messages/message/useOtherApplication.ts'
import { useTexts } from '#window/parts/templates/useTexts.ts'
import { useWrittenTemplates } from '#window/parts/templates/useWrittenTemplates.ts'
import { writtenChannels } from '#window/screens/messages/message/writtenChannels.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { interviewOf, isConnected, promisedOn, recipient } from '#domain/messages/about.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { draft } from '#domain/messages/draft/draft.ts'
import { MISSING_MARK } from '#domain/messages/draft/parts.ts'
import { TEMPLATES } from '#domain/messages/templates.ts'
import { templatesFor } from '#domain/messages/templatesFor.ts'
import { materialOf } from '#domain/messages/variables.ts'
import { ownTemplatesFor } from '#domain/messages/draft/writtenTemplates.ts'
import { characterCount, wordCount } from '#domain/messages/wordCount.ts'

const ALL_ON = { interest: true, assets: true, addition: true, document: true } as const

const marksIn = (text: string): number => text.split(MISSING_MARK).length - 1

/** The message of one step: what is known, what the person chose, and the text that comes of it. */
export const useMessage = (application: string, stepId: string) => {
  const session = useSessionStore()
  const shown = useLanguage()
  const begun = begunMessage(stepId)
  const { choices } = begun
  const { view, missing } = useApplication(application)
  const { written, load: loadTemplates } = useWrittenTemplates()

  const step = computed(() => view.value?.steps.find(({ id }) => id === stepId))
  const tellsOthers = computed(() => step.value?.rule === 'tell-others')
  const others = useOtherApplication(
    application,
    () => tellsOthers.value,
    () => choices.about,
  )
  const about = computed(() =>
    tellsOthers.value ? others.application.value : view.value?.application,
  )

  const language = computed(() => choices.language ?? shown())
  const texts = useTexts(() => language.value)

  const channels = computed(() => (step.value === undefined ? [] : writtenChannels(step.value)))
  const channel = computed(() => {
    const offered = channels.value.map((ranked) => ranked.channel)
    return choices.channel !== undefined && offered.includes(choices.channel)
      ? choices.channel
      : (offered[0] ?? 'email')
  })

  const facts = computed((): MessageContext | undefined => {
    if (about.value === undefined) return undefined
    const { personName, personPhone } = session.settings
    const { assets, addition, documents } = choices
    const base: MessageContext = {
      application: about.value,
      now: session.now,
      settings: { personName, personPhone },
      step: step.value,
      written: written.value,
      blocks: choices.blocks,
      filled: choices.filled,
      material: {
        ...(assets === undefined ? {} : { assets }),
        ...(addition === undefined ? {} : { addition }),
        ...(documents === undefined ? {} : { documents }),
      },
    }
    const met = interviewOf(base)
    const usual = step.value?.to ?? met?.lead ?? met?.met[0]
    const to = choices.to ?? usual
    const person = base.application.people.find(({ id }) => id === to)
    // Nobody in particular is a choice too: the step's own person must not come back in.
    return choices.to === '' && base.step !== undefined
      ? { ...base, step: { ...base.step, to: '' } }
      : { ...base, person }
  })

  const templates = computed((): readonly string[] => {
    if (step.value === undefined || facts.value === undefined) return []
    const known = {
      promised: promisedOn(facts.value) !== undefined,
      connected: isConnected(facts.value),
    }
    const fitting = templatesFor(step.value, channel.value, known)
    return [
      ...fitting.filter((id) => !TEMPLATES[id].spoken),
      ...ownTemplatesFor(written.value, language.value, step.value.rule, channel.value).map(
        ({ template }) => template,
      ),
    ]
  })
  const template = computed(() =>
    choices.template !== undefined && templates.value.includes(choices.template)
      ? choices.template
      : templates.value[0],
  )

  const made = computed(() =>
    texts.value === undefined || facts.value === undefined || template.value === undefined
      ? undefined
      : draft(template.value, texts.value, facts.value, channel.value),
  )
  const rows = computed(() => {
    if (texts.value === undefined || facts.value === undefined || made.value === undefined)
      return []
    const whole = { ...facts.value, blocks: ALL_ON }
    return letterRows(made.value, draft(made.value.template, texts.value, whole, channel.value))
  })

  const subject = computed(() =>
    made.value?.subject === undefined ? undefined : (choices.subject ?? made.value.subject),
  )
  const body = computed(() => choices.body ?? made.value?.body ?? '')
  /** Fields nobody filled in, as they stand in the text that would leave. */
  const unfilled = computed(() =>
    choices.body === undefined && choices.subject === undefined
      ? (made.value?.missing.length ?? 0)
      : marksIn(body.value) + marksIn(subject.value ?? ''),
  )
  const person = computed(() => (facts.value === undefined ? undefined : recipient(facts.value)))
  const material = computed(() => (facts.value === undefined ? {} : materialOf(facts.value)))

  const documents = useDocuments(stepId, choices, { channel, made, material })
  const keeping = useKeeping(stepId, begun, () =>
    step.value === undefined || about.value === undefined
      ? undefined
      : {
          application: about.value.id,
          ...(person.value === undefined ? {} : { person: person.value.id }),
        },
  )

  const coaching = useCoaching({
    made,
    facts,
    texts,
    channel,
    subject,
    body,
    unfilled,
    isOwn: computed(() => choices.body !== undefined),
    ...documents,
  })

  return {
    choices,
    view,
    missing,
    step,
    tellsOthers,
    others,
    about,
    facts,
    person,
    material,
    ...documents,
    isLoaded: begun.isLoaded,
    keptAt: begun.keptAt,
    keeping,
    written,
    loadTemplates,
    texts,
    language,
    channels,
    channel,
    templates,
    template,
    made,
    rows,
    subject,
    body,
    words: computed(() => wordCount(body.value)),
    characters: computed(() => characterCount(body.value)),
    unfilled,
    ...coaching,
  }
}
export type Message = ReturnType<typeof useMessage>
