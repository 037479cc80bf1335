import { NO_OTHERS, type Others } from '#domain/rules/others.ts'

/** A logbook in which so many other applications are open, and nothing else is known of them. */
export const othersOpen = (open: number): Others => ({ ...NO_OTHERS, open })
