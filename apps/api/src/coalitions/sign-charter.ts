import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { type AnswerCharterInput, answerCharter as decide } from '@reliance/core/coalitions/sign-charter.ts'
import {
  coalitionPlace,
  listCharterLabels,
  listSignatures,
  saveSignature,
} from '@reliance/db/coalitions/coalitions.ts'
import { lockMember, saveMember } from '@reliance/db/coalitions/members.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { enterVoice } from '../mandates/founding.ts'

/** What a later context does when an organisation takes over what was entered for it. */
export type OnClaiming = (ctx: MutationContext, listedId: string, organisationId: string) => Promise<void>

/** Signs or declines the charter for an organisation, under its signature mandate (R53, R3). */
export const answerCharter = (onClaiming: OnClaiming) =>
  mutation({
    may: (actor, now, input: AnswerCharterInput & InSpace) => maySignFor(actor, input.organisationId, now),
    run: async (ctx, input) => {
      const { db, scope, now } = ctx
      const { organisationId, charterVersionId } = input
      const member = await lockMember(db, scope, organisationId)
      const [[current], signatures] = await Promise.all([
        listCharterLabels(db, scope),
        listSignatures(db, scope),
      ])
      if (!member || !current) throw notFound()
      const earlier = signatures.find(
        one => one.organisationId === organisationId && one.charterVersionId === current.id,
      )
      const status = unwrap(
        decide(
          { status: member.status, currentVersionId: current.id, earlierAnswer: earlier?.answer ?? null },
          input,
        ),
        'conflict',
      )
      await saveMember(db, scope, {
        organisationId,
        displayName: member.displayName,
        status,
        statusAt: now,
        joinedAt: member.joinedAt ?? (status === 'joined' ? now : null),
      })
      await saveSignature(db, scope, {
        charterVersionId,
        organisationId,
        answer: input.answer === 'sign' ? 'signed' : 'declined',
        reason: input.reason,
        answeredAt: now,
        personId: ctx.actor.personId,
        signedName: input.signedName,
        mandateSpaceId: organisationId,
        mandateId: ctx.mandateId ?? '',
      })
      if (status === 'joined' && member.status !== 'joined') await enterVoice(ctx, organisationId, undefined)
      if (status === 'joined' && member.listedId !== null)
        await claim(ctx, member.listedId, organisationId, onClaiming)
      // Said again, an answer wakes nobody.
      if (earlier?.answer !== (input.answer === 'sign' ? 'signed' : 'declined'))
        await tellAnswer(ctx, member, input)
      ctx.act(`coalitions.charter_${input.answer === 'sign' ? 'signed' : 'declined'}`, charterVersionId)
      return { status }
    },
  })

/** Whoever welcomes organisations reads who signed or refused, under which name, and why. */
const tellAnswer = async (
  ctx: MutationContext,
  { displayName }: { displayName: string },
  { answer, signedName, reason }: AnswerCharterInput,
): Promise<void> => {
  const [place, [charter]] = await Promise.all([
    coalitionPlace(ctx.db, ctx.scope),
    listCharterLabels(ctx.db, ctx.scope),
  ])
  ctx.notify({
    notice: answer === 'sign' ? 'coalitions.charter_signed' : 'coalitions.charter_declined',
    to: { power: 'coalitions.admit', but: ctx.actor.personId },
    subject: charter?.id ?? '',
    path: `${place.path}/organisations`,
    params: {
      place: place.name,
      organisation: displayName,
      signer: signedName,
      version: charter?.label ?? '',
      message: reason,
    },
  })
}

/** The organisation that coordination had entered is this one: it stands once, under its own id. */
const claim = async (
  ctx: MutationContext,
  listedId: string,
  organisationId: string,
  onClaiming: OnClaiming,
) => {
  const { db, scope, now } = ctx
  const listed = await lockMember(db, scope, listedId)
  if (listed?.status !== 'listed') return
  await onClaiming(ctx, listedId, organisationId)
  await saveMember(db, scope, {
    organisationId: listedId,
    displayName: listed.displayName,
    status: 'claimed',
    statusAt: now,
  })
  ctx.act('coalitions.organisation_claimed', organisationId)
}
