import { type AssemblyPolicy, defaultPolicy } from '@reliance/core/assemblies/assembly-policy.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { hrefOf, type Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { assemblyHref } from '../assembly-href.ts'
import { useRuleSentence } from './use-rule-sentence.ts'

type Read = Outputs['assemblies']['policy']

const rules = Object.keys(defaultPolicy) as (keyof AssemblyPolicy)[]

/** Each rule in force; beside one that was decided, what holds by default (R117). */
function Rules({ policy, differences }: Read) {
  const t = useTranslations('interface.assemblyRules')
  const sentence = useRuleSentence()
  return (
    <ul>
      {rules.map(rule => (
        <li key={rule} className="flex flex-col gap-1 border-hair border-t py-4">
          <p>{sentence(rule, policy)}</p>
          {differences.includes(rule) && (
            <p className="text-ink-soft">{t('byDefault', { rule: sentence(rule, defaultPolicy) })}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function History({ place, versions }: { place: Place; versions: Read['versions'] }) {
  const t = useTranslations('interface.assemblyRules')
  const date = useDate()
  const sentence = useRuleSentence()
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('history')}</h2>
      <ul>
        {versions.map(({ version, adoptedAt, decisionId, number, changed, policy, before }) => (
          <li key={version} className="flex flex-col items-start gap-1 border-hair border-t py-4">
            <h3 className="font-bold">
              {t('version', { version: String(version), day: date(civilDateAt(new Date(adoptedAt))) })}
            </h3>
            {changed.map(rule => (
              <div key={rule}>
                <p>{sentence(rule, policy)}</p>
                <p className="text-ink-soft">{t('before', { rule: sentence(rule, before) })}</p>
              </div>
            ))}
            <Link
              href={`${hrefOf(place)}/decisions/${decisionId}`}
              className="target inline-flex items-center"
            >
              {t('decision', { number: String(number) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How an organisation holds its assemblies: each rule in a sentence, and the decisions that it comes from (R29). */
export function RulesPage({ place }: { place: Place }) {
  const t = useTranslations('interface.assemblyRules')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.assemblies.policy.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {read => (
        <Page
          title={t('title')}
          sentence={t('sentence')}
          act={
            read.can.propose && (
              <LinkButton kind="main" href={assemblyHref(place, 'regles/proposer')}>
                {t('propose')}
              </LinkButton>
            )
          }
        >
          {read.differences.length === 0 && <p>{t('allDefault')}</p>}
          <Rules {...read} />
          {read.versions.length > 0 && <History place={place} versions={read.versions} />}
        </Page>
      )}
    </Loaded>
  )
}
