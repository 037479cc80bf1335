import { render } from '@testing-library/vue'
import { createPinia } from 'pinia'
import type { Component } from 'vue'

/** Shows a screen as the window does once the host has answered, in French. */
export const openScreen = async (screen: Component, props: Record<string, unknown> = {}) => {
  const { i18n } = await import('#window/i18n/i18n.ts')
  const { useSessionStore } = await import('#window/host/sessionStore.ts')
  const pinia = createPinia()
  await useSessionStore(pinia).load()
  return render(screen, { props, global: { plugins: [pinia, i18n] } })
}
