import { computed } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'
import { useToasts } from '#ui/useToasts.ts'

/**
 * What the message is made from, to be chosen anew: own words belong to the text they were written
 * over, and can be taken back up.
 */
export const useMessageParts = (message: Message) => {
  const t = useT()
  const { show } = useToasts()
  const { choices, others } = message

  const startAfresh = (): void => {
    const { body, subject } = choices
    delete choices.subject
    if (body === undefined) return
    delete choices.body
    show({
      kind: 'done',
      words: t('messages.backToProposed'),
      action: {
        label: t('messages.backToOwn'),
        run: () => {
          choices.body = body
          if (subject !== undefined) choices.subject = subject
        },
      },
    })
  }

  return {
    about: computed({
      get: () => others.id.value ?? '',
      set: (id: string) => {
        choices.about = id
        delete choices.to
        startAfresh()
      },
    }),
    channel: computed({
      get: () => message.channel.value,
      set: (chosen) => {
        choices.channel = chosen
        startAfresh()
      },
    }),
    template: computed({
      get: () => message.template.value ?? '',
      set: (chosen: string) => {
        choices.template = chosen
        startAfresh()
      },
    }),
    language: computed({
      get: () => message.language.value,
      set: (chosen) => {
        choices.language = chosen
        startAfresh()
      },
    }),
  }
}
