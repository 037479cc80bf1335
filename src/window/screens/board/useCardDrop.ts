import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue'
import { askBefore } from '#window/host/askedBefore.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'

const idsIn = (data: Record<string | symbol, unknown>): readonly string[] =>
  Array.isArray(data['cards'])
    ? data['cards'].filter((id): id is string => typeof id === 'string')
    : []

/** Whether cards hang over this element, which `takes` them into `stage` when they are dropped. */
export const useCardDropTarget = (
  element: Readonly<Ref<HTMLElement | null>>,
  stage: () => Stage,
  takes: () => boolean = () => true,
): Readonly<Ref<boolean>> => {
  const isOver = ref(false)
  const leave = (): void => {
    isOver.value = false
  }
  let release: (() => void) | undefined
  onMounted(() => {
    if (element.value === null) return
    release = dropTargetForElements({
      element: element.value,
      canDrop: ({ source }) => takes() && idsIn(source.data).length > 0,
      getData: () => ({ stage: stage() }),
      onDragEnter: () => {
        isOver.value = true
      },
      onDragLeave: leave,
      onDrop: leave,
    })
  })
  onBeforeUnmount(() => release?.())
  return isOver
}

/** Scrolls `element` by itself while cards are held near its edges. */
export const useDragScroll = (element: Readonly<Ref<HTMLElement | null>>): void => {
  watch(
    element,
    (scroller, _, onCleanup) => {
      if (scroller !== null) onCleanup(autoScrollForElements({ element: scroller }))
    },
    { flush: 'post', immediate: true },
  )
}

/** Follows every drag of cards on the board: which are in hand, and into which stage they fell. */
export const useCardDrops = (
  dragged: Ref<ReadonlySet<string>>,
  dropped: (ids: readonly string[], stage: Stage) => void,
): void => {
  let release: (() => void) | undefined
  onMounted(() => {
    release = monitorForElements({
      canMonitor: ({ source }) => idsIn(source.data).length > 0,
      onDragStart: ({ source }) => {
        const ids = idsIn(source.data)
        dragged.value = new Set(ids)
        // The question about one card stands on the screen as soon as it is dropped.
        if (ids[0] !== undefined && ids.length === 1) askBefore(ids[0])
      },
      onDrop: ({ source, location }) => {
        dragged.value = new Set()
        const [target] = location.current.dropTargets
        const stage = STAGES.find((known) => known === target?.data['stage'])
        if (stage !== undefined) dropped(idsIn(source.data), stage)
      },
    })
  })
  onBeforeUnmount(() => release?.())
}
