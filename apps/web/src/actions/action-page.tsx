import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useNames } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { Needs } from './action-needs.tsx'
import { ActionVictories } from './action-victories.tsx'
import { actionsHref } from './actions-href.ts'
import { Amplify } from './amplify.tsx'
import { LeadActs } from './lead-acts.tsx'
import { LeadTransfer } from './lead-transfer.tsx'
import { OwnPart } from './own-part.tsx'
import type { ActionProps, ShownAction } from './shown-action.ts'
import { useDays } from './use-days.ts'

/** What became of it, where it is not simply in the plan. */
function Became({ action }: { action: ShownAction }) {
  const t = useTranslations('interface.action')
  if (action.state === 'draft') return <p className="font-bold">{t('draft')}</p>
  if (action.state === 'dropped' || action.state === 'done')
    return (
      <Notice kind="info" title={t(action.state)}>
        {action.reason !== '' && <p className="whitespace-pre-line wrap-anywhere">{action.reason}</p>}
      </Notice>
    )
  return action.isOver ? <p className="text-ink-soft">{t('over')}</p> : null
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-hair border-t py-3 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="min-w-0 wrap-anywhere">{children}</dd>
  </div>
)

/** What an action says, a line each; what it does not say has none. */
function Facts({ action }: { action: ShownAction }) {
  const t = useTranslations('interface.action')
  const plan = useTranslations('interface.plan')
  const words = useTranslations('actions')
  const days = useDays()
  const names = useNames()
  const where = [action.place, action.communeName ?? ''].filter(one => one !== '').join(', ')
  const { lead, themes, scale, audience, leadFunction } = action
  const isHidden = action.parts.some(one => one.role === 'lead' && one.discretion === 'discreet')
  return (
    <dl>
      <Fact name={t('when')}>{days(action)}</Fact>
      {where !== '' && <Fact name={t('where')}>{where}</Fact>}
      <Fact name={t('lead')}>
        {lead ? leadFunction : plan('leadGone')}
        {lead && <span className={isHidden ? 'print:hidden' : ''}>, {lead.name}</span>}
      </Fact>
      <Fact name={t('scale')}>{words(`scales.${scale}`)}</Fact>
      {themes.length > 0 && <Fact name={t('themes')}>{names(themes)}</Fact>}
      <Fact name={t('audience')}>{words(`audiences.${audience}`)}</Fact>
    </dl>
  )
}

/** Who brings what, in their own words (R65): the lead, then the others by name. */
function Parts({ action }: { action: ShownAction }) {
  const t = useTranslations('interface.action')
  const parts = action.parts.toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('parts')}</h2>
      <ul>
        {parts.map(part => (
          <li
            key={part.organisationId}
            className={`flex gap-4 border-hair border-t py-4 break-inside-avoid ${part.discretion === 'discreet' ? 'print:hidden' : ''}`}
          >
            <Mark seed={part.organisationId} name={part.name} />
            <div className="flex min-w-0 flex-col gap-1">
              <h3 className="text-20 wrap-anywhere">{part.name}</h3>
              {part.role === 'lead' && <p className="text-ink-soft">{t('leads')}</p>}
              {part.discretion === 'discreet' && <p className="text-ink-soft">{t('discreet')}</p>}
              {part.contribution !== '' && <Paragraphs text={part.contribution} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Content({ place, action }: ActionProps) {
  const t = useTranslations('interface.action')
  const plan = useTranslations('interface.plan')
  useDocumentTitle(action.title, place.name)
  return (
    <Page title={action.state === 'dropped' ? <s>{action.title}</s> : action.title}>
      <Became action={action} />
      <section className="flex flex-col gap-2">
        <h2 className="text-25">{t('objective')}</h2>
        <Paragraphs text={action.objective} />
      </section>
      <Facts action={action} />
      <Parts action={action} />
      <Needs place={place} action={action} />
      <OwnPart place={place} action={action} />
      <Amplify place={place} action={action} />
      <ActionVictories place={place} action={action} />
      <LeadTransfer place={place} action={action} />
      {action.can.lead && <LeadActs place={place} action={action} />}
      <p className="print:hidden">
        <Link href={actionsHref(place)} className="target inline-flex items-center">
          {plan('back')}
        </Link>
      </p>
    </Page>
  )
}

/** One action of the plan, and what may be done with it. */
export function ActionPage({ place, number }: { place: Place; number: number }) {
  const query = useQuery(queries.actions.get.queryOptions({ spaceId: place.spaceId, number }))
  return <Loaded query={query}>{action => <Content place={place} action={action} />}</Loaded>
}
