import { onBeforeUnmount } from 'vue'

/**
 * Runs whenever the page may not come back: it is left, or the window goes out of sight or away. A
 * reload breaks the line to the host off before `pagehide`, hence `beforeunload`.
 */
export const useLeaving = (run: () => void): void => {
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') run()
  }
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('beforeunload', run)
  window.addEventListener('pagehide', run)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('beforeunload', run)
    window.removeEventListener('pagehide', run)
    run()
  })
}
