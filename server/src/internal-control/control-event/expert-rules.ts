import { judge, type Finding } from '../../law';
import { bareName } from '../../platform/names/bare-name';
import { likenessOf } from '../../platform/names/like-name';

/** An expert has no civil-law and no labour relation with the object: declared, and checked by the executor (clause 49). */
export function judgeExpert(given: {
  readonly civilLawTies: boolean;
  readonly labourTies: boolean;
}): Finding[] {
  return [
    judge(!given.civilLawTies, '49', 'EXPERT_WITHOUT_CIVIL_TIES', 'VOID', { inputs: given }),
    judge(!given.labourTies, '49', 'EXPERT_WITHOUT_LABOUR_TIES', 'VOID', { inputs: given }),
  ];
}

/** The object as the register names it, and its head. */
export interface ObjectNames {
  readonly identifier: string;
  readonly names: readonly string[];
  readonly head: string;
  /** Names of the territory where it is and of those that this one lies in. */
  readonly places: readonly string[];
}

/** How an employer stands to the object in the tree of subordination; null where it is given in words alone. */
export type EmployerPlace = 'OBJECT' | 'BELOW' | 'ABOVE' | 'APART' | null;

/** Who employs an expert, as the register or the words say, and whether a person of that name works at the object or below it. */
export interface EmployerFacts {
  readonly place: EmployerPlace;
  /** In words; empty where there are none. */
  readonly organisation: string;
  /** The names and numbers of all that stand above or below the object. */
  readonly tree: readonly string[];
  readonly namesake: boolean;
}

/**
 * The employer is named, and is neither the object nor anything above or below it (clause 49). Somebody of the same name as a worker of the
 * object is refused as long as the employer stands in words alone; where the register tells whose worker it is, the likeness is told.
 */
export function judgeExpertEmployer({ place, organisation, tree, namesake }: EmployerFacts): Finding[] {
  const inputs = { place, organisation, namesake };
  const inTree = tree.some((name) => likenessOf(organisation, name, []) === 'SAME');
  const apart = (place === null || place === 'APART') && !inTree;
  return [
    judge(place !== null || organisation !== '', '49', 'EXPERT_EMPLOYER_NAMED', 'CURABLE', { inputs }),
    judge(apart, '49', 'EXPERT_EMPLOYER_APART', 'VOID', { inputs }),
    place === 'APART'
      ? judge(!namesake, '49', 'EXPERT_NAMESAKE_AT_OBJECT', 'WARNING', { inputs })
      : judge(!namesake, '49', 'EXPERT_NOT_AT_OBJECT', 'VOID', { inputs }),
  ];
}

/** What is written of an expert, in which the object may be named. */
interface WrittenOfExpert {
  readonly fullName: string;
  readonly position: string;
  readonly organisation: string;
}

/** The object and its head are tied to themselves, whatever was declared (clause 49). */
export function judgeExpertApart(
  { fullName, position, organisation }: WrittenOfExpert,
  object: ObjectNames,
): Finding[] {
  const isObject = [fullName, position, organisation].some((text) =>
    [object.identifier, ...object.names].some((name) =>
      ['SAME', 'WITHIN'].includes(likenessOf(text, name, [])),
    ),
  );
  const isHead = bareName(object.head) !== '' && bareName(fullName).includes(bareName(object.head));
  return [
    judge(!isObject, '49', 'EXPERT_NOT_OF_OBJECT', 'VOID', { inputs: { fullName, position, organisation } }),
    judge(!isHead, '49', 'EXPERT_NOT_HEAD_OF_OBJECT', 'VOID', { inputs: { fullName } }),
  ];
}

/**
 * An employer or a position that is called much like the object, or like what stands above or below it, may be another body: whoever brings the
 * expert in says why it is, and what was said stays with the event (clause 49).
 * @param apartBecause empty where nothing was said
 */
export function judgeExpertLikeness(
  { fullName, position, organisation }: WrittenOfExpert,
  apartBecause: string,
  { names, places }: Pick<ObjectNames, 'names' | 'places'>,
  tree: readonly string[],
): Finding[] {
  const isLike = (text: string) => (name: string) => likenessOf(text, name, places) !== 'APART';
  const like = [...names, ...tree].find(isLike(organisation)) ?? names.find(isLike(position));
  const inputs = { position, organisation };
  const isExplained = apartBecause !== '';
  return [
    judge(like === undefined || isExplained, '49', 'EXPERT_EMPLOYER_LIKE_OBJECT', 'CURABLE', {
      inputs,
      params: { name: like ?? '' },
    }),
    judge(like === undefined || !isExplained, '49', 'EXPERT_LIKENESS_EXPLAINED', 'WARNING', {
      inputs,
      params: { fullName, name: like ?? '', reason: apartBecause },
    }),
  ];
}
