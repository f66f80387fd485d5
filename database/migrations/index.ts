import * as migration_20261124_080056_initial from './20261124_080056_initial';
import * as migration_20261124_080340_pages_and_organisation from './20261124_080340_pages_and_organisation';

export const migrations = [
  {
    up: migration_20261124_080056_initial.up,
    down: migration_20261124_080056_initial.down,
    name: '20261124_080056_initial',
  },
  {
    up: migration_20261124_080340_pages_and_organisation.up,
    down: migration_20261124_080340_pages_and_organisation.down,
    name: '20261124_080340_pages_and_organisation'
  },
];
