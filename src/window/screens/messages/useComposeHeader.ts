import { computed } from 'vue'
import { PLACE_OF, type Route } from '#window/frame/routes.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import type { Message } from '#window/screens/messages/message/useMessage.ts'
import { momentWords } from '#window/words/stepMoment.ts'

/** The words at the head of a message: the way back, whom it is about, and when it is for. */
export const useComposeHeader = ({ about, step }: Pick<Message, 'about' | 'step'>) => {
  const t = useT()
  const language = useLanguage()
  const session = useSessionStore()
  const { previous } = useRoute()
  const cameFrom = previous.value

  const back = computed((): { label: string; to: Route } => {
    const to: Route =
      cameFrom === null || cameFrom.name === 'compose' ? { name: 'today' } : cameFrom
    return {
      label: t(to.name === 'application' ? 'frame.application' : `frame.${PLACE_OF[to.name]}`),
      to,
    }
  })
  const crumb = computed(() => {
    const details = about.value?.details
    return details === undefined
      ? ''
      : t('messages.aboutCard', { company: details.company, post: details.post })
  })
  const sub = computed(() => {
    if (step.value === undefined) return undefined
    // Of what is gone by the return, no later day is named.
    if (step.value.late || step.value.over === true) return t('messages.momentLate')
    const when = momentWords(step.value.moment, session.now, t, language())
    return t('messages.moment', { when })
  })
  return { back, crumb, sub }
}
