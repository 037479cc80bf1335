import { computed } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { TABLE_FORMATS } from '#domain/outgoing/adviser/formats.ts'

/** The formats of a table, as they are chosen. */
export const useFormats = () => {
  const t = useT()
  return computed(() =>
    TABLE_FORMATS.map((value) => ({
      value,
      label: t(`outgoing.formats.${value}`),
      hint: t(`outgoing.formatHints.${value}`),
    })),
  )
}
