import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { Mark } from '@reliance/ui/mark.tsx'
import { signs, type Tone } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'

type Group = { tone: Tone; count: number; members: readonly Member[] }
export type StripMarksProps = { item: AgreementItem; silent: readonly Member[]; many: boolean }

const looks: Record<Tone, string> = {
  for: 'text-agree',
  mixed: 'text-ink',
  against: 'text-disagree',
  none: 'text-ink-soft',
}

/** A sign, then who stands there; a count where there are too many to draw, or where some have no name any more. */
const StripGroup = ({ group: { tone, count, members }, many }: { group: Group; many: boolean }) => (
  <span className="flex flex-wrap items-center">
    <span className={`me-0.5 font-bold ${looks[tone]}`}>{signs[tone]}</span>
    {(many || count !== members.length) && <span className="me-0.5 tabular-nums">{count}</span>}
    {!many &&
      members.map(member => (
        <span key={member.organisationId} title={member.displayName} className="grid">
          <Mark seed={member.organisationId} name={member.displayName} size="tiny" />
        </span>
      ))}
  </span>
)

/** The organisations of one statement in one row: for, with nuances, against, then those who have said nothing. */
export function StripMarks({ item, silent, many }: StripMarksProps) {
  const t = useTranslations('interface.banks')
  const { counts, organisations, notDebatedCount } = item
  const untold = counts.pass + notDebatedCount
  const groups: Group[] = [
    { tone: 'for', count: counts.agree, members: organisations.agree },
    { tone: 'mixed', count: counts.nuance, members: organisations.nuance },
    { tone: 'against', count: counts.disagree, members: organisations.disagree },
    { tone: 'none', count: untold, members: [...organisations.pass, ...silent] },
  ]
  return (
    <>
      <span className="only-read">
        {t('stripCounts', {
          agree: counts.agree,
          nuance: counts.nuance,
          disagree: counts.disagree,
          untold,
        })}
      </span>
      <span aria-hidden="true" className="flex flex-wrap items-center gap-x-1">
        {groups
          .filter(group => group.count > 0)
          .map(group => (
            <StripGroup key={group.tone} group={group} many={many} />
          ))}
      </span>
    </>
  )
}
