import { interviewOf } from './about.ts'
import type { Material, MessageContext } from './context.ts'

/** Assets, addition and documents: as written for this message, else as noted. */
export const materialOf = (context: MessageContext): Material => {
  const { assets, addition, documents } = { ...interviewOf(context), ...context.material }
  return {
    ...(assets === undefined ? {} : { assets }),
    ...(addition === undefined ? {} : { addition }),
    ...(documents === undefined ? {} : { documents }),
  }
}
