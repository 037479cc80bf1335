import type { Language } from '#domain/language.ts'
import { spokenIn } from '#domain/spoken.ts'
import type { Door } from './door.ts'
import type { Saying } from './saying.ts'
import { todayJson, todayText } from './sayToday.ts'

/** The most steps of a group that are told. */
const MOST_STEPS = 500

/** `relance today`: what is to be done now. */
export const runToday = async (
  door: Door,
  { json, language }: { readonly json: boolean; readonly language: Language },
  saying: Saying,
): Promise<void> => {
  const today = await door.ask('today', { rows: MOST_STEPS })
  const spoken = spokenIn(language, door.region)
  saying.print(json ? JSON.stringify(todayJson(today, spoken), null, 2) : todayText(today, spoken))
}
