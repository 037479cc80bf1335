import type { Settings } from '#domain/logbook/settings.ts'
import { same } from '#domain/same.ts'
import type { Said } from './said.ts'

/** Whether some absence ends sooner than it did, and none is new. */
const endsSooner = (before: Settings['absences'], after: Settings['absences']): boolean =>
  Object.entries(after).every(([id, { last }]) => {
    const known = before[id]
    return known !== undefined && last <= known.last
  })

/** Whether all that changes is an illness. */
const isIllness = (before: Settings['absences'], after: Settings['absences']): boolean =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => !same(before[id], after[id]))
    .every((id) => (after[id] ?? before[id])?.ill === true)

/** What is said of settings that change: an absence alone is no matter of settings. */
export const saidOfSettings = (before: Settings, after: Settings): Said => {
  const { absences: was } = before
  const { absences: is } = after
  if (same(was, is) || !same({ ...before, absences: is }, after)) return { key: 'settings-changed' }
  const isIll = isIllness(was, is)
  if (!endsSooner(was, is)) return { key: isIll ? 'illness-noted' : 'absence-noted' }
  if (Object.keys(is).length < Object.keys(was).length)
    return { key: isIll ? 'illness-removed' : 'absence-removed' }
  return { key: isIll ? 'illness-ended' : 'absence-ended' }
}
