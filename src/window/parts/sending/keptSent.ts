import { emptySentDraft, type SentDraft } from '#domain/forms/sentDraft.ts'
import { takeUp } from '#domain/forms/takeUp.ts'
import { keptForm } from '#window/host/begunForms.ts'
import type { KeptPlace } from '#ui/keptDraft.ts'

const BLANK = JSON.stringify(emptySentDraft(''))

/**
 * Where an application noted as sent is kept until it is written; a day that nobody changed is the
 * present one, whenever that is.
 */
export const keptSent = (today: () => string): KeptPlace => {
  const place = keptForm('sent', { ids: [] })
  return {
    takeUp: (begun) => {
      const left = place.left() as Partial<SentDraft> | undefined
      if (left === undefined) return begun
      return takeUp(begun, { ...left, ...(left.on === '' ? { on: today() } : {}) })
    },
    keep: (draft) => {
      const written = draft as SentDraft
      const kept = { ...written, on: written.on === today() ? '' : written.on }
      if (JSON.stringify(kept) === BLANK) place.forget()
      else place.keep(kept)
    },
    forget: place.forget,
  }
}
