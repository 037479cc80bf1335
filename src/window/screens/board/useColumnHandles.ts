import type { BoardContext, ColumnHandle } from '#window/screens/board/boardContext.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** What the columns on screen can do for the keyboard, as they registered it. */
export const useColumnHandles = (): Pick<BoardContext, 'register' | 'handleOf'> => {
  const handles = new Map<Stage, ColumnHandle>()
  return {
    register: (stage, handle) => {
      handles.set(stage, handle)
      return () => {
        if (handles.get(stage) === handle) handles.delete(stage)
      }
    },
    handleOf: (stage) => handles.get(stage),
  }
}
