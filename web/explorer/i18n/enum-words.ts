import { allianceKinds } from '../../../src/alliance/alliance.terms'
import { areaLevels } from '../../../src/area/area.terms'
import { changeActions } from '../../../src/change/change.terms'
import { bigCommitteeKinds, committeePosts } from '../../../src/committee/committee.terms'
import { coverageStates, gapReasons } from '../../../src/coverage/coverage.terms'
import { figureBounds } from '../../../src/figures/figures.terms'
import { linkageKinds, linkageStatuses } from '../../../src/linkage/linkage.terms'
import { partyOrganisationKinds } from '../../../src/party-organisation/party-organisation.terms'
import { pageWords } from '../../../src/terms/vocabulary'
import { unitKinds, unitTiers } from '../../../src/unit/unit.terms'
import { roles } from '../../../src/viewer/viewer.terms'

/** The words of the schema's enums, as the page says them. */
export const enumWords = (language: 'en' | 'zh') => ({
  level: pageWords(areaLevels, language),
  unitKind: pageWords(unitKinds, language),
  unitTier: pageWords(unitTiers, language),
  partyOrganisationKind: pageWords(partyOrganisationKinds, language),
  committeeKind: pageWords(bigCommitteeKinds, language),
  post: pageWords(committeePosts, language),
  allianceKind: pageWords(allianceKinds, language),
  linkageKind: pageWords(linkageKinds, language),
  status: pageWords(linkageStatuses, language),
  reason: pageWords(gapReasons, language),
  coverageState: pageWords(coverageStates, language),
  change: pageWords(changeActions, language),
  bound: pageWords(figureBounds, language),
  role: pageWords(roles, language),
})
