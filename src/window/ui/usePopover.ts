import { nextTick, readonly, ref, type Ref } from 'vue'

/** A sheet that opens beside its button and closes by Escape or a press elsewhere. */
export interface PopoverState {
  readonly isOpen: Readonly<Ref<boolean>>
  /** Opens it; resolves once its content can take the focus. */
  readonly open: () => Promise<void>
  /** Closes it; with `backToButton` the focus returns to the button. */
  readonly close: (backToButton?: boolean) => void
  /** Opens or closes it by a press on the button. */
  readonly toggle: (press: MouseEvent) => void
  /** Bind to the sheet's `toggle` event, so that a closing by the platform is noticed. */
  readonly onToggle: (event: Event) => void
}

/**
 * Drives a native popover, placed by its button. Where the platform has no popovers only
 * the state changes, and the sheet stays where it is written.
 */
export const usePopover = (
  sheet: Readonly<Ref<HTMLElement | null>>,
  button: () => HTMLElement | null,
): PopoverState => {
  const isOpen = ref(false)

  const open = async () => {
    if (isOpen.value) return
    isOpen.value = true
    await nextTick()
    const source = button()
    if (sheet.value && 'showPopover' in sheet.value && !sheet.value.matches(':popover-open'))
      sheet.value.showPopover(source === null ? {} : { source })
  }

  const close = (backToButton = true) => {
    if (!isOpen.value) return
    if (sheet.value && 'hidePopover' in sheet.value && sheet.value.matches(':popover-open'))
      sheet.value.hidePopover()
    isOpen.value = false
    if (backToButton) button()?.focus()
  }

  // A press on the button while the sheet is open has already closed it on its way down.
  let closedAt = -Infinity
  const onToggle = (event: Event) => {
    const nowOpen = 'newState' in event && event.newState === 'open'
    if (!nowOpen && isOpen.value) closedAt = event.timeStamp
    isOpen.value = nowOpen
  }

  const toggle = (press: MouseEvent) => {
    const isByPointer = press.detail > 0
    if (isOpen.value) close()
    else if (!isByPointer || press.timeStamp - closedAt > REOPEN_PAUSE_MS) void open()
  }

  return { isOpen: readonly(isOpen), open, close, toggle, onToggle }
}

/** How long after the platform closed the sheet a press on its button is still that same press. */
const REOPEN_PAUSE_MS = 180
