import { computed, ref } from 'vue'
import {
  acceptsOffer,
  endsApplication,
  sentCommands,
  sentEntries,
  type SentMessage,
} from '#domain/forms/sentCommands.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useWarnings } from '#window/host/warningsOf.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useRecording, type RecordingRequest } from '#window/parts/recording/useRecording.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'

/** What an agreement is noted with is asked on its sheet, where the message stands already. */
const agreementOf = ({ about, text }: SentMessage): RecordingRequest => ({
  application: about,
  kind: 'hire',
  given: { note: text },
})

const newId = (): string => crypto.randomUUID()

/** The entry that says a message has left: what it means, what courtesy says to it, its writing. */
export const useMarkingSent = ({
  body,
  person,
  step,
  about,
  channel,
  template,
  keeping,
}: Message) => {
  const session = useSessionStore()
  const { actNow } = useAct()
  const { record } = useRecording()
  const { back } = useRoute()
  const busy = ref(false)

  const sent = computed((): SentMessage | undefined =>
    step.value === undefined || about.value === undefined
      ? undefined
      : {
          step: step.value,
          about: about.value.id,
          to: person.value?.id ?? '',
          channel: channel.value,
          template: template.value ?? '',
          text: body.value,
          at: session.now,
          zone: session.settings.zone,
        },
  )
  /** What courtesy would rather avoid about sending it now; said before, never afterwards. */
  const warnings = useWarnings(() => {
    if (sent.value === undefined) return undefined
    // What it says has no part in it, and changes with every key.
    const [entry] = sentEntries({ ...sent.value, text: '' }, () => 'planned')
    return entry === undefined ? undefined : { application: sent.value.about, entry }
  })

  const markSent = async (): Promise<void> => {
    if (sent.value === undefined || busy.value) return
    busy.value = true
    const message = sent.value
    const outcome = await actNow((at) =>
      sentCommands(message, sentEntries({ ...message, at }, newId)),
    )
    busy.value = false
    if (!outcome.ok) return
    await keeping.forget()
    if (acceptsOffer(message)) record(agreementOf(message))
    back({ name: 'today' })
  }

  return {
    busy,
    warnings,
    markSent,
    /** What follows once it is noted as sent, to be said beforehand. */
    ends: computed(() => sent.value !== undefined && endsApplication(sent.value)),
    hires: computed(() => sent.value !== undefined && acceptsOffer(sent.value)),
  }
}
