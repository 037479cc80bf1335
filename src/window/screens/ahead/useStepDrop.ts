import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import type { StepView } from '#domain/views/stepView.ts'

/** What becomes of a step that is carried over a day. */
interface Dropping {
  readonly takes: () => boolean
  readonly drop: (step: StepView) => void
}

/** Lets steps be dropped on an element; says whether one is held over it. */
export const useStepDrop = (
  element: Readonly<Ref<HTMLElement | null>>,
  { takes, drop }: Dropping,
): Readonly<Ref<boolean>> => {
  const isOver = ref(false)
  let release: (() => void) | undefined
  onMounted(() => {
    if (element.value === null) return
    release = dropTargetForElements({
      element: element.value,
      canDrop: ({ source }) => source.data['step'] !== undefined && takes(),
      onDragEnter: () => {
        isOver.value = true
      },
      onDragLeave: () => {
        isOver.value = false
      },
      onDrop: ({ source }) => {
        isOver.value = false
        drop(source.data['step'] as StepView)
      },
    })
  })
  onBeforeUnmount(() => release?.())
  return isOver
}
