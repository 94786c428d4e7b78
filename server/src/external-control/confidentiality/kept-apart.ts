import type { Work } from '../../platform/commands/work';
import { withheldToken } from '../../platform/documents';
import type { SecretMark } from '../../platform/files';
import type { MarkableThing } from './states';

interface Aside {
  readonly thingId: number;
  readonly mark: SecretMark;
  readonly secretOfSubjectId: number | null;
}

/** How what a thing says is taken out of its place, and put back. */
interface KeptApart {
  /** What it is called and what it says, of the thing `$1` in the inspection `$2`. */
  readonly find: string;
  readonly putAside: (work: Work, of: Aside) => Promise<void>;
  readonly putBack: (work: Work, thingId: number, text: string) => Promise<void>;
}

const FILE: KeptApart = {
  find: `select 'file-' || id as title, name as text from stored_file
    where id = $1 and case_kind = 'inspection' and case_id = $2`,
  putAside: async (work, { thingId, mark, secretOfSubjectId }) => {
    await work.query(
      `update stored_file set mark = $2, secret_of_subject_id = $3,
         name = 'file-' || id || coalesce(substring(name from '\\.[A-Za-z0-9]{1,8}$'), '') where id = $1`,
      [thingId, mark, secretOfSubjectId],
    );
  },
  putBack: async (work, thingId, text) => {
    await work.query(
      'update stored_file set mark = null, secret_of_subject_id = null, name = $2 where id = $1',
      [thingId, text],
    );
  },
};

/** What a violation is described by is the note of its point (22-1): both are put aside together. */
const FINDING: KeptApart = {
  find: `select p.number as title, n.note as text
    from inspection_checklist_point p left join checklist_answer n on n.point_id = p.id
    where p.id = $1 and p.inspection_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    const token = withheldToken(mark);
    await work.query('update inspection_checklist_point set mark = $2 where id = $1', [thingId, mark]);
    await work.query('update checklist_answer set note = $2 where point_id = $1', [thingId, token]);
    await work.query('update violation set mark = $2, description = $3 where point_id = $1', [
      thingId,
      mark,
      token,
    ]);
  },
  putBack: async (work, thingId, text) => {
    await work.query('update inspection_checklist_point set mark = null where id = $1', [thingId]);
    await work.query('update checklist_answer set note = $2 where point_id = $1 and note is not null', [
      thingId,
      text,
    ]);
    await work.query('update violation set mark = null, description = $2 where point_id = $1', [
      thingId,
      text,
    ]);
  },
};

const REQUEST_ANSWER: KeptApart = {
  find: `select number as title, answer_text as text from document_request where id = $1 and inspection_id = $2`,
  putAside: async (work, { thingId, mark }) => {
    await work.query('update document_request set mark = $2, answer_text = $3 where id = $1', [
      thingId,
      mark,
      withheldToken(mark),
    ]);
  },
  putBack: async (work, thingId, text) => {
    await work.query('update document_request set mark = null, answer_text = $2 where id = $1', [
      thingId,
      text,
    ]);
  },
};

/** Where the markable things of a case lie. A point that is answered anew keeps its mark: `keep_marked_note` sees to it. */
export const KEPT_APART: Readonly<Record<MarkableThing, KeptApart>> = { FILE, FINDING, REQUEST_ANSWER };
