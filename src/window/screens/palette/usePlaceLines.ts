import { computed, type ComputedRef } from 'vue'
import { PLACES, type Place } from '#window/frame/places.ts'
import type { Route } from '#window/frame/routes.ts'
import { useKeyText } from '#window/frame/useKeyText.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useT } from '#window/i18n/useT.ts'
import { SECTIONS } from '#window/parts/settings/settingSections.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'
import type { MessageKey, Translate } from '#texts/catalogue.ts'

const GO_TO = {
  today: 'palette.goToday',
  board: 'palette.goBoard',
  ahead: 'palette.goAhead',
  journal: 'palette.goJournal',
  people: 'palette.goPeople',
  settings: 'palette.goSettings',
} as const satisfies Record<Place['name'], MessageKey>

/** What people already have comes in. */
const incomingLine = (t: Translate): Omit<PaletteLine, 'run'> => ({
  id: 'incoming',
  label: t('palette.incoming'),
  icon: 'upload',
  also: t('palette.also.incoming'),
})

/** What others need goes out. */
const outgoingLine = (t: Translate): Omit<PaletteLine, 'run'> => ({
  id: 'outgoing',
  label: t('palette.outgoing'),
  icon: 'document',
  also: t('palette.also.outgoing'),
})

/** The screens that the palette opens: a new interview, the places, the sections of the settings. */
export const usePlaceLines = (): {
  readonly newInterview: ComputedRef<PaletteLine>
  readonly incoming: ComputedRef<PaletteLine>
  readonly outgoing: ComputedRef<PaletteLine>
  readonly places: ComputedRef<readonly PaletteLine[]>
  readonly sections: ComputedRef<readonly PaletteLine[]>
} => {
  const t = useT()
  const keyText = useKeyText()
  const { go } = useRoute()

  const leading = (to: Route, line: Omit<PaletteLine, 'run'>): PaletteLine => ({
    ...line,
    run: () => {
      go(to)
    },
  })

  return {
    newInterview: computed(() =>
      leading(
        { name: 'debrief' },
        {
          id: 'new',
          label: t('palette.newInterview'),
          icon: 'plus',
          keys: keyText('mod+n', 'alt+n'),
          also: t('palette.also.newInterview'),
        },
      ),
    ),
    incoming: computed(() => leading({ name: 'incoming' }, incomingLine(t))),
    outgoing: computed(() => leading({ name: 'outgoing' }, outgoingLine(t))),
    places: computed(() =>
      PLACES.map(({ name, icon, keys }) =>
        leading({ name }, { id: name, label: t(GO_TO[name]), icon, keys: keyText(...keys) }),
      ),
    ),
    sections: computed(() =>
      SECTIONS.map((section) =>
        leading(
          { name: 'settings', section },
          {
            id: `section-${section}`,
            label: t('palette.section', { section: t(`settings.sections.${section}`) }),
            icon: 'settings',
            ...(section === 'data' || section === 'removed'
              ? { also: t(`palette.also.${section}`) }
              : {}),
          },
        ),
      ),
    ),
  }
}
