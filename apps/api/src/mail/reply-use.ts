import type { ReplyKind } from '@reliance/core/identity/reply-link.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import type { Door } from '@reliance/db/shared/doors.ts'
import type { Services } from '../boundary/context.ts'
import type { SpaceMutation } from '../boundary/use-case.ts'
import type { Values } from '../pages/say.ts'

/** How a use is spoken of: to whoever is asked whether they mean it, and to whoever did it. */
export type ReplyWords = {
  readonly title: string
  readonly does: string
  readonly label: string
  readonly button: string
  readonly done: string
  readonly action: string
}

type Telling<I, O> = SpaceMutation<I, { done: O; told: Values }>

export type TakingReply = {
  services: Services
  door: Door
  target: { spaceId: string; subjectId: string; organisationId: string }
  /** The language of whoever wrote. */
  lang: Language
  /** The day on which it came. */
  on: CivilDate
  requestId: string
  text: string
  /** Makes the use case say, in its own transaction, what became of the mail. */
  settling: <I, O>(useCase: Telling<I, O>) => Telling<I, O>
}

/**
 * What one kind of answer by mail does: the use case that the pages call, by the door of the mail, with the rights of this
 * moment. It answers the values that `done` names; a rule that does not hold is thrown.
 */
export type ReplyUse = {
  /** The field of the use case that the text is. */
  field: string
  words: (lang: Language) => ReplyWords
  take: (taking: TakingReply) => Promise<Values>
}

export type ReplyUses = Readonly<Record<ReplyKind, ReplyUse>>
