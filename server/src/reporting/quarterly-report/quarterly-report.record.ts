import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { FormCode } from '../form';
import type { ReportState } from './states';

/** A report: body, form, year, quarter (D51). Its figures stand in `report_row`. */
@Entity('quarterly_report')
export class QuarterlyReportRecord {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column({ name: 'version', type: 'integer', default: 1 })
  version!: number;

  @Column({ name: 'form_code', type: 'text' })
  formCode!: FormCode;

  @Column({ name: 'form_edition', type: 'text' })
  formEdition!: string;

  @Column({ name: 'body_id', type: 'integer' })
  bodyId!: number;

  @Column({ name: 'year', type: 'smallint' })
  year!: number;

  @Column({ name: 'quarter', type: 'smallint' })
  quarter!: number;

  @Column({ name: 'state', type: 'text' })
  state!: ReportState;

  @Column({ name: 'historical', type: 'boolean' })
  historical!: boolean;

  @Column({ name: 'rule', type: 'text' })
  rule!: string;

  @Column({ name: 'authority_id', type: 'integer' })
  authorityId!: number;

  /** The body of the oblast or city that accepts a district's report. */
  @Column({ name: 'higher_body_id', type: 'integer', nullable: true })
  higherBodyId!: number | null;

  @Column({ name: 'lead_body_id', type: 'integer' })
  leadBodyId!: number;

  @Column({ name: 'lead_authority_id', type: 'integer' })
  leadAuthorityId!: number;

  @Column({ name: 'territory_id', type: 'integer', nullable: true })
  territoryId!: number | null;

  @Column({ name: 'region_territory_id', type: 'integer', nullable: true })
  regionTerritoryId!: number | null;

  @Column({ name: 'due_date', type: 'date', nullable: true })
  dueDate!: string | null;

  @Column({ name: 'note', type: 'text' })
  note!: string;

  @Column({ name: 'note_file_id', type: 'integer', nullable: true })
  noteFileId!: number | null;

  @Column({ name: 'filled_cells', type: 'integer' })
  filledCells!: number;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @Column({ name: 'first_submitted_at', type: 'timestamptz', nullable: true })
  firstSubmittedAt!: Date | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Column({ name: 'submitted_by', type: 'text', nullable: true })
  submittedBy!: string | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  /** The body asked for a correction that nobody has decided on (clause 64). */
  @Column({ name: 'correction_pending', type: 'boolean', default: false })
  correctionPending!: boolean;

  /** The office decided on a correction, and the body has not confirmed that it knows. */
  @Column({ name: 'correction_unread', type: 'boolean', default: false })
  correctionUnread!: boolean;

  /** The body asked for the return of what it submitted, and nobody has answered. */
  @Column({ name: 'return_asked', type: 'boolean', default: false })
  returnAsked!: boolean;

  @Column({ name: 'corrected_at', type: 'timestamptz', nullable: true })
  correctedAt!: Date | null;
}
