import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Notice } from '../mail/notice.ts'

/** Answering this version of the charter for this organisation, from a mail. */
export const charterAct = (
  { scope, now }: Pick<MutationContext, 'scope' | 'now'>,
  organisationId: string,
  charterVersionId: string,
): NonNullable<Notice['act']> => ({
  purpose: 'answer_charter',
  spaceId: scope.spaceId,
  subjectId: charterVersionId,
  organisationId,
  minutes: actLinkMinutes(now, null),
})
