import { countStanding } from '@reliance/core/coalitions/member-status.ts'
import {
  mayAdmitOrganisations,
  mayEditCoalition,
  mayReadCharter,
  mayReadCoalition,
  maySignFor,
} from '@reliance/core/coalitions/powers.ts'
import { compareNames } from '@reliance/core/shared/fold-text.ts'
import {
  type CharterLabel,
  currentCharter,
  findCoalition,
  listCharterLabels,
  listSignatures,
  type SignatureRow,
} from '@reliance/db/coalitions/coalitions.ts'
import { listMemberOrganisations, listParticipations } from '@reliance/db/coalitions/members.ts'
import { identitiesHere } from '@reliance/db/shared/places.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { filesOf } from '../files/attach.ts'
import type { DecisionWiring } from '../mandates/effect-handlers.ts'
import { viewClosing } from '../mandates/reopen-space.ts'

/** The newest version that an organisation signed: it keeps its seat until it answers the current one (R88). */
export const lastSigned = (
  versions: readonly CharterLabel[],
  signatures: readonly SignatureRow[],
  organisationId: string,
): CharterLabel | undefined => {
  const own = signatures.filter(one => one.organisationId === organisationId && one.answer === 'signed')
  const ids = new Set(own.map(one => one.charterVersionId))
  return versions.find(one => ids.has(one.id))
}

/** The coalition's presentation and charter, for its people and for those whose organisation is on the way in. */
export const getCoalition = ({ signingPower }: DecisionWiring) =>
  query({
    may: mayReadCharter,
    run: async ({ db, scope, entered: entering }) => {
      const [found, current, versions, signatures, members, files] = await Promise.all([
        findCoalition(db, scope),
        currentCharter(db, scope),
        listCharterLabels(db, scope),
        listSignatures(db, scope),
        listMemberOrganisations(db, scope),
        filesOf({ db, scope }, 'charter'),
      ])
      const entered = await entering
      const actor = actorOf(entered)
      const earlier = versions.filter(one => one.id !== current?.id)
      if (!found || !current) throw notFound()
      const mine = members.filter(one => (entered.organisationIds as string[]).includes(one.organisationId))
      return {
        name: found.name,
        purpose: found.purpose,
        isPublic: found.isPublic,
        revision: found.revision,
        rank: entered.rank,
        displayName: entered.displayName,
        memberCount: countStanding(members.map(one => one.status)).joined,
        charter: {
          charterVersionId: current.id,
          label: current.label,
          text: current.text,
          lang: current.lang,
          files: files(current.id),
          publishedAt: current.publishedAt.toISOString(),
        },
        earlierVersions: earlier.map(({ id, label, publishedAt }) => ({
          charterVersionId: id,
          label,
          publishedAt: publishedAt.toISOString(),
        })),
        myOrganisations: mine.map(one => ({
          organisationId: one.organisationId,
          displayName: one.displayName,
          status: one.status,
          answer:
            signatures.find(
              signed =>
                signed.organisationId === one.organisationId && signed.charterVersionId === current.id,
            )?.answer ?? null,
          signedVersionId: lastSigned(versions, signatures, one.organisationId)?.id ?? null,
          canSign: maySignFor(actor, one.organisationId, entered.now).allowed,
        })),
        can: {
          admit: mayAdmitOrganisations(actor, entered.now, scope).allowed,
          edit: mayEditCoalition(actor, entered.now, scope).allowed,
        },
        closing: await viewClosing({ db, scope }, entered, {
          signing: signingPower,
          take: 'coalitions.edit',
        }),
      }
    },
  })

/**
 * Organisations of the coalition in alphabetical order, never by size (R59), with what those that have a public page
 * say of themselves (R55), and the people who consented.
 */
export const listOrganisations = query({
  may: mayReadCoalition,
  run: async ({ db, scope }) => {
    const [members, signatures, versions, people, identities] = await Promise.all([
      listMemberOrganisations(db, scope),
      listSignatures(db, scope),
      listCharterLabels(db, scope),
      listParticipations(db, scope),
      identitiesHere(db),
    ])
    const identityOf = new Map(
      identities.map(({ organisation_id: id, slug, name, purpose }) => [id, { slug, name, purpose }]),
    )
    const current = versions[0]
    const answered = new Map(
      signatures.filter(one => one.charterVersionId === current?.id).map(one => [one.organisationId, one]),
    )
    return members
      .filter(one => !['left', 'declined', 'claimed'].includes(one.status))
      .map(one => ({
        organisationId: one.organisationId,
        displayName: one.displayName,
        /** Null where the organisation keeps it to itself. */
        identity: identityOf.get(one.organisationId) ?? null,
        status: one.status,
        homeClosedAt: one.homeClosedAt?.toISOString() ?? null,
        charter: answered.get(one.organisationId)?.answer ?? null,
        lastSigned: lastSigned(versions, signatures, one.organisationId)?.label ?? null,
        answeredAt: answered.get(one.organisationId)?.answeredAt.toISOString() ?? null,
        people: people
          .filter(person => person.organisationId === one.organisationId)
          .map(person => person.displayName)
          .sort(compareNames),
      }))
      .sort((a, b) => compareNames(a.displayName, b.displayName))
  },
})
