import { MaxLength } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { validateArgument } from '../../server/src/platform/graphql/validate-argument';
import { validateNestedInputs } from '../../server/src/platform/graphql/validate-nested';

@InputType()
class Leaf {
  @Field(() => String)
  @MaxLength(3)
  text!: string;
}

/** Says nothing of its own values, and nothing of what is within them. */
@InputType()
class Branch {
  @Field(() => [Leaf])
  leaves!: Leaf[];

  @Field(() => Leaf, { nullable: true })
  first?: Leaf | null;
}

@ArgsType()
class TreeArguments {
  @Field(() => Branch, { nullable: true })
  branch?: Branch | null;
}

const made = <T extends object>(type: new () => T, values: Partial<T>): T =>
  Object.assign(new type(), values);
const short = made(Leaf, { text: 'abc' });
const long = made(Leaf, { text: 'abcd' });
const tree = (values: Partial<Branch>) =>
  made(TreeArguments, { branch: made(Branch, { leaves: [], ...values }) });

beforeAll(() => validateNestedInputs());

test('what stands within an input, or within an argument, is held against its own class', async () => {
  for (const values of [{ leaves: [short, long] }, { first: long }])
    await expect(Promise.resolve(validateArgument(tree(values)))).rejects.toMatchObject({
      extensions: { validationErrors: [{ property: 'branch' }] },
    });
});

test('what is right passes, and so does what is not given', async () => {
  for (const value of [tree({ leaves: [short], first: short }), tree({ first: null }), new TreeArguments()])
    await expect(Promise.resolve(validateArgument(value))).resolves.toBeUndefined();
});

test('what is said of a class after one of its values was held against it counts as well', async () => {
  class Late {
    text!: string;
  }
  const late = made(Late, { text: 'abcd' });
  await validateArgument(late);
  MaxLength(3)(Late.prototype, 'text');
  await expect(Promise.resolve(validateArgument(late))).rejects.toMatchObject({
    extensions: { validationErrors: [{ property: 'text' }] },
  });
});
