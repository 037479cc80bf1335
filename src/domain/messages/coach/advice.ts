/** Every remark the coach can make; message keys under `coach.advice`. Stable word ids. */
export type AdviceId =
  | 'subject-missing'
  | 'subject-only-thanks'
  | 'subject-without-date'
  | 'subject-without-post'
  | 'subject-long'
  | 'subject-names-date'
  | 'subject-names-post'
  | 'too-long'
  | 'too-short'
  | 'length-fine'
  | 'linkedin-fine'
  | 'linkedin-too-long'
  | 'voicemail-too-long'
  | 'no-question'
  | 'several-questions'
  | 'one-question'
  | 'no-thoughtful-question'
  | 'thoughtful-question'
  | 'follow-the-company'
  | 'judgement-question'
  | 'open-question'
  | 'question-mark'
  | 'not-now'
  | 'begging'
  | 'pressure'
  | 'hurt'
  | 'familiar'
  | 'heavy'
  | 'capitals'
  | 'signs'
  | 'spelling'
  | 'wrong-name'
  | 'wrong-company'
  | 'no-greeting'
  | 'no-signature'
  | 'leftover'
  | 'no-number'
  | 'same-as-before'
  | 'same-as-colleague'
  | 'no-moment-quoted'
  | 'moment-quoted'
  | 'attach-yourself'
  | 'files-unannounced'
  | 'files-heavy'
  | 'fields-missing'

/** What a remark is about; the groups the coach shows. */
export const ADVICE_SUBJECTS = ['subject', 'length', 'tone', 'sending'] as const
export type AdviceSubject = (typeof ADVICE_SUBJECTS)[number]

/**
 * One remark. It proposes, explains and never blocks; `fine` says that something is well done, an
 * `idea` what could be done besides: nothing is wrong without it.
 */
export interface Advice {
  readonly advice: AdviceId
  readonly kind: 'fine' | 'suggestion' | 'idea'
  readonly about: AdviceSubject
  /** Fills the sentence: `n` counts words or characters, `most` and `least` are bounds. */
  readonly params: Readonly<Record<string, number>>
}

const make =
  (kind: Advice['kind']) =>
  (about: AdviceSubject, advice: AdviceId, params: Advice['params'] = {}): Advice => ({
    advice,
    kind,
    about,
    params,
  })

export const suggestion = make('suggestion')
export const fine = make('fine')
export const idea = make('idea')
