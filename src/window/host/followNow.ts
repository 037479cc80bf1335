import { watch, type Ref } from 'vue'
import { useSessionStore } from '#window/host/sessionStore.ts'

/**
 * Keeps the moment a form began with at the present one for as long as the person leaves it: what
 * stands there when it is noted is when it happened. Once another moment is named, that one stays.
 * What it returns puts the present one in its place and follows it again, as where one starts over.
 */
const followNow = (draft: Ref<{ at: string }>): (() => void) => {
  const session = useSessionStore()
  let followed: string | undefined = session.now
  watch(
    () => session.now,
    (now) => {
      if (followed === undefined) return
      followed = draft.value.at === followed ? now : undefined
      if (followed !== undefined) draft.value.at = followed
    },
    // The moment is read right after it was asked for.
    { flush: 'sync' },
  )
  return () => {
    followed = session.now
    draft.value.at = followed
  }
}

/** What of a form has to do with the moment it is of. */
interface OfSomeMoment {
  readonly draft: Ref<{ at: string }>
  readonly startOver: () => void
}

/** A form whose moment is the present one, from the beginning and wherever one starts over. */
export const followingNow = <Form extends OfSomeMoment>(form: Form): Form => {
  const beginNow = followNow(form.draft)
  return {
    ...form,
    startOver: () => {
      form.startOver()
      beginNow()
    },
  }
}
