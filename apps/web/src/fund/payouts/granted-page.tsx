import { centsOf } from '@reliance/core/fund/euros.ts'
import { DataTable } from '@reliance/ui/data-table.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { SaveButton } from '../../files/save-button.tsx'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { projectHref } from '../call-href.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import type { Granted } from './granted.ts'
import { MoveReportDay } from './move-report-day.tsx'
import { PayeeAccounts } from './payee-accounts.tsx'
import { PreparePayouts } from './prepare-payouts.tsx'
import { ProjectSteps } from './project-steps.tsx'

type Props = { project: Granted; place: Place; applicationId: string }

/** Where a project stands, in a sentence: its state, with the day or the delay that belongs to it. */
function Standing({ project }: { project: Granted }) {
  const t = useTranslations('interface.granted')
  const date = useDate()
  const euros = useEuros()
  const said = {
    lead: project.lead,
    days: project.lateDays,
    date: project.reportDueOn === null ? '' : date(project.reportDueOn),
    owed: centsOf(project.owed) > 0n ? euros(project.owed) : 'none',
  }
  const isLate =
    project.state === 'report_late' || project.state === 'suspended' || centsOf(project.owed) > 0n
  return (
    <p className={`text-20 first-letter:uppercase ${isLate ? 'font-bold text-alert' : ''}`}>
      {t(`states.${project.state}`, said)}
    </p>
  )
}

function Shares({ project }: { project: Granted }) {
  const t = useTranslations('interface.granted')
  const euros = useEuros()
  return (
    <DataTable
      stacked
      caption={t('table')}
      rows={project.shares}
      rowKey={row => row.organisationId}
      columns={[
        { key: 'who', title: t('who'), cell: row => row.displayName },
        { key: 'given', title: t('given'), figures: true, cell: row => euros(row.given) },
        { key: 'first', title: t('first'), figures: true, cell: row => euros(row.first) },
        { key: 'second', title: t('second'), figures: true, cell: row => euros(row.second) },
        { key: 'paid', title: t('paid'), figures: true, cell: row => euros(row.paid) },
      ]}
    />
  )
}

/** What people did and what the bank paid, in the order of their days. */
function History({ project }: { project: Granted }) {
  const t = useTranslations('interface.granted')
  const [date, euros] = [useDate(), useEuros()]
  const steps = project.steps.map(one => ({
    id: one.stepId,
    on: one.takenOn,
    said: t(`took.${one.step as 'accept'}`),
    note: one.note,
  }))
  const payments = project.payments.map(one => ({
    id: one.payoutId,
    on: one.paidOn ?? '',
    said: t('paidTo', { amount: euros(one.amount), payee: one.payee, behalf: one.behalf ?? 'none' }),
    note: '',
  }))
  const lines = [...steps, ...payments].toSorted((a, b) => a.on.localeCompare(b.on))
  if (lines.length === 0) return null
  return (
    <section className="flex flex-col gap-2 border-hair border-t pt-6">
      <h2 className="text-20">{t('history')}</h2>
      <ol className="flex flex-col gap-2">
        {lines.map(({ id, on, said, note }) => (
          <li key={id} className="flex flex-col">
            <span>{t('historyOne', { date: date(on), step: said })}</span>
            {note !== '' && <span className="whitespace-pre-wrap text-ink-soft">{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The report that waits to be read, before what can be said of it. */
function HandedIn({ project }: { project: Granted }) {
  const t = useTranslations('interface.granted')
  const report = project.steps.findLast(one => one.step === 'hand_in_report')
  if (project.state !== 'report_handed_in' || !report) return null
  return (
    <section className="flex max-w-line flex-col gap-2 bg-paper p-4 md:p-6">
      <h2 className="text-20">{t('report')}</h2>
      <Paragraphs text={report.note} />
    </section>
  )
}

/** Two decisions that money may need: asking it back, and giving that up. */
function AskBack({ project, place, applicationId }: Props) {
  const t = useTranslations('interface.granted')
  const { clawBack, writeOff } = project.can
  if (!clawBack && !writeOff) return null
  return (
    <p className="max-w-line">
      {t(clawBack ? 'clawBackWhen' : 'writeOffWhen')}{' '}
      <Link
        href={fundHref(place, clawBack ? `redemander-argent-${applicationId}` : `renoncer-${applicationId}`)}
      >
        {t(clawBack ? 'clawBack' : 'writeOff')}
      </Link>
    </p>
  )
}

function Content({ project, place, applicationId }: Props) {
  const t = useTranslations('interface.granted')
  const lang = useLocale()
  useDocumentTitle(project.title, place.name)
  const { decision } = project
  return (
    <Page
      wide
      title={project.title}
      sentence={t('sentence', { lead: project.lead, call: project.callTitle })}
    >
      <Standing project={project} />
      <HandedIn project={project} />
      {place.closedAt === null && (
        <>
          <ProjectSteps project={project} place={place} applicationId={applicationId} />
          <MoveReportDay project={project} place={place} applicationId={applicationId} />
        </>
      )}
      <Shares project={project} />
      {project.verdict !== 'no' && (
        <SaveButton
          label={t('agreementPaper')}
          type="application/pdf"
          make={() => api.fund.agreement.query({ spaceId: place.spaceId, applicationId, lang })}
        />
      )}
      <section className="flex flex-col gap-2">
        <h2 className="text-20">{t('reason')}</h2>
        <Paragraphs text={project.reason} />
        {decision && (
          <Link
            href={`${hrefOf(place)}/decisions/${decision.decisionId}`}
            className="target inline-flex items-center"
          >
            {t('decision', { number: String(decision.number) })}
          </Link>
        )}
      </section>
      {place.closedAt === null && (
        <>
          <PreparePayouts project={project} place={place} applicationId={applicationId} />
          <PayeeAccounts project={project} place={place} />
        </>
      )}
      <History project={project} />
      {place.closedAt === null && <AskBack project={project} place={place} applicationId={applicationId} />}
      <p>
        <LinkButton href={projectHref(place, applicationId)}>{t('back')}</LinkButton>
      </p>
    </Page>
  )
}

/** A project that a decision gave something to: where it stands, whose turn it is, what was given and paid. */
export function GrantedPage({ place, applicationId }: { place: Place; applicationId: string }) {
  const query = useQuery(queries.fund.project.queryOptions({ spaceId: place.spaceId, applicationId }))
  return (
    <Loaded query={query}>
      {project => <Content project={project} place={place} applicationId={applicationId} />}
    </Loaded>
  )
}
