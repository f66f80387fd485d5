/** Folders of `data/` that are no uploads: earlier backups, and stored pages, which the server makes again. */
export const notSaved = ['backups', 'pages']
