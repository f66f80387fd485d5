import * as migration_20261124_125043_initial from './20261124_125043_initial';
import * as migration_20261124_234607_accounts_without_locks from './20261124_234607_accounts_without_locks';

export const migrations = [
  {
    up: migration_20261124_125043_initial.up,
    down: migration_20261124_125043_initial.down,
    name: '20261124_125043_initial',
  },
  {
    up: migration_20261124_234607_accounts_without_locks.up,
    down: migration_20261124_234607_accounts_without_locks.down,
    name: '20261124_234607_accounts_without_locks'
  },
];
