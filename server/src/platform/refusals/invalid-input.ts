import { Refusal } from './refusal';

/**
 * What was typed cannot be what the field asks for.
 * @param place of the field in the arguments, such as `input.sentOn`
 * @param field its name in the words of the refusal
 */
export const invalidInput = (place: string, field: string = place): Refusal =>
  new Refusal('INVALID_INPUT', { params: { field }, field: place });
