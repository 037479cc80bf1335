import type { Preferences } from '#contract/preferences.ts'

/** Whether a wall-clock moment lies in the quiet hours; `to` is exclusive, nights may span midnight. */
export const isQuiet = (now: string, quietHours: Preferences['quietHours']): boolean => {
  if (quietHours === null) return false
  const time = now.slice(11, 16)
  const { from, to } = quietHours
  return from <= to ? time >= from && time < to : time >= from || time < to
}
