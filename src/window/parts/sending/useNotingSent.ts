import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

const { asked, ask, close } = askedFromAnywhere<'sent'>()

/** The sheet on which an application is noted as sent, from wherever the person stands. */
export const useNotingSent = () => ({
  notingSent: asked,
  noteSent: () => {
    ask('sent')
  },
  close,
})
