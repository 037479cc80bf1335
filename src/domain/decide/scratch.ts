import type { LiveLogbook, Logbook } from '#domain/logbook/logbook.ts'
import { LayeredMap } from './layeredMap.ts'

/** A logbook to try events on, above one that stays as it is; applications are never changed in place. */
export const scratchOf = ({
  applications,
  settings,
  templates,
  imports,
}: Logbook): LiveLogbook => ({
  applications: new LayeredMap(applications),
  settings,
  templates: new LayeredMap(templates),
  imports: new LayeredMap(imports),
})
