import { DataTable } from '@reliance/ui/data-table.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { callHref } from '../call-href.ts'
import { useEuros } from '../use-euros.ts'
import { AgreeToShare } from './agree-to-share.tsx'
import type { Application } from './application-draft.ts'
import { AssessProject, DeclareInterest } from './assess-project.tsx'
import { Committee } from './committee.tsx'
import { GiveToProject } from './give-to-project.tsx'
import { GiveVerdict } from './give-verdict.tsx'
import { LeadActs } from './lead-acts.tsx'
import { MoneyFromOutside } from './money-from-outside.tsx'
import { ProjectResult } from './project-result.tsx'

type Share = Application['shares'][number]
type Props = { project: Application; place: Place }

/** Whether a partner, and whoever receives for it, agreed. */
function useAgreement(): (share: Share) => string {
  const t = useTranslations('interface.project')
  return share =>
    [
      share.isAgreed ? t('agreed') : t('waiting'),
      ...(share.hostId === null
        ? []
        : [t(share.isHostAgreed ? 'hosted' : 'hostWaiting', { host: share.host })]),
      ...(share.isPolitical ? [t('political')] : []),
    ].join(', ')
}

function Shares({ project }: { project: Application }) {
  const t = useTranslations('interface.project')
  const [euros, agreement] = [useEuros(), useAgreement()]
  return (
    <DataTable
      stacked
      caption={t('shares')}
      rows={project.shares}
      rowKey={row => row.organisationId}
      columns={[
        { key: 'who', title: t('organisation'), cell: row => row.displayName },
        { key: 'asked', title: t('asked'), figures: true, cell: row => euros(row.asked) },
        { key: 'agreement', title: t('agreement'), cell: agreement },
      ]}
    />
  )
}

function Budget({ project }: { project: Application }) {
  const t = useTranslations('interface.project')
  const euros = useEuros()
  return (
    <section className="flex flex-col gap-2">
      <DataTable
        stacked
        caption={t('budget')}
        rows={project.budget.map((one, at) => ({ ...one, at }))}
        rowKey={row => String(row.at)}
        columns={[
          { key: 'line', title: t('line'), cell: row => row.label },
          { key: 'amount', title: t('amount'), figures: true, cell: row => euros(row.amount) },
        ]}
      />
      <p>{t('total', { maximum: euros(project.maximum), minimum: euros(project.minimum) })}</p>
    </section>
  )
}

/** What one's own organisations of the committee can say: their word, the verdict, an interest. */
function Assessing({ project, place }: Props) {
  const { assessing, declaring } = project.committee
  const [first] = assessing
  return (
    <>
      {assessing.map(by => (
        <AssessProject key={by.organisationId} project={project} place={place} by={by} />
      ))}
      {first && <GiveVerdict project={project} place={place} by={first} />}
      {declaring.map(by => (
        <DeclareInterest key={by.organisationId} project={project} place={place} by={by} />
      ))}
    </>
  )
}

function Content({ project, place }: Props) {
  const t = useTranslations('interface.project')
  const date = useDate()
  useDocumentTitle(project.title, place.name)
  const said = {
    call: project.call,
    state: project.state,
    closesOn: date(project.closesOn),
    reason: project.withdrawnReason,
  }
  return (
    <Page title={project.title} sentence={t('forCall', said)}>
      <p>{t('led', { lead: project.lead })}</p>
      <Paragraphs text={project.summary} />
      <ProjectResult project={project} place={place} />
      <Committee project={project} />
      <GiveToProject project={project} place={place} />
      {place.closedAt === null && (
        <>
          {project.agree.map(share => (
            <AgreeToShare
              key={`${share.organisationId} ${share.as}`}
              project={project}
              share={share}
              place={place}
            />
          ))}
          <Assessing project={project} place={place} />
          <LeadActs project={project} place={place} />
        </>
      )}
      <Shares project={project} />
      <Budget project={project} />
      <MoneyFromOutside project={project} place={place} />
      <Link href={callHref(place, project.callId)} className="target inline-flex items-center">
        {t('back')}
      </Link>
    </Page>
  )
}

/** One project of a call: what it is, who asks what, and what one can do about it now. */
export function ProjectPage({ place, applicationId }: { place: Place; applicationId: string }) {
  const query = useQuery(queries.fund.application.queryOptions({ spaceId: place.spaceId, applicationId }))
  return <Loaded query={query}>{project => <Content project={project} place={place} />}</Loaded>
}
