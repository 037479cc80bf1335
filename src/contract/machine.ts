import * as v from 'valibot'
import { LANGUAGES } from '#domain/language.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import { type Preferences, preferencesSchema } from './preferences.ts'

/** The calls about the machine around the logbook. */
export const machine = {
  /** Only those that were changed: another window may have chosen others. */
  setPreferences: call(v.partial(preferencesSchema)).returning<Preferences>(),
  /** The language of what is being typed, whose spelling may be checked. */
  writesIn: call(v.object({ language: v.picklist(LANGUAGES) })).returning<null>(),
  /** Opens an address with the system's own program; only https, http, mailto and tel leave. */
  openLink: call(v.object({ url: v.pipe(v.string(), v.maxLength(8000)) })).returning<
    Outcome<{ readonly opened: boolean }>
  >(),
  showDataFolder: call(v.undefined()).returning<Outcome<{ readonly opened: boolean }>>(),
} as const
