import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import type { MutationContext } from '../boundary/use-case.ts'
import type { Notice } from '../mail/notice.ts'

/** Promising for this organisation under this rule, from a mail. */
export const pledgeAct = (
  { scope, now }: Pick<MutationContext, 'scope' | 'now'>,
  organisationId: string,
  ruleId: string,
): NonNullable<Notice['act']> => ({
  purpose: 'pledge',
  spaceId: scope.spaceId,
  subjectId: ruleId,
  organisationId,
  minutes: actLinkMinutes(now, null, 30),
})
