#pragma once

#include "base/clock.h"
#include "transport/cms.h"
#include "transport/routeoptions.h"

#include <QStringList>
#include <QUrl>

namespace packledger::transport {

/// What two partners agreed on for AS2 (RFC 4130): names, keys, protection, receipts.
struct As2Agreement
{
    enum class Receipt { None, Synchronous, Asynchronous };

    QByteArray ourId; ///< AS2 names; case counts
    QByteArray partnerId;
    QUrl url; ///< of the partner
    /// Hosts, besides that of `url`, that the partner may have receipts posted to: a gateway of its own.
    QStringList receiptHosts {};
    /// The first one that is valid signs, all of them decrypt: two during our own rollover.
    std::vector<Identity> identities;
    /// All that are valid may sign; the first valid one is encrypted to: two during the partner's rollover.
    std::vector<Certificate> certificates;
    std::optional<Digest> signing; ///< nothing: unsigned
    std::optional<Cipher> encryption;
    bool compresses = false; ///< before signing
    Receipt receipt = Receipt::Synchronous;
    bool asksSignedReceipt = true;
    QUrl receiptUrl; ///< where asynchronous receipts reach us
    bool acceptsUnsigned = false;
    bool acceptsUnencrypted = false;
    bool acceptsWeak = false; ///< SHA-1 and three-key DES
    qint64 mostBytes = qint64(1) << 30; ///< of an incoming document, unpacked

    [[nodiscard]] std::vector<Certificate> signersAt(Instant now) const;
    /// Fails with as2.certificate where none is valid now.
    [[nodiscard]] Result<Certificate> recipientAt(Instant now) const;
    /// Whether receipts of the partner's messages may go to this host. The header that asks for one is not signed, so
    /// what the profile names is all there is.
    [[nodiscard]] bool mayGiveReceiptsAt(const QString &host) const;
    /// Fails with as2.identity where none of ours is valid now.
    [[nodiscard]] Result<Identity> signerAt(Instant now) const;
};

/// Reads the options of an "as2" route (docs/partners.md); faults are noted there.
[[nodiscard]] As2Agreement as2Agreement(RouteOptions &options);

} // namespace packledger::transport
