import { defineAsyncComponent, type AsyncComponentLoader, type Component } from 'vue'
import ScreenNotLoaded from '#window/frame/ScreenNotLoaded.vue'

/** A screen fetched when it is first shown; one that cannot be fetched says so, and is never blank. */
export const lazily = <Screen extends Component>(load: AsyncComponentLoader<Screen>) =>
  defineAsyncComponent({ loader: load, errorComponent: ScreenNotLoaded })
