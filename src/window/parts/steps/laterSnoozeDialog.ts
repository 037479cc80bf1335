import { lazily } from '#window/frame/lazily.ts'

/** Fetches the dialog in which a step is put off to a date, with all that reads dates. */
export const loadSnoozeDialog = () => import('#window/parts/steps/SnoozeDialog.vue')

/** The dialog itself: no screen needs it to be drawn, so it comes after the first one. */
export const SnoozeDialog = lazily(loadSnoozeDialog)
