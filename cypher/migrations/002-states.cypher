// Since when things that have no versions have stood as they do. How they stood before their last change was not kept;
// it is taken for the same, as far back as they have been there.
MATCH (country:Territory:Country)
SET country.recordedFrom = '0001-01-01T00:00:00.000Z', country.recordedTo = '9999-12-31T23:59:59.999Z';

MATCH (thing:Entity|PublishedFigure)
WHERE thing.recordedFrom IS NULL
CALL (thing) {
  OPTIONAL MATCH (change:Change {subjectId: thing.id})
  WITH thing, change ORDER BY change.revision
  WITH thing, collect(change) AS changes
  WITH thing, changes, reduce(gone = -1, place IN range(0, size(changes) - 1) | CASE WHEN changes[place].after IS NULL THEN place ELSE gone END) AS gone
  SET thing.recordedFrom = coalesce(changes[gone + 1].at, '0001-01-01T00:00:00.000Z'),
      thing.recordedTo = '9999-12-31T23:59:59.999Z'
} IN TRANSACTIONS OF 1000 ROWS;

// What was merged away or taken back stood until then, and led to what it still leads to.
MATCH (gone:MergedUnit|Retracted)
WHERE gone.recordedFrom IS NULL
CALL (gone) {
  OPTIONAL MATCH (change:Change {subjectId: gone.id})
  WITH gone, min(change.at) AS from, max(CASE WHEN change.after IS NULL THEN change.at END) AS to
  SET gone.recordedFrom = coalesce(to, '0001-01-01T00:00:00.000Z'), gone.recordedTo = '9999-12-31T23:59:59.999Z'
  WITH gone, from, to WHERE from < to
  CREATE (past:EntityThen:$(CASE split(gone.id, ':')[0]
    WHEN 'unit' THEN 'UnitThen'
    WHEN 'party-organisation' THEN 'PartyOrganisationThen'
    WHEN 'person' THEN 'PersonThen'
    WHEN 'big-committee' THEN 'BigCommitteeThen'
    WHEN 'alliance' THEN 'AllianceThen'
    WHEN 'joint-conference' THEN 'JointConferenceThen'
    WHEN 'meeting' THEN 'MeetingThen'
    WHEN 'matter' THEN 'MatterThen'
    WHEN 'list-item' THEN 'ListItemThen'
    WHEN 'activity' THEN 'ActivityThen'
    WHEN 'service-call' THEN 'ServiceCallThen'
    WHEN 'venue' THEN 'VenueThen'
    WHEN 'volunteer-team' THEN 'VolunteerTeamThen'
    WHEN 'appraisal' THEN 'AppraisalThen'
    ELSE 'SourceThen'
  END))
  SET past = properties(gone), past.recordedFrom = from, past.recordedTo = to
  REMOVE past.pinyin
  WITH gone, past
  CALL (gone, past) {
    MATCH (gone)-[edge]->(end)
    WHERE type(edge) <> 'MERGED_INTO'
    CREATE (past)-[:$('THEN_' + type(edge))]->(end)
  }
  CALL (gone, past) {
    MATCH (gone)<-[edge]-(start)
    WHERE type(edge) <> 'MERGED_INTO'
    CREATE (past)<-[:$('THEN_' + type(edge))]-(start)
  }
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (register:Register {key: 'register'})
WHERE register.statesAt IS NULL
SET register.statesAt = register.at;
