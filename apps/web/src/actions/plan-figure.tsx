import { Mark } from '@reliance/ui/mark.tsx'
import { useLocale, useTranslations } from 'use-intl'
import { todayIn } from '../format.ts'
import type { Place } from '../person.ts'
import { type Axis, axisOf } from './plan-axis.ts'
import type { PlannedAction } from './plan-list.tsx'

type RowProps = { action: PlannedAction; axis: Axis }

/** What it is called, its line over the months, and apart from these, so that they seem to have no days, who else and what is missing. */
const columns = 'grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)_minmax(0,9rem)] gap-4'

/** Who takes part beside the lead, and what nobody brings: marks, then open circles. */
function Beside({ action }: { action: PlannedAction }) {
  const partners = action.parts.filter(one => one.role === 'partner')
  const open = action.needs.filter(one => one.filledBy === null)
  return (
    <>
      {partners.map(one => (
        <span
          key={one.organisationId}
          className={
            one.discretion === 'discreet'
              ? 'rounded-full border border-edge border-dashed p-px print:hidden'
              : ''
          }
        >
          <Mark seed={one.organisationId} name={one.name} size="tiny" />
        </span>
      ))}
      {open.map(one => (
        <span key={one.needId} className="size-4 shrink-0 rounded-full border-2 border-ink" />
      ))}
    </>
  )
}

/** One action: its lead's mark where it begins, a line as long as it lasts, then who else and what is missing. */
function Row({ action, axis }: RowProps) {
  const [from, until] = [axis.at(action.startsOn), axis.at(action.endsOn, 1)]
  const isHidden = action.parts.some(one => one.role === 'lead' && one.discretion === 'discreet')
  return (
    <li className={`${columns} items-center border-hair border-t`}>
      <span className="py-2 font-bold leading-5 wrap-anywhere">{action.title}</span>
      <span className="relative h-12">
        {axis.months.map(month => (
          <span
            key={month.key}
            className="absolute inset-y-0 border-hair border-s"
            style={{ left: `${month.at}%` }}
          />
        ))}
        <span className="absolute inset-y-0 w-0.5 bg-accent" style={{ left: `${axis.today}%` }} />
        <span
          className={`absolute top-5 h-2 min-w-2 ${action.state === 'draft' ? 'border border-ink border-dashed' : 'bg-ink'}`}
          style={{ left: `${from}%`, width: `${until - from}%` }}
        />
        {action.lead && (
          <span
            className={`absolute top-2 ${isHidden ? 'print:hidden' : ''}`}
            style={{ left: `calc(${from}% - 1rem)` }}
          >
            <Mark seed={action.lead.organisationId} name={action.lead.name} size="small" />
          </span>
        )}
      </span>
      <span className="flex flex-wrap items-center gap-1">
        <Beside action={action} />
      </span>
    </li>
  )
}

/**
 * The plan in time (R65): a line for each action over the months, its lead's mark, the marks of the others, an open circle for
 * each thing that is missing. The list below says the same in words, and is all of it on a telephone.
 */
export function PlanFigure({ place, actions }: { place: Place; actions: readonly PlannedAction[] }) {
  const t = useTranslations('interface.planFigure')
  const language = useLocale()
  const axis = axisOf(actions, todayIn(place))
  const open = actions.flatMap(one => one.needs).filter(one => one.filledBy === null).length
  const isDiscreet = actions.some(one =>
    one.parts.some(part => part.role === 'partner' && part.discretion === 'discreet'),
  )
  const month = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  })
  return (
    <figure className="hidden flex-col gap-3 md:flex print:flex">
      <div aria-hidden="true">
        <div className={`${columns} items-end text-15 text-ink-soft`}>
          <span />
          <span className="relative h-12">
            {axis.months
              .filter(one => one.isNamed)
              .map(one => (
                <span
                  key={one.key}
                  className="absolute top-0 ps-1 whitespace-nowrap"
                  style={{ left: `${one.at}%` }}
                >
                  {month.format(new Date(`${one.key}-15T12:00:00Z`))}
                  {one.key.endsWith('-01') && <span className="block">{one.key.slice(0, 4)}</span>}
                </span>
              ))}
          </span>
          <span>{t('with')}</span>
        </div>
        <ul className="border-hair border-b">
          {actions.map(action => (
            <Row key={action.actionId} action={action} axis={axis} />
          ))}
        </ul>
      </div>
      <figcaption className="max-w-line">
        {t('sentence', { actions: actions.length, missing: open })}
        {isDiscreet && <span className="print:hidden"> {t('discreet')}</span>}
      </figcaption>
    </figure>
  )
}
