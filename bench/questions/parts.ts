/** What several questions by hand or through the generated API are made of. */
export const IN_FORCE = 'p.recordedTo > $now AND p.latestStart <= $asOf <= p.earliestEnd'

export const RESIDENTS =
  'MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(a:Area)<-[:RESIDENT_IN]-(u:Unit)'

export const EXISTING = '(u.dissolvedOn IS NULL OR u.dissolvedOn > $asOf)'

export const PEER_IN_FORCE =
  '{ recordedTo: { gt: "9999" }, latestStart: { lte: $asOf }, earliestEnd: { gte: $asOf } }'

export const PEER_POSSIBLE =
  '{ recordedTo: { gt: "9999" }, earliestStart: { lte: $asOf }, latestEnd: { gte: $asOf } }'

export const PEER_EXISTING = 'OR: [{ dissolvedOn: { eq: null } }, { dissolvedOn: { gt: $asOf } }]'

export const PEER_EXEMPT =
  '{ rule: { eq: "RESIDENT_UNIT_PAIRED" }, recordedTo: { gt: "9999" }, latestStart: { lte: $asOf }, earliestEnd: { gte: $asOf } }'
