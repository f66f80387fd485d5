import { exportMongodb, importMongodb } from './mongodb-snapshot'
import { makePrivateFolder } from './private-file'
import { checkSqlite, exportSqlite, importSqlite, sqliteIsFree } from './sqlite-snapshot'

const isMongodb = (url: string) => url.startsWith('mongodb')

/** The name of the database that `url` leads to, for the manifest of a backup. */
export const databaseKind = (url: string) => (isMongodb(url) ? 'mongodb' : 'sqlite')

/** Writes the whole content of the database into the empty `folder`. */
export const exportDatabase = (url: string, folder: string): Promise<void> =>
  (isMongodb(url) ? exportMongodb : exportSqlite)(url, folder)

/** Throws with one line when `folder` cannot take the place of the database, or nobody may touch it now. */
export async function checkImport(url: string, folder: string): Promise<void> {
  if (isMongodb(url)) return
  await checkSqlite(folder)
  await sqliteIsFree(url)
}

/** Puts the content of `folder` in the place of the database; what was there is kept in `aside`. */
export async function importDatabase(url: string, folder: string, aside: string): Promise<void> {
  makePrivateFolder(aside)
  if (!isMongodb(url)) {
    importSqlite(url, folder, aside)
    return
  }
  await exportMongodb(url, aside)
  await importMongodb(url, folder)
}
