import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '#window/App.vue'
import { commitOnLeave } from '#ui/commitOnLeave.ts'
import { guardKeys } from '#ui/keyGuard.ts'
import { startRouting } from '#window/frame/useRoute.ts'
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
  const app = createApp(App).use(createPinia()).use(i18n)
  // What was begun is there before any form opens.
  await Promise.all([useSessionStore().load(), loadBegun(), loadFonts()])
  app.mount('#app')
}
start().catch((error: unknown) => {
  const place = document.querySelector('#app')
  if (place !== null) showStranded(place)
  throw error
})
