import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { stances } from '@reliance/core/positions/stance.ts'
import { type Column, DataTable } from '@reliance/ui/data-table.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { signs } from '@reliance/ui/sign.tsx'
import { useTranslations } from 'use-intl'
import { everyItem, type Member } from './agreement-summary.tsx'
import { toneOf } from './stance-tone.ts'

/** Who said what, statement by statement: the figures above come from here. */
export function AgreementTable({ page, members }: { page: AgreementPage; members: readonly Member[] }) {
  const t = useTranslations('interface')
  const stanceOf = (item: AgreementItem, member: Member) =>
    stances.find(stance =>
      item.organisations[stance].some(one => one.organisationId === member.organisationId),
    ) ?? 'undebated'
  const columns: Column<AgreementItem>[] = [
    {
      key: 'statement',
      title: t('banks.statement'),
      cell: item => (
        <span lang={item.lang}>
          {item.number}. {item.text}
        </span>
      ),
    },
    { key: 'class', title: t('banks.class'), cell: item => t(`banks.${item.class}`) },
    ...members.map(member => ({
      key: member.organisationId,
      title: <Mark seed={member.organisationId} name={member.displayName} size="small" alone />,
      cell: (item: AgreementItem) => {
        const stance = stanceOf(item, member)
        return (
          <span className="block text-center" title={`${member.displayName}, ${t(`sheet.${stance}`)}`}>
            <span aria-hidden="true" className={stance === 'undebated' ? '' : 'font-bold'}>
              {signs[toneOf[stance]]}
            </span>
            <span className="only-read">{t(`sheet.${stance}`)}</span>
          </span>
        )
      },
    })),
  ]
  return (
    <DataTable
      caption={t('banks.table')}
      columns={columns}
      rows={everyItem(page).toSorted((a, b) => a.number - b.number)}
      rowKey={item => item.statementId}
    />
  )
}
