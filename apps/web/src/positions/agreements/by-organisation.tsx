import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import { type Answer, stances } from '@reliance/core/positions/stance.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { signs } from '@reliance/ui/sign.tsx'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import { toneOf } from '../stance-tone.ts'

/** Organisations shown before one asks for the others. */
const rowsShown = 24

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
  return (item: AgreementItem, { organisationId }: Member): Answer =>
    answers.get(`${item.statementId} ${organisationId}`) ?? 'undebated'
}

/** Each part of the page begins after a line. */
const cellLook = (isFirst: boolean) => `p-0 text-center ${isFirst ? 'border-edge border-s' : ''}`

type RowProps = {
  member: Member
  items: readonly AgreementItem[]
  firsts: ReadonlySet<string>
  answerOf: (item: AgreementItem, member: Member) => Answer
}

/** The name above its signs, so that fourteen of them stand side by side on a telephone too. */
function Rows({ member, items, firsts, answerOf }: RowProps) {
  const t = useTranslations('interface')
  return (
    <tbody className="break-inside-avoid border-hair border-t">
      <tr>
        <th scope="rowgroup" colSpan={items.length} className="p-0 pt-1 text-start font-normal">
          <span className="flex items-center gap-2">
            <Mark seed={member.organisationId} name={member.displayName} size="tiny" />
            {member.displayName}
          </span>
        </th>
      </tr>
      <tr>
        {items.map(item => {
          const answer = answerOf(item, member)
          return (
            <td key={item.statementId} className={cellLook(firsts.has(item.statementId))}>
              <span aria-hidden="true" className={answer === 'undebated' ? '' : 'font-bold'}>
                {signs[toneOf[answer]]}
              </span>
              <span className="only-read">
                {answer === 'undebated' ? t('banks.pending') : t(`sheet.${answer}`)}
              </span>
            </td>
          )
        })}
      </tr>
    </tbody>
  )
}

/** The same positions seen from each organisation, in alphabetical order: one line, one sign a statement. */
export function ByOrganisation({ page, members }: { page: AgreementPage; members: readonly Member[] }) {
  const t = useTranslations('interface.banks')
  const items = useMemo(() => everyItem(page), [page])
  const answerOf = useAnswers(items)
  const [all, setAll] = useState(false)
  const shown = all ? members : members.slice(0, rowsShown)
  const firsts = new Set(
    [page.unites, page.open, page.separates].flatMap(([first]) => first?.statementId ?? []),
  )
  return (
    <div className="flex flex-col items-start gap-3">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section aria-label={t('byOrganisation')} tabIndex={0} className="relative w-full overflow-x-auto">
        <table className="w-full table-fixed border-collapse text-15">
          <caption className="pb-2 text-start">{t('byOrganisationWhy')}</caption>
          <thead>
            <tr>
              {items.map(item => (
                <th
                  key={item.statementId}
                  scope="col"
                  title={item.text}
                  className={`${cellLook(firsts.has(item.statementId))} min-w-5 font-normal text-ink-soft`}
                >
                  <span aria-hidden="true">{item.number}</span>
                  <span className="only-read" lang={item.lang}>
                    {item.text}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {shown.map(member => (
            <Rows
              key={member.organisationId}
              member={member}
              items={items}
              firsts={firsts}
              answerOf={answerOf}
            />
          ))}
        </table>
      </section>
      {members.length > shown.length && (
        <Button onClick={() => setAll(true)}>
          {t('andOthers', { count: members.length - shown.length })}
        </Button>
      )}
    </div>
  )
}
