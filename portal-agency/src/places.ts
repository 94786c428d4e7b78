import { computed } from 'vue';
import { useSession } from '@qadagalau/portal-kit';
import {
  iconActing,
  iconAggregate,
  iconAssignments,
  iconCalculator,
  iconCaseImports,
  iconBodies,
  iconCalendarYear,
  iconComplaints,
  iconField,
  iconControls,
  iconInspections,
  iconLists,
  iconPapers,
  iconPublications,
  iconMonitoring,
  iconRegister,
  iconReports,
  iconScores,
  iconStaff,
  iconSubjects,
  iconTerritories,
  iconTokens,
  iconWork,
} from './icons';
import { useWords } from './words';

/** Parts of the portal, and the permission that each is read by. The first page is everybody's. */
const parts = [
  { name: 'home', key: 'work', icon: iconWork },
  { name: 'inspections', key: 'inspections', icon: iconInspections, needs: 'read:Inspection' },
  { name: 'field', key: 'field', icon: iconField, needs: 'recordChecklistAnswer:Inspection' },
  { name: 'complaints', key: 'complaints', icon: iconComplaints, needs: 'read:Complaint' },
  {
    name: 'controls-without-visit',
    key: 'controls',
    icon: iconControls,
    needs: 'read:ControlWithoutVisit',
  },
  { name: 'monitorings', key: 'monitoring', icon: iconMonitoring, needs: 'read:Monitoring' },
  { name: 'half-year-lists', key: 'lists', icon: iconLists, needs: 'read:HalfYearList' },
  { name: 'paper-register', key: 'register', icon: iconRegister, needs: 'read:PaperRegister' },
  { name: 'paper-batches', key: 'papers', icon: iconPapers, needs: 'make:PaperBatch' },
  { name: 'control-events', key: 'control', icon: iconInspections, needs: 'read:ControlEvent' },
  { name: 'control-plans', key: 'controlPlans', icon: iconLists, needs: 'read:ControlPlan' },
  {
    name: 'internal-monitorings',
    key: 'internalMonitoring',
    icon: iconMonitoring,
    needs: 'read:InternalMonitoring',
  },
  { name: 'reports', key: 'reports', icon: iconReports, needs: 'read:ReportDuty' },
  { name: 'aggregate', key: 'aggregate', icon: iconAggregate, needs: 'read:ReportAggregate' },
  { name: 'year-scores', key: 'scores', icon: iconScores, needs: 'read:ScoreEdition' },
  { name: 'publications', key: 'publications', icon: iconPublications, needs: 'publish:Publication' },
  { name: 'subjects', key: 'subjects', icon: iconSubjects, needs: 'read:InspectedSubject' },
  { name: 'territories', key: 'territories', icon: iconTerritories, needs: 'read:Territory' },
  { name: 'acting', key: 'acting', icon: iconActing, needs: 'list:ActingPerson' },
  { name: 'assignments', key: 'assignments', icon: iconAssignments, needs: 'read:AgencyAssignment' },
  { name: 'staff', key: 'staff', icon: iconStaff, needs: 'read:InspectorLoad' },
  { name: 'specialists', key: 'specialists', icon: iconActing, needs: 'register:Specialist' },
  { name: 'controlling-bodies', key: 'bodies', icon: iconBodies, needs: 'keep:ControllingBody' },
  { name: 'tokens', key: 'tokens', icon: iconTokens, needs: 'read:ApiToken' },
  { name: 'case-imports', key: 'caseImports', icon: iconCaseImports, needs: 'takeIn:CaseImport' },
  { name: 'calendar', key: 'calendar', icon: iconCalendarYear, needs: 'read:CalendarDecree' },
  { name: 'calculator', key: 'calculator', icon: iconCalculator },
] as const;

/** What the capacity may open, in the order of the menu. */
export function usePlaces() {
  const t = useWords();
  const { may } = useSession();
  return computed(() =>
    parts
      .filter((part) => !('needs' in part) || may(part.needs))
      .map(({ name, key, icon }) => ({ name, icon, label: t(`nav.${key}`) })),
  );
}
