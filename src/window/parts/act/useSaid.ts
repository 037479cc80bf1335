import { useKeyText } from '#window/frame/useKeyText.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import type { Refusal } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'
import { deedOfSaid, sentenceOfSaid } from '#texts/sentenceOfSaid.ts'
import { shortMoment } from '#texts/dates.ts'
import type { Done, TurnableChange } from '#contract/views.ts'
import { useAnnounce } from '#ui/useAnnounce.ts'
import { useToasts, type ToastAction } from '#ui/useToasts.ts'

/** Says of what was changed on another computer since, on which and when: the host knows what each is called. */
const useChangedBy = (sayProblem: (words: string) => void) => {
  const t = useT()
  const language = useLanguage()
  return async ({ device, at }: NonNullable<Refusal['by']>): Promise<void> => {
    // A host that does not answer says so by other means; the refusal is told all the same.
    const view = await bridge.calls.devices().then(
      (answer) => answer.view,
      () => null,
    )
    const name = view?.others.find((other) => other.device === device)?.name ?? ''
    const when = shortMoment(at, language())
    sayProblem(
      name === ''
        ? t('session.changedSomewhere', { when })
        : t('session.changedElsewhere', { name, when }),
    )
  }
}

/** Says in one line what was done, undone or refused, and offers the way back. */
export const useSaid = () => {
  const t = useT()
  const language = useLanguage()
  const keyText = useKeyText()
  const { show, clear } = useToasts()
  const announce = useAnnounce()

  const line = (words: string, action?: ToastAction): void => {
    clear('problem')
    show({ kind: 'done', words, ...(action === undefined ? {} : { action }) })
  }
  const turning = (way: 'undo' | 'redo', run: () => void): ToastAction => ({
    label: t(`session.${way}`),
    keys: keyText(way === 'undo' ? 'mod+z' : 'mod+y'),
    run,
  })

  const sayProblem = (words: string): void => {
    announce(words)
    show({ kind: 'problem', words })
  }

  const sayChangedBy = useChangedBy(sayProblem)

  return {
    /** What stands in the way of something that is no change of the logbook. */
    sayProblem,
    /** Without `undo` there is no way back; `next` is a sentence of what comes next, or empty. */
    sayDone: ({ said }: Done, undo?: () => void, next = ''): void => {
      line(
        `${sentenceOfSaid(said, t)} ${next}`.trim(),
        undo === undefined ? undefined : turning('undo', undo),
      )
    },
    /** Names a change of another window, or of an earlier day, and leaves it to the person. */
    offerTurn: (way: 'undo' | 'redo', { said, at }: TurnableChange, turn: () => void): void => {
      line(
        t(`session.offer.${way}`, {
          when: shortMoment(at, language()),
          what: deedOfSaid(said, t),
        }),
        turning(way, turn),
      )
    },
    sayUndone: ({ said }: Done, redo: () => void): void => {
      line(sentenceOfSaid({ ...said, turn: 'undone' }, t), turning('redo', redo))
    },
    sayRedone: ({ said }: Done, undo: () => void): void => {
      line(sentenceOfSaid({ ...said, turn: 'redone' }, t), turning('undo', undo))
    },
    sayRefused: ({ reason, by }: Refusal): void => {
      if (by === undefined) show({ kind: 'problem', words: t(`reasons.${reason}`) })
      else void sayChangedBy(by)
    },
    /** Something that is no change of the logbook, such as a file that was saved. */
    say: (words: string): void => {
      line(words)
    },
  }
}
