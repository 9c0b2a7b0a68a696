const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Where each kind lies, and what its ids look like. A translation lies beside its original, so it has neither. */
export const kinds = {
  postmortem: { folder: 'postmortems', idForm: new RegExp(`^\\d{4}-\\d{2}-\\d{2}-${slug}$`) },
  story: { folder: 'festival', idForm: new RegExp(`^${slug}$`) },
  reply: { folder: 'replies', idForm: new RegExp(`^${slug}/${slug}$`) },
  guide: { folder: 'guides', idForm: new RegExp(`^${slug}$`) },
} as const;
