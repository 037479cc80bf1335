import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue'
import { fetchLaterTexts } from '#window/i18n/i18n.ts'
import ScreenNotLoaded from '#window/frame/ScreenNotLoaded.vue'

/**
 * A screen fetched, with its texts, when it is first shown; one that cannot be fetched says so, and
 * is never blank.
 */
export const lazily = <Screen extends Component>(load: AsyncComponentLoader<Screen>) =>
  defineAsyncComponent({
    loader: async () => {
      const [screen] = await Promise.all([load(), fetchLaterTexts()])
      return screen
    },
    errorComponent: ScreenNotLoaded,
  })
