import type { Component } from 'vue'
import type { RouteName } from '#window/frame/routes.ts'

/** How each screen is fetched when it is first shown. The first one comes with the page. */
export const SCREEN_LOADERS = {
  board: () => import('#window/screens/board/BoardScreen.vue'),
  ahead: () => import('#window/screens/ahead/AheadScreen.vue'),
  application: () => import('#window/screens/application/ApplicationScreen.vue'),
  journal: () => import('#window/screens/journal/JournalScreen.vue'),
  people: () => import('#window/screens/people/PeopleScreen.vue'),
  person: () => import('#window/screens/people/PersonScreen.vue'),
  incoming: () => import('#window/screens/incoming/IncomingScreen.vue'),
  outgoing: () => import('#window/screens/outgoing/OutgoingScreen.vue'),
  triage: () => import('#window/screens/triage/TriageScreen.vue'),
  week: () => import('#window/screens/week/WeekScreen.vue'),
  settings: () => import('#window/screens/settings/SettingsScreen.vue'),
  debrief: () => import('#window/screens/interview/DebriefScreen.vue'),
  compose: () => import('#window/screens/messages/ComposeScreen.vue'),
} satisfies Partial<Record<RouteName, () => Promise<{ readonly default: Component }>>>
