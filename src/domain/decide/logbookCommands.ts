import type { Change } from './decision.ts'
import { same } from './same.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { templateKey, type WrittenTemplate } from '#domain/logbook/template.ts'

/** Replaces all the choices about the rules. */
export const changeSettings = (
  logbook: Logbook,
  { settings }: CommandOf<'change-settings'>,
): Outcome<Change> =>
  accepted({
    events: same(logbook.settings, settings)
      ? []
      : [{ type: 'settings-changed', application: null, body: { settings } }],
    said: { key: 'settings-changed' },
  })

/** Keeps the person's own words for a message. */
export const writeTemplate = (
  logbook: Logbook,
  { template, language, subject, body, name, rules, channels }: CommandOf<'write-template'>,
): Outcome<Change> => {
  const written = {
    template,
    language,
    ...(subject === undefined ? {} : { subject }),
    body,
    ...(name === undefined ? {} : { name }),
    ...(rules === undefined ? {} : { rules }),
    ...(channels === undefined ? {} : { channels }),
  } satisfies WrittenTemplate
  return accepted({
    events: same(logbook.templates.get(templateKey(template, language)), written)
      ? []
      : [{ type: 'template-written', application: null, body: written }],
    said: { key: 'template-written' },
  })
}

/** Goes back to the words that came with Relance, or drops a template the person added. */
export const resetTemplate = (
  logbook: Logbook,
  { template, language }: CommandOf<'reset-template'>,
): Outcome<Change> =>
  accepted({
    events: logbook.templates.has(templateKey(template, language))
      ? [{ type: 'template-reset', application: null, body: { template, language } }]
      : [],
    said: { key: 'template-reset' },
  })
