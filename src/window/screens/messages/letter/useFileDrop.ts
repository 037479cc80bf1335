import { onBeforeUnmount, ref, type Ref } from 'vue'

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true

/** Folders come with the files; they hold no bytes of their own. */
const filesOf = ({ dataTransfer }: DragEvent): File[] =>
  [...(dataTransfer?.items ?? [])].flatMap((item) => {
    const file = item.webkitGetAsEntry()?.isDirectory === true ? null : item.getAsFile()
    return file === null ? [] : [file]
  })

/**
 * Takes files dropped anywhere on the page while it is `wanted`. Where it is not, a dropped file
 * does nothing: left to itself, the window would go away to show it.
 */
export const useFileDrop = (
  wanted: () => boolean,
  take: (files: readonly File[]) => void,
): { readonly isOver: Readonly<Ref<boolean>> } => {
  const isOver = ref(false)
  const hover = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    isOver.value = wanted()
    if (event.dataTransfer) event.dataTransfer.dropEffect = wanted() ? 'copy' : 'none'
  }
  const leave = (event: DragEvent): void => {
    // Going from one element of the page to the next is no leaving.
    if (event.relatedTarget === null) isOver.value = false
  }
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    isOver.value = false
    if (wanted()) take(filesOf(event))
  }
  const handlers = { dragover: hover, dragleave: leave, drop } as const
  for (const [name, handler] of Object.entries(handlers))
    document.addEventListener(name as keyof typeof handlers, handler)
  onBeforeUnmount(() => {
    for (const [name, handler] of Object.entries(handlers))
      document.removeEventListener(name as keyof typeof handlers, handler)
  })
  return { isOver }
}
