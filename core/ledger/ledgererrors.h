#pragma once

#include "base/errorcode.h"

namespace packledger::ledger::codes {

inline constexpr ErrorCode notASite { "ledger.not-a-site" };
inline constexpr ErrorCode siteExists { "ledger.site-exists" };
inline constexpr ErrorCode siteUnreadable { "ledger.site-unreadable" };
inline constexpr ErrorCode unreachable { "ledger.unreachable" };
inline constexpr ErrorCode newerSchema { "ledger.newer-schema" };
inline constexpr ErrorCode damaged { "ledger.damaged" };
inline constexpr ErrorCode diskFull { "ledger.disk-full" };
inline constexpr ErrorCode busy { "ledger.busy" };
inline constexpr ErrorCode io { "ledger.io" };
inline constexpr ErrorCode statement { "ledger.statement" };
inline constexpr ErrorCode stepWithoutBackup { "ledger.step-without-backup" };
inline constexpr ErrorCode commitUnknown { "ledger.commit-unknown" };
inline constexpr ErrorCode networkDrive { "ledger.network-drive" };
inline constexpr ErrorCode notFound { "ledger.not-found" };
inline constexpr ErrorCode severalFound { "ledger.several-found" };
inline constexpr ErrorCode backupDamaged { "ledger.backup-damaged" };
inline constexpr ErrorCode backupPassphrase { "ledger.backup-passphrase" };
inline constexpr ErrorCode restoreTarget { "ledger.restore-target" };

// Contradictions in what partners say of an item; findings, never failures.
inline constexpr ErrorCode commissionedTwice { "item.commissioned-twice" };
inline constexpr ErrorCode notCommissioned { "item.not-commissioned" };
inline constexpr ErrorCode twoParents { "item.two-parents" };
inline constexpr ErrorCode notInParent { "item.not-in-parent" };
inline constexpr ErrorCode parentLoop { "item.parent-loop" };
inline constexpr ErrorCode usedAfterEnd { "item.used-after-end" };
inline constexpr ErrorCode shippedTwice { "item.shipped-twice" };
inline constexpr ErrorCode lotChanged { "item.lot-changed" };
inline constexpr ErrorCode voidWithoutShipping { "item.void-without-shipping" };
inline constexpr ErrorCode prefixConflict { "item.prefix-conflict" };

} // namespace packledger::ledger::codes
