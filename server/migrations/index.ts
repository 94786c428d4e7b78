import { CreatePlatform1763800000001 } from './0001-create-platform';
import { CreateRegisters1763800000010 } from './0010-create-registers';
import { CreatePeople1763800000011 } from './0011-create-people';
import { CreateDeadlines1763800000020 } from './0020-create-deadlines';
import { CreateJournalAnchor1763800000021 } from './0021-create-journal-anchor';
import { CreateControlCase1763800000030 } from './0030-create-control-case';
import { CreateInspection1763800000031 } from './0031-create-inspection';
import { CreateInspectionResults1763800000032 } from './0032-create-inspection-results';
import { CreatePrescription1763800000040 } from './0040-create-prescription';
import { CreateDocuments1763800000050 } from './0050-create-documents';
import { CreateFiles1763800000051 } from './0051-create-files';
import { CreateReports1763800000060 } from './0060-create-reports';
import { CreateApiTokens1763800000061 } from './0061-create-api-tokens';
import { AlterInspectionStart1763800000062 } from './0062-alter-inspection-start';
import { AlterDeadlineForReports1763800000063 } from './0063-alter-deadline-for-reports';
import { CreateEmptying1763800000070 } from './0070-create-emptying';
import { AddWithheld1763800000071 } from './0071-add-withheld';
import { CreateApiTokenShown1763800000072 } from './0072-create-api-token-shown';
import { AlterIssuedDocument1763800000073 } from './0073-alter-issued-document';
import { CreateMissingValue1763800000080 } from './0080-create-missing-value';
import { AlterInspectionForLists1763800000083 } from './0083-alter-inspection-for-lists';
import { CreatePeopleChange1763800000084 } from './0084-create-people-change';
import { DiscloseActsOfAppointment1763800000090 } from './0090-disclose-acts-of-appointment';
import { AlterRecipients1763800000091 } from './0091-alter-recipients';
import { AlterCheckDocument1763800000092 } from './0092-alter-check-document';
import { AddCaseVersionOfAnswer1763800000095 } from './0095-add-case-version-of-answer';
import { CreateWaiting1763800000096 } from './0096-create-waiting';
import { AlterRegisteredBy1763800000097 } from './0097-alter-registered-by';
import { AddTerritoryCodesToSearch1763800000100 } from './0100-add-territory-codes-to-search';
import { CreateKnownPlace1763800000105 } from './0105-create-known-place';
import { CreateJournalLength1763800000106 } from './0106-create-journal-length';
import { RemoveUnattachedFiles1763800000107 } from './0107-remove-unattached-files';
import { WithdrawPersonNumbers1763800000108 } from './0108-withdraw-person-numbers';
import { AlterReportRollup1763800000110 } from './0110-alter-report-rollup';
import { AlterReportDuty1763800000111 } from './0111-alter-report-duty';
import { CreateReportVersion1763800000112 } from './0112-create-report-version';
import { CreateCalendarDecree1763800000120 } from './0120-create-calendar-decree';
import { CreateHalfYearLists1763800000130 } from './0130-create-half-year-lists';
import { AlterWaitingForStart1763800000131 } from './0131-alter-waiting-for-start';
import { KeepPartsOfLists1763800000132 } from './0132-keep-parts-of-lists';
import { AlterWaitingForTerms1763800000133 } from './0133-alter-waiting-for-terms';
import { CreateWaitingLists1763800000134 } from './0134-create-waiting-lists';
import { CreateSpecialCommission1763800000140 } from './0140-create-special-commission';
import { OpenCasesToMembers1763800000141 } from './0141-open-cases-to-members';
import { AddWaitingOfCommissions1763800000142 } from './0142-add-waiting-of-commissions';
import { CreateExtension1763800000145 } from './0145-create-extension';
import { CreateSuspension1763800000146 } from './0146-create-suspension';
import { CreateInspectorChange1763800000147 } from './0147-create-inspector-change';
import { CreateRemediationExtensions1763800000150 } from './0150-create-remediation-extensions';
import { CreateLettersOnMeasures1763800000151 } from './0151-create-letters-on-measures';
import { CreateEscalations1763800000152 } from './0152-create-escalations';
import { CreateReferrals1763800000153 } from './0153-create-referrals';
import { CreateComplaints1763800000160 } from './0160-create-complaints';
import { AddComplaintsToWaiting1763800000161 } from './0161-add-complaints-to-waiting';
import { CreatePrinting1763800000165 } from './0165-create-printing';
import { AddProcedure1763800000170 } from './0170-add-procedure';
import { CreateAdministrativeCase1763800000171 } from './0171-create-administrative-case';
import { AlterWaitingForControls1763800000172 } from './0172-alter-waiting-for-controls';
import { CreateControlWithoutVisit1763800000173 } from './0173-create-control-without-visit';
import { CreateFieldRecords1763800000180 } from './0180-create-field-records';
import { CreateConfidentialMarks1763800000190 } from './0190-create-confidential-marks';
import { OpenCasesToSpecialists1763800000191 } from './0191-open-cases-to-specialists';
import { KeepSignedOriginals1763800000200 } from './0200-keep-signed-originals';
import { AddReceiptOfPapers1763800000201 } from './0201-add-receipt-of-papers';
import { NumberPapersByIndex1763800000202 } from './0202-number-papers-by-index';
import { AddInvitationsToSessions1763800000203 } from './0203-add-invitations-to-sessions';
import { CreatePaperBatches1763800000204 } from './0204-create-paper-batches';
import { AddPapersOfRequests1763800000205 } from './0205-add-papers-of-requests';
import { CreateCalendarRecountPart1763800000210 } from './0210-create-calendar-recount-part';
import { CreateAgencyAssignment1763800000211 } from './0211-create-agency-assignment';
import { CreateStaffLeave1763800000212 } from './0212-create-staff-leave';
import { CreateThirdPersonRequest1763800000213 } from './0213-create-third-person-request';
import { OpenCasesToControllingBodies1763800000220 } from './0220-open-cases-to-controlling-bodies';
import { CreateControlPlans1763800000221 } from './0221-create-control-plans';
import { CreateControlEvents1763800000222 } from './0222-create-control-events';
import { AddLettersOfControlEvents1763800000223 } from './0223-add-letters-of-control-events';
import { CreateExternalMonitoring1763800000235 } from './0235-create-external-monitoring';
import { AddMonitoringToWaiting1763800000236 } from './0236-add-monitoring-to-waiting';
import { CreateServiceFigures1763800000237 } from './0237-create-service-figures';
import { CreateInternalMonitoring1763800000238 } from './0238-create-internal-monitoring';
import { OpenCasesBySetting1763800000250 } from './0250-open-cases-by-setting';
import { CreateCounterEntry1763800000260 } from './0260-create-counter-entry';
import { MarkMoreThings1763800000270 } from './0270-mark-more-things';
import { CreateSecretDisclosures1763800000271 } from './0271-create-secret-disclosures';
import { AddAnswersToQuestions1763800000272 } from './0272-add-answers-to-questions';
import { CreateTakenInCase1763800000280 } from './0280-create-taken-in-case';
import { CreateSubjectSuccession1763800000281 } from './0281-create-subject-succession';
import { AddReasonWithoutPoints1763800000290 } from './0290-add-reason-without-points';
import { AddSeatsToWaiting1763800000291 } from './0291-add-seats-to-waiting';
import { AlterWaitingForPlans1763800000292 } from './0292-alter-waiting-for-plans';
import { AlterCounterEntryForMarks1763800000293 } from './0293-alter-counter-entry-for-marks';
import { AppointAnew1763800000294 } from './0294-appoint-anew';
import { HideScansOfMarkedPapers1763800000295 } from './0295-hide-scans-of-marked-papers';
import { AskForOwnPassword1763800000296 } from './0296-ask-for-own-password';
import { RecordResultsOfControlEvents1763800000300 } from './0300-record-results-of-control-events';
import { CancelControlEvents1763800000301 } from './0301-cancel-control-events';
import { ShareOrdersBetweenEvents1763800000302 } from './0302-share-orders-between-events';
import { CreateReportCorrection1763800000310 } from './0310-create-report-correction';
import { TakeReportsFromRollup1763800000311 } from './0311-take-reports-from-rollup';
import { CreateReportForms1763800000320 } from './0320-create-report-forms';
import { AlterWaitingOfReports1763800000321 } from './0321-alter-waiting-of-reports';
import { KeepFiguresOfRemarks1763800000322 } from './0322-keep-figures-of-remarks';
import { CreateReportCellEdits1763800000330 } from './0330-create-report-cell-edits';
import { CreateReportFigureReasons1763800000331 } from './0331-create-report-figure-reasons';
import { AlterFilesOfReportNotes1763800000332 } from './0332-alter-files-of-report-notes';
import { CreateReportImports1763800000333 } from './0333-create-report-imports';
import { CreateYearScores1763800000340 } from './0340-create-year-scores';
import { CreatePublications1763800000350 } from './0350-create-publications';
import { OpenLaterTablesToHeirs1763800000360 } from './0360-open-later-tables-to-heirs';
import { TellOfCancelledPapers1763800000370 } from './0370-tell-of-cancelled-papers';
import { DropLettersWithoutPoints1763800000371 } from './0371-drop-letters-without-points';
import { AskSecretaryForAttendance1763800000372 } from './0372-ask-secretary-for-attendance';
import { TellGroundsOfCancelledApart1763800000373 } from './0373-tell-grounds-of-cancelled-apart';
import { WithholdMarkedPublications1763800000380 } from './0380-withhold-marked-publications';
import { FindNamesInTheirForms1763800000381 } from './0381-find-names-in-their-forms';
import { CreateReorganisation1763800000390 } from './0390-create-reorganisation';
import { WidenCounterEntry1763800000391 } from './0391-widen-counter-entry';
import { AddBeginningOfSessions1763800000392 } from './0392-add-beginning-of-sessions';
import { DropWithdrawnDraftsOfDuties1763800000393 } from './0393-drop-withdrawn-drafts-of-duties';
import { CreateCaseImports1763800000400 } from './0400-create-case-imports';
import { IndexInternalMonitoring1763800000405 } from './0405-index-internal-monitoring';
import { MarkInternalControl1763800000406 } from './0406-mark-internal-control';
import { AddHeldBackPublicationsToWaiting1763800000410 } from './0410-add-held-back-publications-to-waiting';
import { KeepEarlierCertificatesOfOwnActs1763800000420 } from './0420-keep-earlier-certificates-of-own-acts';
import { LeaveSessionsToCommissions1763800000421 } from './0421-leave-sessions-to-commissions';
import { WithdrawLettersWithoutPoints1763800000422 } from './0422-withdraw-letters-without-points';
import { TellSubjectOfCancelledAppointment1763800000423 } from './0423-tell-subject-of-cancelled-appointment';
import { WithdrawEscalationsWithoutPoints1763800000424 } from './0424-withdraw-escalations-without-points';
import { AskAnalystsToFinishMonitoring1763800000430 } from './0430-ask-analysts-to-finish-monitoring';
import { HideNotesOfDrafts1763800000440 } from './0440-hide-notes-of-drafts';
import { OpenTogether1763800000450 } from './0450-open-together';
import { RememberFormerPlace1763800000451 } from './0451-remember-former-place';
import { AskForAttendanceFromHour1763800000460 } from './0460-ask-for-attendance-from-hour';
import { CorrectRefusalsOfStart1763800000470 } from './0470-correct-refusals-of-start';
import { NameComplainantsByNeed1763800000471 } from './0471-name-complainants-by-need';
import { DropNeedlessExtensionRequests1763800000472 } from './0472-drop-needless-extension-requests';
import { RememberTelling1763800000475 } from './0475-remember-telling';
import { AskOnceForInternalMonitoring1763800000480 } from './0480-ask-once-for-internal-monitoring';
import { AskForPlansAfterControl1763800000481 } from './0481-ask-for-plans-after-control';
import { EndorsePapers1763800000482 } from './0482-endorse-papers';
import { LinkControlEventsToMonitoring1763800000483 } from './0483-link-control-events-to-monitoring';
import { MarkMoreOfInternalControl1763800000484 } from './0484-mark-more-of-internal-control';
import { TellWhyFilesFailed1763800000485 } from './0485-tell-why-files-failed';
import { MarkBrokenRelations1763800000490 } from './0490-mark-broken-relations';
import { RecordReceiptsByControllingBodies1763800000500 } from './0500-record-receipts-by-controlling-bodies';
import { AskUnitsForInternalMonitoring1763800000505 } from './0505-ask-units-for-internal-monitoring';
import { WithdrawControlPlans1763800000506 } from './0506-withdraw-control-plans';
import { KeepComplainantsFromGrounds1763800000510 } from './0510-keep-complainants-from-grounds';
import { MarkOvertakenFindings1763800000515 } from './0515-mark-overtaken-findings';
import { TellBodiesAboveOfMissedReports1763800000520 } from './0520-tell-bodies-above-of-missed-reports';
import { TakePapersOfGroundsOver1763800000525 } from './0525-take-papers-of-grounds-over';
import { WordRightsOfGrounds1763800000526 } from './0526-word-rights-of-grounds';
import { WithdrawNoticesOfLapsedRights1763800000527 } from './0527-withdraw-notices-of-lapsed-rights';
import { AskHeadsForControlLetters1763800000535 } from './0535-ask-heads-for-control-letters';
import { AskHeadsForUnits1763800000536 } from './0536-ask-heads-for-units';
import { CountVersionsOfJobsAndMarks1763800000550 } from './0550-count-versions-of-jobs-and-marks';
import { AlarmControllingBodies1763800000560 } from './0560-alarm-controlling-bodies';
import { TakeBackEntriesOfInternalControl1763800000561 } from './0561-take-back-entries-of-internal-control';
import { NoteOpeningOfPapers1763800000570 } from './0570-note-opening-of-papers';
import { TellSubjectOfRunningInspections1763800000571 } from './0571-tell-subject-of-running-inspections';
import { AskHeadToReplaceMembers1763800000572 } from './0572-ask-head-to-replace-members';
import { TellOfChangedFigures1763800000580 } from './0580-tell-of-changed-figures';
import { RegisterIncomingPapers1763800000590 } from './0590-register-incoming-papers';
import { RegisterPapersOfOthers1763800000610 } from './0610-register-papers-of-others';
import { TellWhatCommandsDid1763800000611 } from './0611-tell-what-commands-did';
import { ObjectToExperts1763800000620 } from './0620-object-to-experts';
import { ShortenControlEvents1763800000621 } from './0621-shorten-control-events';
import { BeginDutiesWithBodies1763800000630 } from './0630-begin-duties-with-bodies';
import { TellOfLeaveWithinInspections1763800000650 } from './0650-tell-of-leave-within-inspections';
import { KeepEditionsOfPapers1763800000655 } from './0655-keep-editions-of-papers';
import { CancelPapersOfWithdrawn1763800000656 } from './0656-cancel-papers-of-withdrawn';
import { NoteFormOfReadings1763800000657 } from './0657-note-form-of-readings';
import { KeepVotesByName1763800000660 } from './0660-keep-votes-by-name';
import { ExplainContradictingAnswers1763800000661 } from './0661-explain-contradicting-answers';
import { CountStandingViolations1763800000662 } from './0662-count-standing-violations';
import { SayWhyLinesWereAdded1763800000663 } from './0663-say-why-lines-were-added';
import { KeepKnownAtTheEnd1763800000665 } from './0665-keep-known-at-the-end';
import { TellObservationsFromViolations1763800000666 } from './0666-tell-observations-from-violations';
import { KeepDataUsedInControl1763800000667 } from './0667-keep-data-used-in-control';
import { SendProposalsToBodies1763800000668 } from './0668-send-proposals-to-bodies';
import { TellPlacesOfControlActs1763800000670 } from './0670-tell-places-of-control-acts';
import { NumberLinesOfControlPlans1763800000671 } from './0671-number-lines-of-control-plans';
import { AskRowsForProof1763800000672 } from './0672-ask-rows-for-proof';
import { CiteShorteningByItsClause1763800000673 } from './0673-cite-shortening-by-its-clause';
import { KeepMissedNotices1763800000674 } from './0674-keep-missed-notices';
import { KeepReturnedVersions1763800000675 } from './0675-keep-returned-versions';
import { WithdrawReportForms1763800000676 } from './0676-withdraw-report-forms';
import { AskReportsSinceUse1763800000677 } from './0677-ask-reports-since-use';
import { KeepPointsBefore1763800000680 } from './0680-keep-points-before';
import { ReplaceExtensionRequests1763800000690 } from './0690-replace-extension-requests';
import { RegisterForwardingAnswers1763800000691 } from './0691-register-forwarding-answers';
import { AskForSessionsAnew1763800000692 } from './0692-ask-for-sessions-anew';
import { KeepDraftsOfInternalControl1763800000700 } from './0700-keep-drafts-of-internal-control';
import { CancelShorteningsOfCancelled1763800000701 } from './0701-cancel-shortenings-of-cancelled';
import { AskForReturnOfReports1763800000710 } from './0710-ask-for-return-of-reports';
import { KeepFilesOfOpenSheets1763800000720 } from './0720-keep-files-of-open-sheets';
import { AnnulAnswers1763800000730 } from './0730-annul-answers';
import { TellOfLateExtensions1763800000731 } from './0731-tell-of-late-extensions';
import { FreeComplaintsOfDrafts1763800000732 } from './0732-free-complaints-of-drafts';
import { ReleaseSpecialists1763800000733 } from './0733-release-specialists';
import { WordOwnCriteriaInKazakh1763800000750 } from './0750-word-own-criteria-in-kazakh';
import { KeepPapersOfOpenSheets1763800000751 } from './0751-keep-papers-of-open-sheets';
import { TellOfControlNotices1763800000752 } from './0752-tell-of-control-notices';
import { PrintCodesAsTheyAre1763800000780 } from './0780-print-codes-as-they-are';
import { NameInspectionOfPoints1763800000790 } from './0790-name-inspection-of-points';
import { KeepMissedTerms1763800000800 } from './0800-keep-missed-terms';
import { HearOfRunningImports1763800000820 } from './0820-hear-of-running-imports';
import { MarkRefusedActsApart1763800000830 } from './0830-mark-refused-acts-apart';
import { CorrectNumbersOfMarks1763800000831 } from './0831-correct-numbers-of-marks';
import { IssueRequestsToThirdPersons1763800000840 } from './0840-issue-requests-to-third-persons';
import { RegisterAnswersToLists1763800000841 } from './0841-register-answers-to-lists';
import { LayFilesAside1763800000842 } from './0842-lay-files-aside';
import { DropGuardsOfTakenIn1763800000850 } from './0850-drop-guards-of-taken-in';
import { KeepEarlierLists1763800000851 } from './0851-keep-earlier-lists';
import { ReopenWronglyClosed1763800000852 } from './0852-reopen-wrongly-closed';
import { SetShortenedTermsRight1763800000860 } from './0860-set-shortened-terms-right';
import { TellHowFarADraftIs1763800000870 } from './0870-tell-how-far-a-draft-is';
import { AskThirdPersonsAgain1763800000880 } from './0880-ask-third-persons-again';
import { KeepSubjectsOfCases1763800000900 } from './0900-keep-subjects-of-cases';
import { TellNumbersOfAnswers1763800000910 } from './0910-tell-numbers-of-answers';
import { KeepUnsentInvitations1763800000911 } from './0911-keep-unsent-invitations';
import { CorrectThirdPersonAnswers1763800000913 } from './0913-correct-third-person-answers';
import { TellOfOrdersSetRight1763800000920 } from './0920-tell-of-orders-set-right';
import { ListAppointmentsOfMovedTerms1763800000940 } from './0940-list-appointments-of-moved-terms';
import { RecallEscalationsOfMovedTerms1763800000941 } from './0941-recall-escalations-of-moved-terms';
import { AskForNonFulfilmentOfInspections1763800000942 } from './0942-ask-for-non-fulfilment-of-inspections';
import { DrawUpAssignments1763800000943 } from './0943-draw-up-assignments';
import { NameCasesOfPublications1763800000944 } from './0944-name-cases-of-publications';
import { CarryAnswersToNewEditions1763800000945 } from './0945-carry-answers-to-new-editions';
import { BringPeopleToSuccessors1763800000950 } from './0950-bring-people-to-successors';
import { KeepReopeningsOfLists1763800000951 } from './0951-keep-reopenings-of-lists';
import { KnowFiguresByContent1763800000952 } from './0952-know-figures-by-content';
import { TellOfUnansweredActs1763800000953 } from './0953-tell-of-unanswered-acts';
import { KeepWordsLeftOut1763800000954 } from './0954-keep-words-left-out';
import { LapseOutrunExtensions1763800000960 } from './0960-lapse-outrun-extensions';
import { KeepWhenTermsWereToldKept1763800000961 } from './0961-keep-when-terms-were-told-kept';
import { FindComplaintsAlike1763800000962 } from './0962-find-complaints-alike';
import { FindGroundsOnOnePaper1763800000963 } from './0963-find-grounds-on-one-paper';
import { RecordPowersLater1763800000964 } from './0964-record-powers-later';
import { LookThroughWithdrawnMergers1763800000965 } from './0965-look-through-withdrawn-mergers';
import { AskHeadsForFollowedActs1763800000970 } from './0970-ask-heads-for-followed-acts';
import { DateDutiesFromTheirTerms1763800000971 } from './0971-date-duties-from-their-terms';
import { FindMovesOfFollowedActs1763800000972 } from './0972-find-moves-of-followed-acts';
import { HideUnsentInvitations1763800000973 } from './0973-hide-unsent-invitations';
import { ShareCasesOfDivided1763800000974 } from './0974-share-cases-of-divided';
import { TellWhyExpertsAreApart1763800000980 } from './0980-tell-why-experts-are-apart';
import { CompareWorkersByBareNames1763800000981 } from './0981-compare-workers-by-bare-names';
import { CountFromTheReturn1763800000982 } from './0982-count-from-the-return';
import { LapseQuestionsOfReleased1763800000990 } from './0990-lapse-questions-of-released';
import { TellOfRecalledEscalations1763800000995 } from './0995-tell-of-recalled-escalations';
import { CountCentralBodiesInNoRegion1763800000996 } from './0996-count-central-bodies-in-no-region';
import { CarryAnswersOverWithdrawals1763800000997 } from './0997-carry-answers-over-withdrawals';
import { KnowWhenInformationWasReturned1763800000998 } from './0998-know-when-information-was-returned';
import { CountLettersFromTheReturn1763800000999 } from './0999-count-letters-from-the-return';
import { SayLateSheetsOnce1763800001010 } from './1010-say-late-sheets-once';
import { ReplaceGivenUpProposals1763800001011 } from './1011-replace-given-up-proposals';
import { CancelRequestsTakenBack1763800001012 } from './1012-cancel-requests-taken-back';
import { TellSuccessorsOfCases1763800001020 } from './1020-tell-successors-of-cases';
import { NameFurtherSuccessors1763800001026 } from './1026-name-further-successors';
import { CompareOneChangedTerm1763800001040 } from './1040-compare-one-changed-term';
import { NameAddresseesInBothLanguages1763800001050 } from './1050-name-addressees-in-both-languages';
import { FollowMovesOfActs1763800001051 } from './1051-follow-moves-of-acts';
import { NameSpecialistsInBothLanguages1763800001052 } from './1052-name-specialists-in-both-languages';
import { KeepEarlierTellings1763800001053 } from './1053-keep-earlier-tellings';
import { TellDateAnActFollowedFrom1763800001054 } from './1054-tell-date-an-act-followed-from';
import { MoveLatestResumptions1763800001055 } from './1055-move-latest-resumptions';
import { CountFromWhatCameFirst1763800001061 } from './1061-count-from-what-came-first';
import { OvertakeByWhatCameEarlier1763800001062 } from './1062-overtake-by-what-came-earlier';
import { FindFirstDaysOfExtensionsAnew1763800001063 } from './1063-find-first-days-of-extensions-anew';
import { LaySignedOriginalsAside1763800001064 } from './1064-lay-signed-originals-aside';
import { NoteDeliveryOnCopies1763800001071 } from './1071-note-delivery-on-copies';
import { TellOfPapersOfSuccessors1763800001072 } from './1072-tell-of-papers-of-successors';
import { NameSuccessorsWhoSent1763800001073 } from './1073-name-successors-who-sent';
import { TellWhenLettersWentOut1763800001074 } from './1074-tell-when-letters-went-out';
import { ReceiveRequestsInTheCabinet1763800001081 } from './1081-receive-requests-in-the-cabinet';
import { PutOneTermInItsPlace1763800001082 } from './1082-put-one-term-in-its-place';
import { KeepLateAnswers1763800001083 } from './1083-keep-late-answers';
import { SetResultActsAside1763800001086 } from './1086-set-result-acts-aside';
import { AskPapersByFunctions1763800001092 } from './1092-ask-papers-by-functions';
import { MarkWhatCameAfterwards1763800001093 } from './1093-mark-what-came-afterwards';
import { WithholdMarkedFacts1763800001094 } from './1094-withhold-marked-facts';
import { FindWhatWaitsWhereItIs1763800001095 } from './1095-find-what-waits-where-it-is';
import { PageBodiesThatFile1763800001096 } from './1096-page-bodies-that-file';
import { AskForWhatWaitsByItsKey1763800001097 } from './1097-ask-for-what-waits-by-its-key';
import { KeepWhatCasesAreSearchedIn1763800001098 } from './1098-keep-what-cases-are-searched-in';

