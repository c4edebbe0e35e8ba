#pragma once

#include "ledger/site.h"

namespace packledger::ledger {

/// Copies the SQLite ledger of a site as it is before its schema is brought forward from `version`, proves the copy,
/// and answers its file: "update-…" beside the site's other backups. Where those are encrypted it lies in the site's
/// folder itself, beside the ledger, which is no more secret: the passphrase is in a keychain that may be closed as a
/// site opens. What a start that was killed left behind is taken away, or taken where it is whole and still the same.
/// Called with the site's write lock held; `database` is its ledger. Fails with ledger.step-without-backup, and
/// ledger.damaged where the copy shows that the ledger is.
[[nodiscard]] Result<QString> backUpBeforeStep(
    Database &database, const QString &siteFolder, const SiteIdentity &identity, int version, const Clock &clock);

} // namespace packledger::ledger
