import { createPinia, setActivePinia } from 'pinia'
import { createApp } from 'vue'
import App from '#window/App.vue'
import { fetchFirstScreen } from '#window/firstScreen.ts'
import { commitOnLeave } from '#ui/commitOnLeave.ts'
import { guardKeys } from '#ui/keyGuard.ts'
import { startRouting, useRoute } from '#window/frame/useRoute.ts'
import { i18n } from '#window/i18n/i18n.ts'
import { loadBegun } from '#window/host/begunForms.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { showStranded } from '#window/host/stranded.ts'
import { loadFonts } from '#window/theme/loadFonts.ts'
import '#window/theme/theme.css'

// Not awaited at the top: the texts fetched meanwhile import from the file that this one is built
// into, and each would wait for the other.
const start = async (): Promise<void> => {
  guardKeys()
  commitOnLeave()
  startRouting()
  const pinia = createPinia()
  setActivePinia(pinia)
  const session = useSessionStore().load()
  const firstScreen = fetchFirstScreen(useRoute().route.value)
  // What was begun is there before any form opens.
  await Promise.all([session, loadBegun(), loadFonts()])
  createApp(App, { firstScreen }).use(pinia).use(i18n).mount('#app')
}
start().catch((error: unknown) => {
  const place = document.querySelector('#app')
  if (place !== null) showStranded(place)
  throw error
})
