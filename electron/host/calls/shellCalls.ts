import { accepted } from '#domain/outcome.ts'
import type { Language } from '#domain/language.ts'
import type { Handlers } from '#contract/calls.ts'
import type { Preferences } from '#contract/preferences.ts'
import { checkLink } from '#electron/host/machine/links.ts'
import type { Shell } from '#electron/host/machine/ports.ts'
import { trialNotice } from '#electron/host/reminders/noticeOf.ts'
import { showBounded } from '#electron/host/reminders/showBounded.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'

/** The calls about the machine around the logbook. */
export type ShellCalls = Pick<
  Handlers,
  'setPreferences' | 'tryNotification' | 'openLink' | 'showDataFolder'
>

/** The preferences with what was chosen; what is left out stays. */
const chosenOver = (kept: Preferences, chosen: Parameters<ShellCalls['setPreferences']>[0]) =>
  ({
    ...kept,
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
  }) satisfies Preferences

export const shellCalls = (
  { preferences, push, notifier, opener, folder }: Shell,
  scheduler: Scheduler,
  language: () => Language,
): ShellCalls => {
  const failedLate = (target: string) => () => push('notOpened', { target })
  return {
    setPreferences: (chosen): Preferences => {
      preferences.write(chosenOver(preferences.read(), chosen))
      // The shell keeps only what this system allows.
      const kept = preferences.read()
      push('preferences', kept)
      return kept
    },
    tryNotification: () => showBounded(notifier, trialNotice(language()), scheduler),
    openLink: async ({ url }) => {
      const link = checkLink(url)
      return link.ok
        ? accepted({ opened: await opener.openUrl(link.value, failedLate(url)) })
        : link
    },
    showDataFolder: async () =>
      accepted({ opened: await opener.openFolder(folder, failedLate('')) }),
  }
}
