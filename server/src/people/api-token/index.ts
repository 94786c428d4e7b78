import type { Room } from '../../platform/room';
import { ApiTokenResolver } from './api-token.resolver';
import { apiTokenMessages } from './messages';

/** Tokens with which clients read reports or open data, made by an administrator and withdrawable. */
export const apiTokenRoom: Room = {
  name: 'people/api-token',
  resolvers: [ApiTokenResolver],
  permissions: [
    {
      roles: ['ADMINISTRATOR'],
      actions: ['read', 'create', 'withdraw'],
      subject: 'ApiToken',
      basis: 'ours: clients get their power from an administrator',
    },
  ],
  messages: apiTokenMessages,
};
