import type { LiveLogbook, Logbook } from '#domain/logbook/logbook.ts'

/** A copy to try events on; applications themselves are never changed in place. */
export const scratchOf = ({
  applications,
  settings,
  templates,
  imports,
}: Logbook): LiveLogbook => ({
  applications: new Map(applications),
  settings,
  templates: new Map(templates),
  imports: new Map(imports),
})
