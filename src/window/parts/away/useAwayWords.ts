import { useT } from '#window/i18n/useT.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** What is said otherwise of days of illness. */
type AwayKey = keyof Catalogue['away']['whileIll']

/** The words of an absence, or of an illness: who is ill leaves nowhere, and returns from nowhere. */
export const useAwayWords = () => {
  const t = useT()
  return (
    isIll: boolean,
    key: AwayKey,
    params: Readonly<Record<string, string | number>> = {},
  ): string => t(isIll ? `away.whileIll.${key}` : `away.${key}`, params)
}
