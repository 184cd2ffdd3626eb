import type { AgreementInput } from '@reliance/core/fund/agreement.ts'
import { tranchesOf } from '@reliance/core/fund/calls/allocate.ts'
import { eurosOf } from '@reliance/core/fund/euros.ts'
import { fundEn } from '@reliance/core/fund/messages.en.ts'
import { fundFr } from '@reliance/core/fund/messages.fr.ts'
import { mayReadFund } from '@reliance/core/fund/powers.ts'
import { amountText } from '@reliance/core/shared/amount-text.ts'
import type { Language } from '@reliance/core/shared/messages.ts'
import { slugOf } from '@reliance/core/shared/slug.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listDecisionsOf } from '@reliance/db/fund/calls.ts'
import { fundPlace, listMembers } from '@reliance/db/fund/members.ts'
import { currentCarrier } from '@reliance/db/fund/pledges.ts'
import { notFound } from '../boundary/rule-error.ts'
import { query } from '../boundary/use-case.ts'
import { inLanguage } from '../pages/in-language.ts'
import { say, spoken } from '../pages/say.ts'
import type { Paper, PaperPart } from '../papers/paper.ts'
import { type ProjectRecord, readProject } from './project-record.ts'

type Facts = {
  readonly project: ProjectRecord
  readonly lang: Language
  readonly coalition: string
  readonly holder: string | null
  readonly decision: number | null
  readonly nameOf: (organisationId: string) => string
  readonly now: Date
}

const wordsIn = (lang: Language) => inLanguage({ lang }, fundFr.agreement, fundEn.agreement)

/** What each partner gets and when; who receives for another is named beside it. */
const amounts = ({ project, lang, nameOf }: Facts): PaperPart => {
  const words = wordsIn(lang)
  const { given, shares, call } = project
  const sum = (cents: bigint) => spoken(amountText(eurosOf(cents)), lang)
  const row = (name: string, parts: readonly bigint[]) => [name, ...parts.map(sum)]
  const lines = given.map(({ organisationId, cents }) => {
    const { firstCents, secondCents } = tranchesOf(cents, call.firstTrancheBps)
    const host = shares.find(one => one.organisationId === organisationId)?.hostId ?? null
    const organisation = nameOf(organisationId)
    const name = host === null ? organisation : say(lang, words.hosted, { organisation, host: nameOf(host) })
    return { name, parts: [cents, firstCents, secondCents] as const }
  })
  const all = [0, 1, 2].map(at => lines.reduce((total, { parts }) => total + (parts[at] ?? 0n), 0n))
  return {
    kind: 'table',
    heads: [words.organisation, words.given, words.first, words.second],
    rows: [
      ...lines.map(({ name, parts }) => row(name, parts)),
      ...(lines.length > 1 ? [row(words.all, all)] : []),
    ],
  }
}

/** Who gets something of it beside its lead. */
const partnersOf = ({ application, given }: ProjectRecord): string[] =>
  given.map(one => one.organisationId).filter(one => one !== application.leadId)

const between = ({ project, lang, coalition, holder, nameOf }: Facts): PaperPart => {
  const words = wordsIn(lang)
  const { leadId } = project.application
  const partners = partnersOf(project)
  return {
    kind: 'facts',
    rows: [
      [words.coalition, coalition],
      ...(holder === null ? [] : [[words.carrier, holder] as const]),
      [words.lead, nameOf(leadId)],
      ...(partners.length === 0 ? [] : [[words.partners, partners.map(nameOf).join(', ')] as const]),
    ],
  }
}

const subject = ({ project, lang, decision }: Facts): PaperPart[] => {
  const words = wordsIn(lang)
  const { application, call, allocation } = project
  const number = decision === null ? null : say(lang, words.decisionNumber, { number: String(decision) })
  return [
    { kind: 'text', text: application.summary },
    {
      kind: 'facts',
      quiet: true,
      rows: [
        [words.call, call.title],
        ...(number === null ? [] : [[words.decision, number] as const]),
        [words.reason, allocation.reason],
      ],
    },
  ]
}

const terms = ({ project, lang, coalition, nameOf }: Facts): PaperPart[] => {
  const words = wordsIn(lang)
  const lead = nameOf(project.application.leadId)
  const report = say(lang, words.report, { lead, days: String(project.call.reportDays) })
  return [say(lang, words.freely, { coalition }), report, words.late, words.unused, words.notPolitical].map(
    text => ({ kind: 'text', text }),
  )
}

const signature = ({ project, lang, nameOf }: Facts): PaperPart[] => {
  const words = wordsIn(lang)
  const lead = nameOf(project.application.leadId)
  const day = project.facts.agreementSignedOn
  const partners = partnersOf(project)
  return [
    {
      kind: 'text',
      text: day === null ? words.notSigned : say(lang, words.signedOn, { day, lead }),
    },
    {
      kind: 'blanks',
      labels: [
        say(lang, words.forLead, { lead }),
        ...partners.map(one => say(lang, words.forPartner, { partner: nameOf(one) })),
        words.forCarrier,
      ],
    },
  ]
}

/**
 * The agreement between a coalition and whoever carries a project (R131): what was decided, who gets what and when, what
 * each commits to, that help is free and without counterpart (L10), and whether it is signed.
 */
const paperOf = (facts: Facts): Paper => {
  const { project, lang, coalition, now } = facts
  const words = wordsIn(lang)
  const { title } = project.application
  const heading = (text: string): PaperPart => ({ kind: 'heading', text })
  return {
    lang,
    title: say(lang, words.title, { title }),
    foot: say(lang, words.foot, { coalition, day: civilDateAt(now) }),
    madeAt: now.toISOString(),
    parts: [
      heading(words.between),
      between(facts),
      heading(words.project),
      ...subject(facts),
      heading(words.amounts),
      amounts(facts),
      heading(words.terms),
      ...terms(facts),
      heading(words.signature),
      ...signature(facts),
    ],
  }
}

/** Of a project that a decision gave something to; what was refused has no agreement. Every member reads all of it. */
export const agreement = query({
  may: mayReadFund,
  run: async (
    { db, scope, entered: entering },
    { applicationId, lang }: AgreementInput & { spaceId: string },
  ) => {
    const project = await readProject({ db, scope }, applicationId)
    if (!project || project.allocation.verdict === 'no') throw notFound()
    const { effectId } = project.allocation
    const [place, members, carrier, [decision]] = await Promise.all([
      fundPlace(db, scope),
      listMembers(db, scope),
      currentCarrier(db, scope),
      listDecisionsOf(db, scope, [effectId]),
    ])
    const { now } = await entering
    const { title } = project.application
    return {
      name: say(lang, wordsIn(lang).file, { name: slugOf(title) }),
      paper: paperOf({
        project,
        lang,
        coalition: place.name,
        holder: carrier?.holder ?? null,
        decision: decision?.number ?? null,
        nameOf: id => members.find(one => one.organisationId === id)?.displayName ?? '',
        now,
      }),
    }
  },
})
