import { formOfKey } from '#window/host/begunForms.ts'
import type { FormKind } from '#window/host/formKinds.ts'
import { useT } from '#window/i18n/useT.ts'
import { ENTRY_KINDS, isNoted } from '#domain/entry/kinds.ts'
import type { Begun } from '#contract/begun.ts'

/** The company of a form that begins an application, or the name of a file: it stands only in the form itself. */
const nameIn = (content: string | undefined): string | undefined => {
  const form = JSON.parse(content ?? 'null') as {
    readonly draft?: { readonly post?: { readonly company?: unknown } }
    readonly company?: unknown
    readonly name?: unknown
  } | null
  const company = form?.draft?.post?.company ?? form?.company ?? form?.name
  return typeof company === 'string' && company.trim() !== '' ? company : undefined
}

/** Whether a form names by itself what it is about. */
const names = (kind: FormKind | undefined): boolean =>
  kind === 'debrief' || kind === 'sent' || kind === 'file'

/** What something begun is, in words: « Raconter un entretien, Brumelle ». */
export const useBegunWords = (): ((begun: Begun) => string) => {
  const t = useT()
  return ({ key, company: known, content }) => {
    const form = formOfKey(key)
    const kind = ENTRY_KINDS.filter(isNoted).find(
      (each) => form?.kind === 'entry' && each === form.ids[1],
    )
    const what =
      kind === undefined ? t(`begun.forms.${form?.kind ?? 'message'}`) : t(`entries.${kind}.record`)
    const company = known ?? (names(form?.kind) ? nameIn(content) : undefined)
    return company === undefined ? what : t('begun.about', { what, company })
  }
}
