// Where do the states of a thing overlap, or leave a hole in which nothing was taken back? 状态有缺口或重叠
//
// id    of the thing
// what  from when to when
MATCH (state:Entity|EntityThen|MergedUnit|MergedUnitThen|Retracted|RetractedThen|PublishedFigure|PublishedFigureThen)
WITH state ORDER BY state.id, state.recordedFrom, state.recordedTo
WITH state.id AS id, collect(state {.recordedFrom, .recordedTo, gone: state:Retracted|RetractedThen}) AS states
UNWIND range(0, size(states) - 1) AS place
WITH id, states[place] AS state, CASE WHEN place > 0 THEN states[place - 1] END AS before
WITH id, CASE
  WHEN state.recordedFrom IS NULL OR state.recordedTo IS NULL THEN 'it is not said since when it stands'
  WHEN state.recordedFrom >= state.recordedTo THEN 'it stood until ' + state.recordedTo + ', before it was recorded'
  // What was taken back leads nowhere, and stays beside what came again under its id.
  WHEN before IS NULL OR before.gone THEN null
  WHEN before.recordedTo > state.recordedFrom THEN 'its states overlap from ' + state.recordedFrom + ' to ' + before.recordedTo
  WHEN before.recordedTo < state.recordedFrom THEN 'a hole lies from ' + before.recordedTo + ' to ' + state.recordedFrom
END AS what
WHERE what IS NOT NULL
RETURN id, what
