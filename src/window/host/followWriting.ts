import { languageOf } from '#domain/incoming/mail/letter.ts'
import { LANGUAGES, type Language } from '#domain/language.ts'
import { bridge } from '#window/host/bridge.ts'

/** As much of the end of a text as tells its language: what is written now counts. */
const RECENT = 2000
/** So many words more of one language tell it; « on » and "on" are words of both. */
const LEAD = 3

type TextField = HTMLInputElement | HTMLTextAreaElement

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')

/** The language of a field: of what stands in it, else the one it is meant for. */
const languageIn = (field: TextField): Language | undefined => {
  const meant = field.closest<HTMLElement>('[lang]')?.lang.split('-')[0]
  return (
    languageOf(field.value.slice(-RECENT), LEAD) ?? LANGUAGES.find((language) => language === meant)
  )
}

/** Tells the host in which language something is typed: there the spelling is checked. Gives back how to stop. */
export const followWriting = (): (() => void) => {
  let told: Language | undefined
  const tell = ({ target, type }: Event): void => {
    if (!isTextField(target)) return
    const language = languageIn(target)
    if (language === undefined || (type === 'input' && language === told)) return
    told = language
    void bridge.calls.writesIn({ language }).catch(() => undefined)
  }
  document.addEventListener('focusin', tell)
  document.addEventListener('input', tell)
  return () => {
    document.removeEventListener('focusin', tell)
    document.removeEventListener('input', tell)
  }
}
