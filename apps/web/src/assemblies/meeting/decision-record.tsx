import { firstOptions } from '@reliance/core/assemblies/ballots/first-options.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { hrefOf, type Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'
import { ballotHref } from '../assembly-href.ts'

type Line = Outputs['assemblies']['minutes']['record'][number]

/** How a ballot ended, in one sentence. */
function useResultWords(): (line: Line) => string {
  const t = useTranslations('assemblies.results')
  return ({ result, voidReason, rollCount, options }) => {
    if (voidReason !== '') return t('void', { reason: voidReason })
    if (result === null) return t('other')
    if (result.method === 'sense_check') {
      const { agree, unsure, concerned } = result
      return t('sense', { agree: String(agree), unsure: String(unsure), concerned: String(concerned) })
    }
    if (result.method !== 'majority') {
      const names = firstOptions(result, options).join(', ')
      return t('first', { names, received: result.received, blank: result.blank })
    }
    const { counts, outcome } = result
    return t(outcome, {
      votesFor: String(counts.for),
      votesAgainst: String(counts.against),
      abstaining: counts.abstain,
      blank: counts.blank,
      roll: rollCount,
    })
  }
}

/** Every ballot of the assembly, in the order in which they were opened: what was asked and what came of it. */
export function DecisionRecord({ place, record }: { place: Place; record: readonly Line[] }) {
  const t = useTranslations('interface.minutes')
  const [result, date] = [useResultWords(), useDate()]
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('record')}</h2>
      <p className="text-ink-soft">{record.length === 0 ? t('noDecision') : t('recordWhy')}</p>
      <ol className="flex flex-col gap-4">
        {record.map((line, at) => (
          <li key={line.ballotId} className="flex flex-col gap-1 border-hair border-t pt-3">
            <p className="wrap-anywhere whitespace-pre-line font-bold">
              {at + 1}. {line.wording}
            </p>
            <p>{result(line)}</p>
            {line.responsible !== null && <p>{t('responsible', line.responsible)}</p>}
            {line.dueOn !== null && <p>{t('dueOn', { day: date(line.dueOn) })}</p>}
            {line.remoteVotingArticle !== null && <p>{t('remote', { article: line.remoteVotingArticle })}</p>}
            <p className="flex flex-wrap gap-4 print:hidden">
              <Link href={ballotHref(place, line.ballotId)}>{t('toBallot')}</Link>
              {line.decisionId !== null && (
                <Link href={`${hrefOf(place)}/decisions/${line.decisionId}`}>{t('toDecision')}</Link>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
