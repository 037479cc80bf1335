import * as v from 'valibot'
import type { Change } from './decision.ts'
import { same } from '#domain/same.ts'
import { saidOfSettings } from './saidOfSettings.ts'
import { threeWay } from './threeWay.ts'
import type { CommandOf } from '#domain/logbook/commands.ts'
import { settingsSchema } from '#domain/logbook/settings.ts'
import type { Logbook } from '#domain/logbook/logbook.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import {
  templateKey,
  writtenTemplateSchema,
  type WrittenTemplate,
} from '#domain/logbook/template.ts'

/** Changes the choices about the rules. */
export const changeSettings = (
  logbook: Logbook,
  { settings: wanted, from }: CommandOf<'change-settings'>,
): Outcome<Change> => {
  const merged = threeWay(settingsSchema, { current: logbook.settings, from, wanted })
  if (!merged.ok) return merged
  const settings = merged.value
  return accepted({
    events: same(logbook.settings, settings)
      ? []
      : [{ type: 'settings-changed', application: null, body: { settings } }],
    said: saidOfSettings(logbook.settings, settings),
  })
}

/** Keeps the person's own words for a message. */
export const writeTemplate = (
  logbook: Logbook,
  command: CommandOf<'write-template'>,
): Outcome<Change> => {
  const wanted: WrittenTemplate = v.parse(writtenTemplateSchema, command)
  const current = logbook.templates.get(templateKey(wanted.template, wanted.language))
  const merged = threeWay<WrittenTemplate>(writtenTemplateSchema, {
    current,
    from: command.from,
    wanted,
  })
  if (!merged.ok) return merged
  const written = merged.value
  return accepted({
    events: same(current, written)
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
