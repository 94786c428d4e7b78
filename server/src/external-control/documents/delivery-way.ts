import { registerEnumType } from 'type-graphql';

/** How something was brought to its addressee. */
export enum DeliveryWay {
  ELECTRONIC = 'ELECTRONIC',
  PAPER = 'PAPER',
  EMAIL = 'EMAIL',
}

registerEnumType(DeliveryWay, {
  name: 'DeliveryWay',
  description: 'How something was brought to its addressee.',
});
