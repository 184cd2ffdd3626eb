import type { CharterArticle } from '@reliance/core/coalitions/charter-articles.ts'
import type { CharterChange } from '@reliance/core/coalitions/charter-changes.ts'
import { Page } from '@reliance/ui/page.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { ChangesList } from './changes-list.tsx'
import { CharterAnswerForm, type CharterAnswerFormProps } from './charter-answer-form.tsx'
import { CharterText } from './charter-text.tsx'

export type SignCharterProps = {
  coalition: { name: string }
  organisation: { name: string }
  charter: { version: string; lang: string; articles: readonly CharterArticle[] }
  /** Against the version this organisation signed, when it signed one. */
  previous: { version: string; changes: readonly CharterChange[] } | null
  /** Under which mandate one answers, as its wording says. */
  mandate: string | null
  answerBeforeOn: string | null
  /** What goes with the text. */
  annexes?: ReactNode
} & Pick<CharterAnswerFormProps, 'act' | 'draft' | 'onDraft'>

function Contents({ charter, previous, organisation }: SignCharterProps) {
  const t = useTranslations('interface.charter')
  const link = 'target flex items-center'
  return (
    <nav aria-label={t('contents')} className="hidden lg:sticky lg:top-6 lg:block print:hidden">
      <h2 className="text-20">{t('contents')}</h2>
      <ol>
        {previous !== null && (
          <li>
            <a className={link} href="#changes">
              {t('changed', { version: previous.version })}
            </a>
          </li>
        )}
        {charter.articles
          .filter(article => article.title !== null)
          .map(article => (
            <li key={article.id}>
              <a className={link} href={`#${article.id}`}>
                {article.title}
              </a>
            </li>
          ))}
        <li>
          <a className={`${link} font-bold`} href="#answer">
            {t('answer', { organisation: organisation.name })}
          </a>
        </li>
      </ol>
    </nav>
  )
}

/** The whole text, what changed, one form; refusing stands beside accepting, at the same size. */
export function SignCharter(props: SignCharterProps) {
  const {
    coalition,
    organisation,
    charter,
    annexes,
    previous,
    mandate,
    answerBeforeOn,
    act,
    draft,
    onDraft,
  } = props
  const t = useTranslations('interface.charter')
  const date = useDate()
  const title = t('title', { version: charter.version })
  useDocumentTitle(title, organisation.name)
  return (
    <Page
      title={title}
      sentence={t('sentence', { coalition: coalition.name, organisation: organisation.name })}
      side={<Contents {...props} />}
    >
      <p className="border-accent border-s-4 bg-paper px-4 py-3">{t('nothingYet')}</p>
      {previous !== null && (
        <section className="flex flex-col gap-4">
          <h2 id="changes" className="text-25">
            {t('changed', { version: previous.version })}
          </h2>
          <ChangesList changes={previous.changes} lang={charter.lang} isLinked />
        </section>
      )}
      <section className="flex flex-col gap-5">
        <h2 className="text-25">{t('fullText')}</h2>
        <CharterText articles={charter.articles} lang={charter.lang} />
        {annexes}
      </section>
      <section className="flex flex-col gap-5 border-ink border-t-2 pt-6">
        <h2 id="answer" className="text-25">
          {t('answer', { organisation: organisation.name })}
        </h2>
        {mandate !== null && <p>{t('mandate', { mandate })}</p>}
        <CharterAnswerForm
          version={charter.version}
          coalition={coalition.name}
          organisation={organisation.name}
          act={act}
          draft={draft}
          onDraft={onDraft}
        />
        {answerBeforeOn !== null && (
          <p className="text-ink-soft">{t('ifLater', { date: date(answerBeforeOn, 'weekday') })}</p>
        )}
      </section>
    </Page>
  )
}
