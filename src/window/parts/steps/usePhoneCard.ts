import type { StepView } from '#domain/views/stepView.ts'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

const { asked, ask, close } = askedFromAnywhere<StepView>()

/** The phone card of a step, from wherever the person stands: number, script, and what came of the call. */
export const usePhoneCard = () => ({ calling: asked, call: ask, hangUp: close })
