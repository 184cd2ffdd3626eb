import { createFileRoute } from '@tanstack/react-router'
import { CharterPage } from '../coalitions/charter-page.tsx'
import { usePlace } from '../place-route.tsx'
import { isUuid } from '../sheet-search.ts'

export const Route = createFileRoute('/c/$slug/charte')({
  validateSearch: ({ version }: Record<string, unknown>): { version?: string } =>
    isUuid(version) ? { version } : {},
  component: () => <CharterPage place={usePlace()} versionId={Route.useSearch().version} />,
})
