// The graph's constraints and indexes, applied in order at every start; each statement may be run again.
//
// Dates are ISO 8601 text, days as YYYY-MM-DD and moments as UTC with milliseconds. Text of one length orders as
// the calendar does, so that `latestStart <= $asOf <= earliestEnd` reads as it is said, uses a range index, and
// can be pasted into Neo4j Browser with parameters typed by hand.
//
// Entities have `id`, the public one ("unit:U-12"), and besides their own label the label Entity, so that anything is
// found by its id without knowing what it is. As it stands now it has stood since recordedFrom; how it stood before lies
// beside it, each state from its recordedFrom to its recordedTo, with labels and relationships of their own (UnitThen,
// THEN_RESIDENT_IN), so that a question about now meets none of them. A linkage (关联) or an exemption (豁免) is a chain of version
// nodes that share an `id`; each version has its own edges, and the one that holds at moment K is the one with
// recordedFrom <= K < recordedTo.

// Areas 区域. Territory is every area and the country above them: a walk "within" always has an anchor.
CREATE CONSTRAINT territoryCode IF NOT EXISTS FOR (n:Territory) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT areaCode IF NOT EXISTS FOR (n:Area) REQUIRE n.code IS UNIQUE;
CREATE INDEX areaLevel IF NOT EXISTS FOR (n:Area) ON (n.level);

// Entities. One that was taken back has no label but Retracted and a unit that was merged none but MergedUnit: only
// the versions of linkages that joined them still lead there.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unitId IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE INDEX unitCreditCode IF NOT EXISTS FOR (n:Unit) ON (n.creditCode);
CREATE CONSTRAINT mergedUnitId IF NOT EXISTS FOR (n:MergedUnit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT partyOrganisationId IF NOT EXISTS FOR (n:PartyOrganisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bigCommitteeId IF NOT EXISTS FOR (n:BigCommittee) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT allianceId IF NOT EXISTS FOR (n:Alliance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT personId IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT appraisalId IF NOT EXISTS FOR (n:Appraisal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jointConferenceId IF NOT EXISTS FOR (n:JointConference) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meetingId IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT matterId IF NOT EXISTS FOR (n:Matter) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT listItemId IF NOT EXISTS FOR (n:ListItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT activityId IF NOT EXISTS FOR (n:Activity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT serviceCallId IF NOT EXISTS FOR (n:ServiceCall) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT venueId IF NOT EXISTS FOR (n:Venue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT volunteerTeamId IF NOT EXISTS FOR (n:VolunteerTeam) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT publishedFigureId IF NOT EXISTS FOR (n:PublishedFigure) REQUIRE n.id IS UNIQUE;

// Versions of linkages and exemptions.
CREATE CONSTRAINT linkageVersion IF NOT EXISTS FOR (n:Linkage) REQUIRE (n.id, n.version) IS UNIQUE;
CREATE INDEX linkageId IF NOT EXISTS FOR (n:Linkage) ON (n.id);
CREATE CONSTRAINT exemptionVersion IF NOT EXISTS FOR (n:Exemption) REQUIRE (n.id, n.version) IS UNIQUE;
CREATE INDEX exemptionId IF NOT EXISTS FOR (n:Exemption) ON (n.id);

// States of things that are over: as many of a thing as it had, under the labels of the thing with Then.
CREATE INDEX entityThenId IF NOT EXISTS FOR (n:EntityThen) ON (n.id);
CREATE INDEX territoryThenCode IF NOT EXISTS FOR (n:TerritoryThen) ON (n.code);
CREATE INDEX areaThenCode IF NOT EXISTS FOR (n:AreaThen) ON (n.code);
CREATE INDEX unitThenId IF NOT EXISTS FOR (n:UnitThen) ON (n.id);
CREATE INDEX mergedUnitThenId IF NOT EXISTS FOR (n:MergedUnitThen) ON (n.id);
CREATE INDEX partyOrganisationThenId IF NOT EXISTS FOR (n:PartyOrganisationThen) ON (n.id);
CREATE INDEX bigCommitteeThenId IF NOT EXISTS FOR (n:BigCommitteeThen) ON (n.id);
CREATE INDEX allianceThenId IF NOT EXISTS FOR (n:AllianceThen) ON (n.id);
CREATE INDEX jointConferenceThenId IF NOT EXISTS FOR (n:JointConferenceThen) ON (n.id);
CREATE INDEX listItemThenId IF NOT EXISTS FOR (n:ListItemThen) ON (n.id);
CREATE INDEX activityThenId IF NOT EXISTS FOR (n:ActivityThen) ON (n.id);
CREATE INDEX publishedFigureThenId IF NOT EXISTS FOR (n:PublishedFigureThen) ON (n.id);
CREATE INDEX serviceCallThenId IF NOT EXISTS FOR (n:ServiceCallThen) ON (n.id);

// The register's own book-keeping: one Register node holds the revision, a Change says what a revision did, and an
// AnsweredWrite what a write with an idempotency key answered.
CREATE CONSTRAINT registerKey IF NOT EXISTS FOR (n:Register) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT migrationName IF NOT EXISTS FOR (n:Migration) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT answeredWriteKey IF NOT EXISTS FOR (n:AnsweredWrite) REQUIRE n.key IS UNIQUE;
CREATE INDEX changeRevision IF NOT EXISTS FOR (n:Change) ON (n.revision);
CREATE INDEX changeSubject IF NOT EXISTS FOR (n:Change) ON (n.subjectId);

// What an id looks like that is not in plain letters: unit:Ｐ１ like unit:P1.
CREATE CONSTRAINT spellingId IF NOT EXISTS FOR (n:Spelling) REQUIRE n.id IS UNIQUE;
CREATE INDEX spellingPlain IF NOT EXISTS FOR (n:Spelling) ON (n.plain);

// Intake 接表: an Intake is one file that was taken in, a Citation says where a record stands in it, and a Remembered is
// what a person answered about an area.
CREATE CONSTRAINT intakeId IF NOT EXISTS FOR (n:Intake) REQUIRE n.id IS UNIQUE;
CREATE INDEX intakeSha256 IF NOT EXISTS FOR (n:Intake) ON (n.sha256);
CREATE INDEX intakeWithin IF NOT EXISTS FOR (n:Intake) ON (n.within);
CREATE INDEX citationSubject IF NOT EXISTS FOR (n:Citation) ON (n.subjectId);
CREATE INDEX citationSheetKey IF NOT EXISTS FOR (n:Citation) ON (n.sheetKey);
CREATE CONSTRAINT rememberedId IF NOT EXISTS FOR (n:Remembered) REQUIRE n.id IS UNIQUE;
CREATE INDEX rememberedWithin IF NOT EXISTS FOR (n:Remembered) ON (n.within);

// Only while a backup is read in: its nodes by their numbers in the file.
CREATE CONSTRAINT restoredNode IF NOT EXISTS FOR (n:Restored) REQUIRE n.restoredAs IS UNIQUE;

// What things are called, for the search 名称检索, also in their normal forms and in pinyin. Its analyzer takes Chinese two
// characters at a time. Indexes of older versions did not have all of these.
DROP INDEX names IF EXISTS;
DROP INDEX spelledNames IF EXISTS;
CREATE FULLTEXT INDEX comparedNames IF NOT EXISTS
FOR (n:Area|Unit|PartyOrganisation|BigCommittee|Alliance|Person|JointConference|Matter|ListItem|Activity|ServiceCall|Venue|VolunteerTeam|Pairing)
ON EACH [n.name, n.formerNames, n.title, n.agreementNumber, n.plainNames, n.pinyin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
