import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { VersionsAsked } from '../linkage/linkage.object'
import type { ExemptionRow } from './exemption.type'

export const exemptionVersions: KeyedQuestion<VersionsAsked, { version: ExemptionRow }> =
  question('exemptionVersions')
