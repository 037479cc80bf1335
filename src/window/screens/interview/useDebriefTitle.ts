import { inOneLine } from '#domain/bidi.ts'
import { computed, type ComputedRef } from 'vue'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import type { useDebrief } from '#window/screens/interview/useDebrief.ts'
import { shortMoment } from '#texts/dates.ts'

/** What the page is called, and the line below: which company, post and interview it is about. */
export const useDebriefTitle = ({
  before,
  noted,
  draft,
}: Pick<ReturnType<typeof useDebrief>, 'before' | 'noted' | 'draft'>): {
  readonly title: ComputedRef<string>
  readonly sub: ComputedRef<string | undefined>
} => {
  const t = useT()
  const language = useLanguage()
  const title = computed(() => {
    if (noted.value !== undefined)
      return t(
        draft.value.side === 'held' ? 'interview.titles.debrief' : 'interview.titles.correct',
      )
    if (before.value === undefined) return t('interview.titles.new')
    return t('interview.titles.round', { company: before.value.details.company })
  })
  const sub = computed(() => {
    if (before.value === undefined) return undefined
    const { company, post } = before.value.details
    const of =
      noted.value === undefined
        ? undefined
        : t('interview.of', { when: shortMoment(noted.value.at, language()) })
    return inOneLine([company, post, of])
  })
  return { title, sub }
}
