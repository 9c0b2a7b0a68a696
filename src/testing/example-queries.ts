/** What people type, by the id of the write-up of the example archive that each must find first. */
export const exampleQueries: Readonly<Record<string, readonly string[]>> = {
  '2026-03-03-locked-table': [
    'ALTER TABLE bookings ADD COLUMN',
    'migration locked the bookings table',
    'why did a new column stop every booking?',
    'ajout de colonne, table verrouillée',
  ],
  '2026-04-21-flushed-sessions': [
    'FLUSHDB',
    'redis flushed',
    'everyone logged out at the same time',
    '2026-04-21T09:12:03.114Z ERROR [web-3] SessionMissing: no session for cookie 7f3a9c01be22 (SessionStore.rb:41)',
    'sesions database flushd',
  ],
  '2025-06-29-expired-certificate': [
    'certifcate expired',
    'x509: certificate has expired or is not yet valid: current time 2025-06-29T00:00:07Z is after 2025-06-28T23:59:59Z',
    'certificat expiré',
    'certificate verify failed SSL_connect',
  ],
  '2025-09-12-manifest-report': [
    'NullPointerException',
    'java.lang.NullPointerException: Cannot invoke "Consignee.getName()"\n\tat com.ferrywell.manifest.FreightSection.write(FreightSection.java:118)\n\tat com.ferrywell.manifest.Report.run(Report.java:40)',
    'freight manifest report fails',
  ],
  '2025-11-18-redeploy-loop': ['endless redeploy loop', 'boucle de déploiement', 'organization suspended R99'],
  '2026-01-13-confirmation-mail': [
    'mails de confirmation',
    "undefined method `deck' for an instance of Parcel",
    'confirmation mails not sent',
  ],
  '2026-02-05-unquoted-cron': ['unquoted cron line', 'Psych::SyntaxError alias at line 14', 'cron YAML asterisk'],
  '2026-05-12-index-build': ['CREATE FULLTEXT INDEX', 'fulltext index sailings table'],
  '2026-06-09-missing-scanner-key': ['APPLICATION_KEY', 'boarding scaners key missing', 'KeyError: key not found'],
  '2026-07-15-child-tickets': ['TicketCodeError', 'child tickets refused by the scanner', "billets d'enfants refusés"],
  '2026-08-14-payment-provider': ['Net::ReadTimeout', 'payment provider slow', 'fournisseur de paiement lent'],
  '2026-09-22-test-mailbox': ['552 5.2.2 Mailbox full', 'test mailbox full', 'mail box full builds red'],
  '2026-10-25-clock-change': ['DuplicateSailing', 'clock change night ferry twice'],
  '2026-11-16-job-queue-memory': [
    'OOM command not allowed maxmemory',
    'job queue out of memory',
    "file d'attente mémoire",
  ],
  '2024-12-17-unpiped-cache-invalidation': ['fare import deletes redis', 'single deletes not pipelined'],
  '2025-02-10-retry-storm': ['retry storm', 'tempête de tentatives', 'could not obtain a connection from the pool'],
  '2025-04-08-wrong-server-shut-down': [
    'who shut down the wrong server?',
    'mauvais serveur éteint',
    'Broken pipe velas',
  ],
  '2026-05-28-etiquettes-en-double': ['étiquettes en double', 'PrintTimeout: no answer from printer'],
  '2019-08-02-harbour-line-down': ['486 Busy Here', 'harbour phone line'],
};
