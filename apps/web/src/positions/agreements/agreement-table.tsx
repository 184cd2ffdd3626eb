import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { type Stance, stances } from '@reliance/core/positions/stance.ts'
import { type Column, DataTable } from '@reliance/ui/data-table.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { Sign, signs } from '@reliance/ui/sign.tsx'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import { toneOf } from '../stance-tone.ts'
import { everyItem } from './agreement-summary.tsx'

type Answer = Stance | 'undebated'

/** More columns than this are not a table any more: counts stand for them, and one chosen organisation. */
const columnsMax = 16

function useAnswers(items: readonly AgreementItem[]) {
  const answers = useMemo(
    () =>
      new Map(
        items.flatMap(item =>
          stances.flatMap(stance =>
            item.organisations[stance].map(
              one => [`${item.statementId} ${one.organisationId}`, stance] as const,
            ),
          ),
        ),
      ),
    [items],
  )
  return (item: AgreementItem, member: Member): Answer =>
    answers.get(`${item.statementId} ${member.organisationId}`) ?? 'undebated'
}

function Cell({ answer, member }: { answer: Answer; member: Member }) {
  const t = useTranslations('interface.sheet')
  return (
    <span className="block text-center" title={`${member.displayName}, ${t(answer)}`}>
      <span aria-hidden="true" className={answer === 'undebated' ? '' : 'font-bold'}>
        {signs[toneOf[answer]]}
      </span>
      <span className="only-read">{t(answer)}</span>
    </span>
  )
}

function useColumns(): Column<AgreementItem>[] {
  const t = useTranslations('interface')
  return [
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
  ]
}

/** Who said what, statement by statement: the figures above come from here. */
export function AgreementTable({ page, members }: { page: AgreementPage; members: readonly Member[] }) {
  const t = useTranslations('interface')
  const items = useMemo(() => everyItem(page).toSorted((a, b) => a.number - b.number), [page])
  const answerOf = useAnswers(items)
  const first = useColumns()
  const [chosen, setChosen] = useState('')
  const isMany = members.length > columnsMax
  const counts = stances.map(
    (stance): Column<AgreementItem> => ({
      key: stance,
      figures: true,
      title: (
        <span className="flex flex-col items-end gap-1">
          <Sign tone={toneOf[stance]} />
          {t(`sheet.${stance}`)}
        </span>
      ),
      cell: item => item.counts[stance],
    }),
  )
  const named = isMany ? members.filter(one => one.organisationId === chosen) : members
  const columns = [
    ...first,
    ...(isMany ? counts : []),
    ...named.map(
      (member): Column<AgreementItem> => ({
        key: member.organisationId,
        title: <Mark seed={member.organisationId} name={member.displayName} size="small" alone />,
        cell: item => <Cell answer={answerOf(item, member)} member={member} />,
      }),
    ),
  ]
  return (
    <div className="flex flex-col gap-4">
      {isMany && (
        <div className="max-w-line print:hidden">
          <Select
            label={t('banks.oneOrganisation')}
            value={chosen}
            options={[
              { value: '', label: t('banks.noOrganisation') },
              ...members.map(one => ({ value: one.organisationId, label: one.displayName })),
            ]}
            onChange={setChosen}
          />
        </div>
      )}
      <DataTable
        caption={t('banks.table')}
        columns={columns}
        rows={items}
        rowKey={item => item.statementId}
      />
    </div>
  )
}
