import { type FileReport, fileReportInput } from '@reliance/core/mandates/file-report.ts'
import { mandatesEn } from '@reliance/core/mandates/messages.en.ts'
import { mandatesFr } from '@reliance/core/mandates/messages.fr.ts'
import { reportPeriods } from '@reliance/core/mandates/report-rhythm.ts'
import { findRole } from '@reliance/core/mandates/space-tree.ts'
import { withRank } from '@reliance/core/shared/permission.ts'
import { answerThrough } from '../boundary/answer-mutation.ts'
import { notFound } from '../boundary/rule-error.ts'
import type { InSpace, MutationContext, SpaceMutation } from '../boundary/use-case.ts'
import type { ReplyUse } from '../mail/reply-use.ts'
import { formInput } from '../pages/act-page.ts'
import { inLanguage } from '../pages/in-language.ts'
import type { Values } from '../pages/say.ts'
import type { DecisionWiring } from './effect-handlers.ts'
import { fileReport } from './file-report.ts'
import { type Register, readRegister } from './register.ts'
import { reportKey } from './report-key.ts'

/** Which report a mail asked for: of the mandates of whoever answers, the one whose key it named. */
const namedReport = ({ mandates }: Register, personId: string, key: string) => {
  for (const mandate of mandates.filter(one => one.personId === personId))
    for (const { dueOn } of reportPeriods(mandate))
      if (reportKey(mandate.mandateId, dueOn) === key) return { mandate, dueOn }
  throw notFound()
}

type Input = InSpace & { reportKey: string } & Pick<FileReport, 'text'>

const filing = (
  wiring: DecisionWiring,
): SpaceMutation<Input, { done: { reportId: string }; told: Values }> => ({
  may: actor => withRank(actor, 'supporter'),
  run: async (ctx: MutationContext, { reportKey: key, ...input }) => {
    const { db, scope, actor } = ctx
    const register = await readRegister(db, scope)
    const { mandate, dueOn } = namedReport(register, actor.personId, key)
    const { mandateId } = mandate
    const done = await fileReport.run(ctx, { ...input, mandateId, dueOn })
    const role = findRole(register.tree, mandate.roleId)?.name ?? ''
    return { done, told: { place: await wiring.nameOfSpace({ db, scope }), role, dueOn } }
  },
})

/** Filing a report by answering the mail that asks for it: the text is the report, as on the page of the mandate. */
export const fileReportByReply = (wiring: DecisionWiring): ReplyUse => ({
  field: 'text',
  words: lang => inLanguage({ lang }, mandatesFr, mandatesEn).replies.mandate_report,
  async take({ services, door, target, on, requestId, text, settling }) {
    const said = formInput(fileReportInput, { mandateId: target.subjectId, dueOn: on, text })
    const input = { spaceId: target.spaceId, requestId, reportKey: target.subjectId, text: said.text }
    return (await answerThrough(services, door, settling(filing(wiring)), input)).told
  },
})
