import { type PublishCharter, publishCharter } from '@reliance/core/coalitions/publish-charter.ts'
import {
  coalitionPlace,
  findCharter,
  insertCharterVersion,
  listCharterLabels,
  saveSignature,
} from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations } from '@reliance/db/coalitions/members.ts'
import { attach, filesOf } from '../files/attach.ts'
import type { Applying, EffectHandler } from '../mandates/effect-handlers.ts'
import { charterAct } from './charter-act.ts'
import { proposedCharterHtml } from './proposed-charter-html.ts'

/** An organisation's yes is its signature; a participant's answer signs nothing, since it is a no. */
const sign = async (
  { ctx }: Applying,
  charterVersionId: string,
  yes: Applying['answers'][number],
): Promise<void> => {
  const { db, scope } = ctx
  await saveSignature(db, scope, {
    charterVersionId,
    organisationId: yes.electorId,
    answer: 'signed',
    reason: '',
    answeredAt: yes.answeredAt,
    personId: yes.personId,
    signedName: yes.signedName ?? '',
    mandateSpaceId: yes.electorId,
    mandateId: yes.mandateId ?? '',
  })
}

/** Whoever may sign for an organisation that has not answered is told that the version awaits it (R3, R88). */
const askOthers = async ({ ctx }: Applying, id: string, version: string, signed: readonly string[]) => {
  const [place, members] = await Promise.all([
    coalitionPlace(ctx.db, ctx.scope),
    listMemberOrganisations(ctx.db, ctx.scope),
  ])
  for (const { organisationId, status } of members)
    if (status === 'joined' && !signed.includes(organisationId))
      ctx.notify(
        {
          notice: 'coalitions.charter_published',
          to: { power: 'coalitions.sign' },
          subject: id,
          path: `${place.path}/charte`,
          params: { place: place.name, version },
          act: charterAct(ctx, organisationId, id),
        },
        organisationId,
      )
}

/** A version of the charter comes into force with its decision, signed by the organisations that said yes. */
export const publishingCharter: EffectHandler<PublishCharter> = {
  kind: publishCharter,
  refuse: async ({ db, scope }, { label, charterVersionId }) => {
    const versions = await listCharterLabels(db, scope)
    const taken = versions.some(one => one.id === charterVersionId || one.label === label)
    return taken ? { code: 'coalitions.charter_label_taken', field: 'label', params: { label } } : null
  },
  reading: async ({ db, scope }, { charterVersionId, label, text, lang }) => {
    const [versions, files] = await Promise.all([
      listCharterLabels(db, scope),
      filesOf({ db, scope }, 'charter'),
    ])
    // The newest first: one that is only proposed is not among them.
    const previous = versions[versions.findIndex(one => one.id === charterVersionId) + 1]
    const before = previous && (await findCharter(db, scope, previous.id))
    const shown = before ? { label: before.label, text: before.text } : null
    return { label, text, lang, files: files(charterVersionId), before: shown }
  },
  readingHtml: proposedCharterHtml,
  onProposed: (ctx, { fileIds, charterVersionId }) =>
    attach(ctx, fileIds, { kind: 'charter', id: charterVersionId }),
  apply: async (applying, { charterVersionId, label, text, lang }) => {
    const { ctx, answers, effectId } = applying
    const { db, scope, now } = ctx
    const row = { id: charterVersionId, label, text, lang, publishedAt: now, effectId }
    await insertCharterVersion(db, scope, row)
    const yes = answers.filter(one => one.answer === 'yes' && one.isHeld)
    for (const one of yes) await sign(applying, charterVersionId, one)
    await askOthers(
      applying,
      charterVersionId,
      label,
      yes.map(one => one.electorId),
    )
    ctx.act('coalitions.charter_published', charterVersionId)
  },
}
