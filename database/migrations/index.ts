import * as migration_20261124_115854_initial from './20261124_115854_initial';

export const migrations = [
  {
    up: migration_20261124_115854_initial.up,
    down: migration_20261124_115854_initial.down,
    name: '20261124_115854_initial'
  },
];
