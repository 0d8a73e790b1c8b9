/** One spelling for all, whatever a keyboard made of æ, ø and å: `Nød`, `noed` and `nod` come out alike. */

/** Runs over what is typed and what it is compared with. Ids of stored rows are made with it: it stays as it is. */
export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ|ä|ae/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/å|aa/g, 'a')
