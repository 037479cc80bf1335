/** The events of an input that let what stands in it be typed over. */
interface SelectWhole {
  readonly onMousedown: (event: MouseEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onClick: (event: MouseEvent) => void
}

/**
 * What stands in a field for a date or a time is replaced as a whole: it is selected as the field is
 * entered, by a press too, which would leave the caret in its middle. A second press places the
 * caret. Words that could not be read are there to be mended: `isWhole` keeps them as they are.
 */
export const useSelectWhole = (isWhole: () => boolean): SelectWhole => {
  let isEntering = false
  return {
    onMousedown: ({ button, currentTarget }) => {
      isEntering = button === 0 && document.activeElement !== currentTarget
    },
    onFocus: ({ currentTarget }) => {
      if (isWhole()) (currentTarget as HTMLInputElement).select()
    },
    onClick: ({ currentTarget }) => {
      const input = currentTarget as HTMLInputElement
      // A part that was drawn over with the pointer is what the person chose.
      const isCaret = input.selectionStart === input.selectionEnd
      if (isEntering && isCaret && isWhole()) input.select()
      isEntering = false
    },
  }
}
