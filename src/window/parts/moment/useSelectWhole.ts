import { nextTick } from 'vue'

/** What lets the text that stands in an input be typed over. */
interface SelectWhole {
  readonly events: {
    readonly onMousedown: (event: MouseEvent) => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onMouseup: (event: MouseEvent) => void
    readonly onClick: (event: MouseEvent) => void
    readonly onBlur: () => void
  }
  /** Makes a change of the text that does not come from the keys; what was selected stays so. */
  readonly keep: (change: () => void) => void
}

const isAllSelected = (input: HTMLInputElement): boolean =>
  document.activeElement === input &&
  input.value !== '' &&
  input.selectionStart === 0 &&
  input.selectionEnd === input.value.length

/**
 * What stands in a field for a date or a time is replaced as a whole: it is selected as the field is
 * entered, by a press too, which would leave the caret in its middle, and by the first press where the
 * form or a key had entered it. A second press places the caret. Words that could not be read are there to be mended: `isWhole` keeps them as they are.
 */
export const useSelectWhole = (
  isWhole: () => boolean,
  input: () => HTMLInputElement | null = () => null,
): SelectWhole => {
  let isEntering = false
  let isPressed = false
  return {
    events: {
      onMousedown: ({ button, currentTarget }) => {
        const pressed = currentTarget as HTMLInputElement
        const isEntered = document.activeElement === pressed
        isEntering = button === 0 && (!isEntered || (!isPressed && isAllSelected(pressed)))
        isPressed = true
      },
      onBlur: () => {
        isPressed = false
      },
      onFocus: ({ currentTarget }) => {
        if (isWhole()) (currentTarget as HTMLInputElement).select()
      },
      onMouseup: (event) => {
        // Pressed within what is selected, a browser places the caret only after the click.
        if (isEntering && isWhole() && isAllSelected(event.currentTarget as HTMLInputElement))
          event.preventDefault()
      },
      onClick: ({ currentTarget }) => {
        const pressed = currentTarget as HTMLInputElement
        // A part that was drawn over with the pointer is what the person chose.
        const isCaret = pressed.selectionStart === pressed.selectionEnd
        if (isEntering && isCaret && isWhole()) pressed.select()
        isEntering = false
      },
    },
    keep: (change) => {
      const shown = input()
      const wasSelected = shown !== null && isAllSelected(shown)
      change()
      if (wasSelected)
        void nextTick(() => {
          shown.select()
        })
    },
  }
}
