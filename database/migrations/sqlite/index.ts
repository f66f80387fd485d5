import * as migration_20261124_125043_initial from './20261124_125043_initial';

export const migrations = [
  {
    up: migration_20261124_125043_initial.up,
    down: migration_20261124_125043_initial.down,
    name: '20261124_125043_initial'
  },
];
