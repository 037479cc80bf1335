import { onBeforeUnmount } from 'vue'

/** Runs whenever the page may not come back: it is left, or the window goes out of sight or away. */
export const useLeaving = (run: () => void): void => {
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') run()
  }
  document.addEventListener('visibilitychange', whenHidden)
  window.addEventListener('pagehide', run)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', whenHidden)
    window.removeEventListener('pagehide', run)
    run()
  })
}