/** In the order in which they are carried out. */
export const migrations = [
  CreatePlatform1763800000001,
  CreateRegisters1763800000010,
  CreatePeople1763800000011,
  CreateDeadlines1763800000020,
  CreateJournalAnchor1763800000021,
  CreateControlCase1763800000030,
  CreateInspection1763800000031,
  CreateInspectionResults1763800000032,
  CreatePrescription1763800000040,
  CreateDocuments1763800000050,
  CreateFiles1763800000051,
  CreateReports1763800000060,
  CreateApiTokens1763800000061,
  AlterInspectionStart1763800000062,
  AlterDeadlineForReports1763800000063,
  CreateEmptying1763800000070,
  AddWithheld1763800000071,
  CreateApiTokenShown1763800000072,
  AlterIssuedDocument1763800000073,
  CreateMissingValue1763800000080,
  AlterInspectionForLists1763800000083,
  CreatePeopleChange1763800000084,
  DiscloseActsOfAppointment1763800000090,
  AlterRecipients1763800000091,
  AlterCheckDocument1763800000092,
  AddCaseVersionOfAnswer1763800000095,
  CreateWaiting1763800000096,
  AlterRegisteredBy1763800000097,
  AddTerritoryCodesToSearch1763800000100,
  CreateKnownPlace1763800000105,
  CreateJournalLength1763800000106,
  RemoveUnattachedFiles1763800000107,
  WithdrawPersonNumbers1763800000108,
  AlterReportRollup1763800000110,
  AlterReportDuty1763800000111,
  CreateReportVersion1763800000112,
  CreateCalendarDecree1763800000120,
  CreateHalfYearLists1763800000130,
  AlterWaitingForStart1763800000131,
  KeepPartsOfLists1763800000132,
  AlterWaitingForTerms1763800000133,
  CreateWaitingLists1763800000134,
  CreateSpecialCommission1763800000140,
  OpenCasesToMembers1763800000141,
  AddWaitingOfCommissions1763800000142,
  CreateExtension1763800000145,
  CreateSuspension1763800000146,
  CreateInspectorChange1763800000147,
  CreateRemediationExtensions1763800000150,
  CreateLettersOnMeasures1763800000151,
  CreateEscalations1763800000152,
  CreateReferrals1763800000153,
  CreateComplaints1763800000160,
  AddComplaintsToWaiting1763800000161,
  CreatePrinting1763800000165,
  AddProcedure1763800000170,
  CreateAdministrativeCase1763800000171,
  AlterWaitingForControls1763800000172,
  CreateControlWithoutVisit1763800000173,
  CreateFieldRecords1763800000180,
  CreateConfidentialMarks1763800000190,
  OpenCasesToSpecialists1763800000191,
  KeepSignedOriginals1763800000200,
  AddReceiptOfPapers1763800000201,
  NumberPapersByIndex1763800000202,
  AddInvitationsToSessions1763800000203,
  CreatePaperBatches1763800000204,
  AddPapersOfRequests1763800000205,
  CreateCalendarRecountPart1763800000210,
  CreateAgencyAssignment1763800000211,
  CreateStaffLeave1763800000212,
  CreateThirdPersonRequest1763800000213,
  OpenCasesToControllingBodies1763800000220,
  CreateControlPlans1763800000221,
  CreateControlEvents1763800000222,
  AddLettersOfControlEvents1763800000223,
  CreateExternalMonitoring1763800000235,
  AddMonitoringToWaiting1763800000236,
  CreateServiceFigures1763800000237,
  CreateInternalMonitoring1763800000238,
  OpenCasesBySetting1763800000250,
  CreateCounterEntry1763800000260,
  MarkMoreThings1763800000270,
  CreateSecretDisclosures1763800000271,
  AddAnswersToQuestions1763800000272,
  CreateTakenInCase1763800000280,
  CreateSubjectSuccession1763800000281,
  AddReasonWithoutPoints1763800000290,
  AddSeatsToWaiting1763800000291,
  AlterWaitingForPlans1763800000292,
  AlterCounterEntryForMarks1763800000293,
  AppointAnew1763800000294,
  HideScansOfMarkedPapers1763800000295,
  AskForOwnPassword1763800000296,
  RecordResultsOfControlEvents1763800000300,
  CancelControlEvents1763800000301,
  ShareOrdersBetweenEvents1763800000302,
  CreateReportCorrection1763800000310,
  TakeReportsFromRollup1763800000311,
  CreateReportForms1763800000320,
  AlterWaitingOfReports1763800000321,
  KeepFiguresOfRemarks1763800000322,
  CreateReportCellEdits1763800000330,
  CreateReportFigureReasons1763800000331,
  AlterFilesOfReportNotes1763800000332,
  CreateReportImports1763800000333,
  CreateYearScores1763800000340,
  CreatePublications1763800000350,
  OpenLaterTablesToHeirs1763800000360,
  TellOfCancelledPapers1763800000370,
  DropLettersWithoutPoints1763800000371,
  AskSecretaryForAttendance1763800000372,
  TellGroundsOfCancelledApart1763800000373,
  WithholdMarkedPublications1763800000380,
  FindNamesInTheirForms1763800000381,
  CreateReorganisation1763800000390,
  WidenCounterEntry1763800000391,
  AddBeginningOfSessions1763800000392,
  DropWithdrawnDraftsOfDuties1763800000393,
  CreateCaseImports1763800000400,
  IndexInternalMonitoring1763800000405,
  MarkInternalControl1763800000406,
  AddHeldBackPublicationsToWaiting1763800000410,
  KeepEarlierCertificatesOfOwnActs1763800000420,
  LeaveSessionsToCommissions1763800000421,
  WithdrawLettersWithoutPoints1763800000422,
  TellSubjectOfCancelledAppointment1763800000423,
  WithdrawEscalationsWithoutPoints1763800000424,
  AskAnalystsToFinishMonitoring1763800000430,
  HideNotesOfDrafts1763800000440,
  OpenTogether1763800000450,
  RememberFormerPlace1763800000451,
  AskForAttendanceFromHour1763800000460,
  CorrectRefusalsOfStart1763800000470,
  NameComplainantsByNeed1763800000471,
  DropNeedlessExtensionRequests1763800000472,
  RememberTelling1763800000475,
  AskOnceForInternalMonitoring1763800000480,
  AskForPlansAfterControl1763800000481,
  EndorsePapers1763800000482,
  LinkControlEventsToMonitoring1763800000483,
  MarkMoreOfInternalControl1763800000484,
  TellWhyFilesFailed1763800000485,
  MarkBrokenRelations1763800000490,
  RecordReceiptsByControllingBodies1763800000500,
  AskUnitsForInternalMonitoring1763800000505,
  WithdrawControlPlans1763800000506,
  KeepComplainantsFromGrounds1763800000510,
  MarkOvertakenFindings1763800000515,
  TellBodiesAboveOfMissedReports1763800000520,
  TakePapersOfGroundsOver1763800000525,
  WordRightsOfGrounds1763800000526,
  WithdrawNoticesOfLapsedRights1763800000527,
  AskHeadsForControlLetters1763800000535,
  AskHeadsForUnits1763800000536,
  CountVersionsOfJobsAndMarks1763800000550,
  AlarmControllingBodies1763800000560,
  TakeBackEntriesOfInternalControl1763800000561,
  NoteOpeningOfPapers1763800000570,
  TellSubjectOfRunningInspections1763800000571,
  AskHeadToReplaceMembers1763800000572,
  TellOfChangedFigures1763800000580,
  RegisterIncomingPapers1763800000590,
  RegisterPapersOfOthers1763800000610,
  TellWhatCommandsDid1763800000611,
  ObjectToExperts1763800000620,
  ShortenControlEvents1763800000621,
  BeginDutiesWithBodies1763800000630,
  TellOfLeaveWithinInspections1763800000650,
  KeepEditionsOfPapers1763800000655,
  CancelPapersOfWithdrawn1763800000656,
  NoteFormOfReadings1763800000657,
  KeepVotesByName1763800000660,
  ExplainContradictingAnswers1763800000661,
  CountStandingViolations1763800000662,
  SayWhyLinesWereAdded1763800000663,
  KeepKnownAtTheEnd1763800000665,
  TellObservationsFromViolations1763800000666,
  KeepDataUsedInControl1763800000667,
  SendProposalsToBodies1763800000668,
  TellPlacesOfControlActs1763800000670,
  NumberLinesOfControlPlans1763800000671,
  AskRowsForProof1763800000672,
  CiteShorteningByItsClause1763800000673,
  KeepMissedNotices1763800000674,
  KeepReturnedVersions1763800000675,
  WithdrawReportForms1763800000676,
  AskReportsSinceUse1763800000677,
  KeepPointsBefore1763800000680,
  ReplaceExtensionRequests1763800000690,
  RegisterForwardingAnswers1763800000691,
  AskForSessionsAnew1763800000692,
  KeepDraftsOfInternalControl1763800000700,
  CancelShorteningsOfCancelled1763800000701,
  AskForReturnOfReports1763800000710,
  KeepFilesOfOpenSheets1763800000720,
  AnnulAnswers1763800000730,
  TellOfLateExtensions1763800000731,
  FreeComplaintsOfDrafts1763800000732,
  ReleaseSpecialists1763800000733,
  WordOwnCriteriaInKazakh1763800000750,
  KeepPapersOfOpenSheets1763800000751,
  TellOfControlNotices1763800000752,
  PrintCodesAsTheyAre1763800000780,
  NameInspectionOfPoints1763800000790,
  KeepMissedTerms1763800000800,
  HearOfRunningImports1763800000820,
  MarkRefusedActsApart1763800000830,
  CorrectNumbersOfMarks1763800000831,
  IssueRequestsToThirdPersons1763800000840,
  RegisterAnswersToLists1763800000841,
  LayFilesAside1763800000842,
  DropGuardsOfTakenIn1763800000850,
  KeepEarlierLists1763800000851,
  ReopenWronglyClosed1763800000852,
  SetShortenedTermsRight1763800000860,
  TellHowFarADraftIs1763800000870,
  AskThirdPersonsAgain1763800000880,
  KeepSubjectsOfCases1763800000900,
  TellNumbersOfAnswers1763800000910,
  KeepUnsentInvitations1763800000911,
  CorrectThirdPersonAnswers1763800000913,
  TellOfOrdersSetRight1763800000920,
  ListAppointmentsOfMovedTerms1763800000940,
  RecallEscalationsOfMovedTerms1763800000941,
  AskForNonFulfilmentOfInspections1763800000942,
  DrawUpAssignments1763800000943,
  NameCasesOfPublications1763800000944,
  CarryAnswersToNewEditions1763800000945,
  BringPeopleToSuccessors1763800000950,
  KeepReopeningsOfLists1763800000951,
  KnowFiguresByContent1763800000952,
  TellOfUnansweredActs1763800000953,
  KeepWordsLeftOut1763800000954,
  LapseOutrunExtensions1763800000960,
  KeepWhenTermsWereToldKept1763800000961,
  FindComplaintsAlike1763800000962,
  FindGroundsOnOnePaper1763800000963,
  RecordPowersLater1763800000964,
  LookThroughWithdrawnMergers1763800000965,
  AskHeadsForFollowedActs1763800000970,
  DateDutiesFromTheirTerms1763800000971,
  FindMovesOfFollowedActs1763800000972,
  HideUnsentInvitations1763800000973,
  ShareCasesOfDivided1763800000974,
  TellWhyExpertsAreApart1763800000980,
  CompareWorkersByBareNames1763800000981,
  CountFromTheReturn1763800000982,
  LapseQuestionsOfReleased1763800000990,
  TellOfRecalledEscalations1763800000995,
  CountCentralBodiesInNoRegion1763800000996,
  CarryAnswersOverWithdrawals1763800000997,
  KnowWhenInformationWasReturned1763800000998,
  CountLettersFromTheReturn1763800000999,
  SayLateSheetsOnce1763800001010,
  ReplaceGivenUpProposals1763800001011,
  CancelRequestsTakenBack1763800001012,
  TellSuccessorsOfCases1763800001020,
  NameFurtherSuccessors1763800001026,
  CompareOneChangedTerm1763800001040,
  NameAddresseesInBothLanguages1763800001050,
  FollowMovesOfActs1763800001051,
  NameSpecialistsInBothLanguages1763800001052,
  KeepEarlierTellings1763800001053,
  TellDateAnActFollowedFrom1763800001054,
  MoveLatestResumptions1763800001055,
  CountFromWhatCameFirst1763800001061,
  OvertakeByWhatCameEarlier1763800001062,
  FindFirstDaysOfExtensionsAnew1763800001063,
  LaySignedOriginalsAside1763800001064,
  NoteDeliveryOnCopies1763800001071,
  TellOfPapersOfSuccessors1763800001072,
  NameSuccessorsWhoSent1763800001073,
  TellWhenLettersWentOut1763800001074,
  ReceiveRequestsInTheCabinet1763800001081,
  PutOneTermInItsPlace1763800001082,
  KeepLateAnswers1763800001083,
  SetResultActsAside1763800001086,
  AskPapersByFunctions1763800001092,
  MarkWhatCameAfterwards1763800001093,
  WithholdMarkedFacts1763800001094,
  FindWhatWaitsWhereItIs1763800001095,
  PageBodiesThatFile1763800001096,
  AskForWhatWaitsByItsKey1763800001097,
  KeepWhatCasesAreSearchedIn1763800001098,
];
