import * as migration_20261124_234551_initial from './20261124_234551_initial';

export const migrations = [
  {
    up: migration_20261124_234551_initial.up,
    down: migration_20261124_234551_initial.down,
    name: '20261124_234551_initial'
  },
];
