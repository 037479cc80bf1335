import { watch, type Ref } from 'vue'
import { useListener } from '#ui/useListener.ts'

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

/** The menu of an item, from which items are taken away; else whatever can be pressed there. */
const controlOf = (item: Element | null | undefined): HTMLElement | null | undefined =>
  item?.querySelector<HTMLElement>('[aria-haspopup="menu"]') ??
  item?.querySelector<HTMLElement>('button:not(:disabled), a[href]')

/**
 * Keeps the keyboard in a list whose items come, move and go: on the item it stood on, else on the
 * one that took its place, else on what `otherwise` finds. `ids` name the items in their order.
 */
export const useKeptFocus = (
  list: Readonly<Ref<HTMLElement | null>>,
  ids: () => readonly string[],
  otherwise: () => HTMLElement | null | undefined = () => undefined,
): void => {
  let stood: { readonly id: string; readonly index: number } | undefined

  useListener(list, 'focusin', ({ target }) => {
    const items = [...(list.value?.children ?? [])]
    const index = items.findIndex((item) => item.contains(target as Node))
    const id = ids()[index]
    stood = id === undefined ? undefined : { id, index }
  })
  useListener(list, 'focusout', ({ relatedTarget }) => {
    const left = stood
    // An item that moves or goes loses the focus as well: the list is looked at first.
    setTimeout(() => {
      if (relatedTarget !== null || isLost()) stood = stood === left ? undefined : stood
    })
  })

  watch(
    ids,
    (now) => {
      if (stood === undefined || !isLost()) return
      const index = now.indexOf(stood.id)
      const place = index === -1 ? Math.min(stood.index, now.length - 1) : index
      const control = controlOf(list.value?.children[place]) ?? otherwise()
      control?.focus()
    },
    { flush: 'post' },
  )
}
