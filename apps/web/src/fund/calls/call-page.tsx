import { DataTable } from '@reliance/ui/data-table.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useNames } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { callHref, projectHref } from '../call-href.ts'
import { useEuros } from '../use-euros.ts'
import { CallFigure } from './call-figure.tsx'
import { CallRules } from './call-rules.tsx'
import { useCallState } from './calls-page.tsx'
import { FreezeResult } from './freeze-result.tsx'

export type Call = Outputs['fund']['oneCall']
type Project = Call['projects'][number]

/** What became of a project by now, in a few words. */
export function useOutcome(): (project: Project) => string {
  const t = useTranslations('interface.call')
  const euros = useEuros()
  return ({ decided, result }) => {
    if (decided) return t(`decidedState.${decided.verdict}`)
    return result === null ? t('waiting') : t('resultWaiting', { amount: euros(result) })
  }
}

function Projects({ call, place }: { call: Call; place: Place }) {
  const t = useTranslations('interface.call')
  const [euros, names, outcome] = [useEuros(), useNames(), useOutcome()]
  const format = useFormatter()
  const isScored = call.projects.some(one => one.scored)
  // The best first; those that nobody scored come last, in their order.
  const rankOf = (one: Project) => one.scored?.rank ?? call.projects.length + 1
  if (call.projects.length === 0) return <EmptyState title={t('noProjects')} why={t('noProjectsWhy')} />
  return (
    <DataTable
      stacked
      caption={t('projects')}
      rows={call.projects.toSorted((a, b) => rankOf(a) - rankOf(b))}
      rowKey={row => row.applicationId}
      columns={[
        {
          key: 'title',
          title: t('project'),
          cell: row => (
            <Link href={projectHref(place, row.applicationId)} className="target inline-flex items-center">
              {row.title}
            </Link>
          ),
        },
        {
          key: 'by',
          title: t('by'),
          cell: row =>
            row.partners.length === 0
              ? row.lead
              : t('with', { lead: row.lead, partners: names(row.partners) }),
        },
        ...(isScored
          ? [
              {
                key: 'scored',
                title: t('scored'),
                figures: true,
                cell: ({ scored }: Project) =>
                  scored &&
                  t('scoredAt', {
                    rank: String(scored.rank),
                    score: format.number(Number(scored.score), { minimumFractionDigits: 2 }),
                  }),
              },
            ]
          : []),
        { key: 'asked', title: t('asked'), figures: true, cell: row => euros(row.asked) },
        {
          key: 'given',
          title: t(call.parts.length > 0 ? 'givenSoFar' : 'given'),
          figures: true,
          cell: row => {
            const amount = row.decided?.amount ?? row.gathered
            return amount === null ? '' : euros(amount)
          },
        },
        { key: 'outcome', title: t('reason'), cell: row => row.decided?.reason ?? outcome(row) },
      ]}
    />
  )
}

/** What one's own organisations are writing, which others do not read. */
function Drafts({ call, place }: { call: Call; place: Place }) {
  const t = useTranslations('interface.call')
  const states = useTranslations('interface.project.states')
  if (call.drafts.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('drafts')}</h2>
      <ul>
        {call.drafts.map(one => (
          <li key={one.applicationId} className="flex flex-wrap items-center gap-x-3">
            <Link href={projectHref(place, one.applicationId)} className="target inline-flex items-center">
              {one.title}
            </Link>
            <span className="text-ink-soft">{states(one.state)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is left to distribute, for those who do. */
function Parts({ call }: { call: Call }) {
  const t = useTranslations('interface.call')
  const euros = useEuros()
  if (call.parts.length === 0) return null
  return (
    <ul className="flex flex-col gap-1">
      {call.parts.map(({ organisationId, displayName, left, envelope }) => (
        <li key={organisationId} className="font-bold">
          {t('part', { organisation: displayName, left: euros(left), envelope: euros(envelope) })}
        </li>
      ))}
    </ul>
  )
}

/** One act: to apply, while the call takes applications. */
function MainAct({ call, place }: { call: Call; place: Place }) {
  const t = useTranslations('interface.call')
  if (!call.can.apply || place.closedAt !== null) return null
  return (
    <LinkButton kind="main" href={callHref(place, call.callId, 'candidature')}>
      {t('apply')}
    </LinkButton>
  )
}

function Content({ call, place }: { call: Call; place: Place }) {
  const state = useCallState()
  useDocumentTitle(call.title, place.name)
  return (
    <Page wide title={call.title} sentence={call.purpose} act={<MainAct call={call} place={place} />}>
      <p className="font-bold">{state(call)}</p>
      <CallFigure call={call} />
      <Parts call={call} />
      <Drafts call={call} place={place} />
      <Projects call={call} place={place} />
      <FreezeResult call={call} place={place} />
      <CallRules call={call} place={place} />
    </Page>
  )
}

/** One call: what it gives, where it stands, the projects of those who apply, and its rules. */
export function CallPage({ place, callId }: { place: Place; callId: string }) {
  const query = useQuery(queries.fund.oneCall.queryOptions({ spaceId: place.spaceId, callId }))
  return <Loaded query={query}>{call => <Content call={call} place={place} />}</Loaded>
}
