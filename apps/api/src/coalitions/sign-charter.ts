import { maySignFor } from '@reliance/core/coalitions/powers.ts'
import { type AnswerCharterInput, answerCharter as decide } from '@reliance/core/coalitions/sign-charter.ts'
import {
  coalitionPlace,
  listCharterLabels,
  listSignatures,
  type SignatureRow,
  saveSignature,
} from '@reliance/db/coalitions/coalitions.ts'
import { lockMember, type MemberRow, saveMember } from '@reliance/db/coalitions/members.ts'
import { notFound, unwrap } from '../boundary/rule-error.ts'
import { type InSpace, type MutationContext, mutation } from '../boundary/use-case.ts'
import { enterVoice } from '../mandates/founding.ts'
import { tellSigner } from './signed-receipt.ts'

/** What a later context does when an organisation takes over what was entered for it. */
export type OnClaiming = (ctx: MutationContext, listedId: string, organisationId: string) => Promise<void>

type Answered = {
  member: Pick<MemberRow, 'organisationId' | 'displayName' | 'joinedAt' | 'listedId'>
  status: MemberRow['status']
  /** It comes in by this answer: a voice more. */
  isNew: boolean
  /** The voice that stands for it, where its organisation was invited by name. */
  stoodForBy: string | undefined
  signature: Pick<SignatureRow, 'charterVersionId' | 'answer' | 'reason' | 'signedName'>
  onClaiming: OnClaiming
}

/** Writes what an organisation answers to the charter, where it stands by it, and its voice; what was entered for it is its own. */
export const enterBySigning = async (ctx: MutationContext, answered: Answered): Promise<void> => {
  const { db, scope, now } = ctx
  const { member, status, isNew, stoodForBy, signature, onClaiming } = answered
  const { organisationId, displayName, joinedAt, listedId } = member
  const inside = status === 'joined'
  await saveMember(db, scope, {
    organisationId,
    displayName,
    status,
    statusAt: now,
    joinedAt: joinedAt ?? (inside ? now : null),
    listedId,
  })
  await saveSignature(db, scope, {
    organisationId,
    ...signature,
    answeredAt: now,
    personId: ctx.actor.personId,
    mandateSpaceId: organisationId,
    mandateId: ctx.mandateId ?? '',
  })
  if (isNew) await enterVoice(ctx, organisationId, stoodForBy)
  if (inside && listedId !== null) await claim(ctx, listedId, organisationId, onClaiming)
}

/** Signs or declines the charter for an organisation, under its signature mandate (R53, R3). */
export const answerCharter = (onClaiming: OnClaiming) =>
  mutation({
    may: (actor, now, input: AnswerCharterInput & InSpace) => maySignFor(actor, input.organisationId, now),
    run: async (ctx, input) => {
      const { db, scope } = ctx
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
      const { reason, signedName } = input
      await enterBySigning(ctx, {
        member,
        status,
        isNew: status === 'joined' && member.status !== 'joined',
        stoodForBy: undefined,
        signature: {
          charterVersionId,
          answer: input.answer === 'sign' ? 'signed' : 'declined',
          reason,
          signedName,
        },
        onClaiming,
      })
      // Said again, an answer wakes nobody.
      if (earlier?.answer !== (input.answer === 'sign' ? 'signed' : 'declined'))
        await tellAnswer(ctx, member, input)
      if (input.answer === 'sign')
        await tellSigner(ctx, { organisationId, organisation: member.displayName, signer: signedName })
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
