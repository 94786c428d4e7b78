import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { findDocumentByCode, type CheckedDocument } from '../../platform/documents';
import { Public } from '../../platform/graphql/permission';
import type { RequestContext } from '../../platform/graphql/request-context';
import type { Language } from '../../platform/messages/language';
import { externalControlDocuments, type ExternalControlDocumentKind } from './catalogue';
import { DocumentCheck, IssuedDocument } from './issued-document.graphql-type';
import { roleOfSubject } from './role-of-subject';

/** What a document's body is called in the reader's language; in Russian where no register keeps an English name. */
export function bodyName(name: CheckedDocument['authorityName'], language: Language): string {
  return name[language] ?? name.ru;
}

function toCheck(
  found: CheckedDocument,
  { language, text }: Pick<RequestContext, 'language' | 'text'>,
): DocumentCheck {
  const subjectRole = roleOfSubject(found.kind);
  const inWords = (marks: CheckedDocument['marks']) =>
    marks.map(({ kind, on, clause = null }) => ({ title: text(`PAPER_MARK_${kind}`), on, clause }));
  return {
    genuine: found.anchored && !found.replaced && found.cancelledOn === null,
    replaced: found.replaced,
    replacedBy: found.replacedBy,
    cancelledOn: found.cancelledOn,
    cancelledBy: found.cancelledBy,
    setRight: found.setRight,
    marks: inWords(found.marks),
    kind: found.kind as ExternalControlDocumentKind,
    title: text(`DOCUMENT_${found.kind}`),
    number: found.number,
    date: found.date,
    authorityName: bodyName(found.authorityName, language),
    subjectName: bodyName(found.subjectName, language),
    subjectRole,
    subjectRoleTitle: text(`DOCUMENT_NAMES_${subjectRole}`),
    sha256Kk: found.sha256Kk,
    sha256Ru: found.sha256Ru,
    editions: found.editions.map(({ language: written, sha256, marks, withheld }) => ({
      title: text(`DETAIL_paperForm_${written}_pdf`),
      sha256,
      marks: inWords(marks),
      withheld,
    })),
    journalHead: found.journalHead,
    originalsHidden: found.originalsHidden,
    originals: found.originals,
  };
}

@Resolver(() => IssuedDocument)
export class IssuedDocumentResolver {
  @Query(() => DocumentCheck, {
    nullable: true,
    description: 'What a document is, by the code printed on it.',
  })
  @Public('whoever holds a document may check it; the code cannot be guessed')
  async checkDocument(
    @Arg('code', () => String) code: string,
    @Ctx() context: RequestContext,
  ): Promise<DocumentCheck | null> {
    const found = await findDocumentByCode(context, externalControlDocuments, code);
    return found ? toCheck(found, { language: context.language, text: context.text.bind(context) }) : null;
  }
}
