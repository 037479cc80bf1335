import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { preserveOffsetOnSource } from '@atlaskit/pragmatic-drag-and-drop/utils/preserve-offset-on-source'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { onBeforeUnmount, onMounted, type Ref } from 'vue'
import type { BoardContext } from '#window/screens/board/boardContext.ts'
import type { Card } from '#domain/views/card.ts'

/** Room around the card in hand for its shadow and its tilt, in px. */
const PREVIEW_MARGIN_PX = 16

const pictureOf = (element: HTMLElement, count: number): HTMLElement => {
  const picture = document.createElement('div')
  picture.style.padding = `${PREVIEW_MARGIN_PX}px`
  const copy = element.cloneNode(true) as HTMLElement
  copy.style.width = `${element.offsetWidth}px`
  copy.dataset['inHand'] = String(count)
  picture.append(copy)
  return picture
}

/** Lets a card be dragged: alone, or with all selected ones when it is one of them. */
export const useCardDrag = (
  element: Readonly<Ref<HTMLElement | null>>,
  card: () => Card,
  board: BoardContext,
): void => {
  const taken = (): readonly string[] => {
    const { cards } = board.selection
    return board.selection.has(card().id) ? cards.value.map(({ id }) => id) : [card().id]
  }
  let release: (() => void) | undefined

  onMounted(() => {
    const source = element.value
    if (source === null) return
    release = draggable({
      element: source,
      canDrag: () => !board.readOnly.value,
      getInitialData: () => ({ cards: taken() }),
      onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
        const { input } = location.current
        const offset = preserveOffsetOnSource({ element: source, input })
        setCustomNativeDragPreview({
          nativeSetDragImage,
          getOffset: (args) => {
            const { x, y } = offset(args)
            return { x: x + PREVIEW_MARGIN_PX, y: y + PREVIEW_MARGIN_PX }
          },
          render: ({ container }) => {
            container.append(pictureOf(source, taken().length))
          },
        })
      },
    })
  })
  onBeforeUnmount(() => release?.())
}
