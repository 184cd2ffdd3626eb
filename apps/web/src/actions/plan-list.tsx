import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import { useDays } from './use-days.ts'

export type PlannedAction = Outputs['actions']['plan']['items'][number]

/** Who takes part beside the lead, by name; who does not has no place here (R64). */
function With({ action }: { action: PlannedAction }) {
  const t = useTranslations('interface.plan')
  const names = useNames()
  const partners = action.parts.filter(one => one.role === 'partner')
  if (partners.length === 0) return null
  const said = partners.map(({ name, discretion }) =>
    discretion === 'discreet' ? t('discreet', { organisation: name }) : name,
  )
  const shown = partners.filter(one => one.discretion === 'shown').map(one => one.name)
  return (
    <>
      <p className="print:hidden">{t('with', { organisations: names(said) })}</p>
      {/* A sheet of paper goes where nobody sees: it names whoever appears. */}
      {shown.length > 0 && <p className="hidden print:block">{t('with', { organisations: names(shown) })}</p>}
    </>
  )
}

/** What it is like, quietly, in words. */
function Tags({ action }: { action: PlannedAction }) {
  const scales = useTranslations('actions.scales')
  const states = useTranslations('actions.states')
  const t = useTranslations('interface.plan')
  const { scale, themes, isCrossTheme, state } = action
  const words = [
    ...(state === 'published' ? [] : [states(state)]),
    scales(scale),
    ...themes,
    ...(isCrossTheme ? [t('cross')] : []),
  ]
  return (
    <ul className="flex flex-wrap gap-2">
      {words.map(word => (
        <li key={word} className="rounded-1 border border-hair px-2 text-15 text-ink-soft wrap-anywhere">
          {word}
        </li>
      ))}
    </ul>
  )
}

function PlanLine({ place, action }: { place: Place; action: PlannedAction }) {
  const t = useTranslations('interface.plan')
  const names = useNames()
  const days = useDays()
  const { lead, leadFunction, needs, number, title, place: where, communeName } = action
  const isHidden = action.parts.some(one => one.role === 'lead' && one.discretion === 'discreet')
  const open = needs.filter(one => one.filledBy === null).map(one => one.text)
  const at = [where, communeName ?? ''].filter(one => one !== '').join(', ')
  return (
    <li className="flex min-w-0 gap-4 border-hair border-t py-5 break-inside-avoid">
      {lead && (
        <span className={isHidden ? 'print:hidden' : ''}>
          <Mark seed={lead.organisationId} name={lead.name} />
        </span>
      )}
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-ink-soft">{[days(action), at].filter(one => one !== '').join('. ')}</p>
        <Link
          href={actionsHref(place, number)}
          className="target inline-flex items-center self-start font-bold text-20 wrap-anywhere"
        >
          {action.state === 'dropped' ? <s>{title}</s> : title}
        </Link>
        <p className={`wrap-anywhere ${isHidden ? 'print:hidden' : ''}`}>
          {lead ? t('lead', { organisation: lead.name, role: leadFunction }) : t('leadGone')}
        </p>
        <With action={action} />
        {open.length > 0 && action.state !== 'done' && action.state !== 'dropped' && (
          <p className="font-bold wrap-anywhere">{t('missing', { needs: names(open) })}</p>
        )}
        <Tags action={action} />
      </div>
    </li>
  )
}

/** Actions by the month in which they begin, in the order in which they came. */
export function PlanList({ place, actions }: { place: Place; actions: readonly PlannedAction[] }) {
  const language = useLocale()
  const t = useTranslations('interface.plan')
  const month = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const months = Map.groupBy(actions, action => action.startsOn.slice(0, 7))
  return (
    <section aria-label={t('list')} className="flex max-w-line flex-col gap-8">
      {[...months].map(([key, inMonth]) => (
        <section key={key} className="flex flex-col gap-2">
          <h2 className="text-25 first-letter:uppercase">{month.format(new Date(`${key}-15T12:00:00Z`))}</h2>
          <ul>
            {inMonth.map(action => (
              <PlanLine key={action.actionId} place={place} action={action} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
