import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '#app/App.vue'
import { startRouting } from '#app/frame/useRoute.ts'
import { i18n } from '#app/i18n/i18n.ts'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { loadFonts } from '#app/theme/loadFonts.ts'
import '#app/theme/theme.css'

startRouting()
const app = createApp(App).use(createPinia()).use(i18n)
await Promise.all([useSessionStore().load(), loadFonts()])
app.mount('#app')
