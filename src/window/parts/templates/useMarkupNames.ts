import { computed, type ComputedRef } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { BLOCK_IDS } from '#domain/messages/blocks.ts'
import { CLAIM_IDS } from '#domain/messages/claims/claims.ts'
import { FILTER_IDS } from '#domain/messages/markup/filters.ts'
import type { MarkupNames } from '#domain/messages/markup/renameMarkup.ts'
import { VARIABLE_IDS } from '#domain/messages/variables.ts'

/** The names a template is written with, in the language of the window. */
export const useMarkupNames = (): ComputedRef<MarkupNames> => {
  const t = useT()
  return computed(() => ({
    value: Object.fromEntries([
      ...VARIABLE_IDS.map((id) => [id, t(`messages.markup.value.${id}`)] as const),
      ...CLAIM_IDS.map((id) => [id, t(`messages.markup.claim.${id}`)] as const),
    ]),
    block: Object.fromEntries(BLOCK_IDS.map((id) => [id, t(`messages.markup.block.${id}`)])),
    filter: Object.fromEntries(FILTER_IDS.map((id) => [id, t(`messages.markup.filter.${id}`)])),
  }))
}
