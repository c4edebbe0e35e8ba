#pragma once

#include "access/signin.h"
#include "base/result.h"
#include "ledger/writetransaction.h"

namespace packledger::workflow {

/// What a signature says (21 CFR 11.50).
enum class Meaning { Performed, Reviewed, Approved };
[[nodiscard]] const char *nameOf(Meaning meaning);

/// A signature as it stands in the record: who, when, what for, and over which bytes.
struct Signature
{
    Meaning meaning = Meaning::Performed;
    QByteArray login;
    QString name; ///< as printed
    bool pinEntered = false;
    Instant at;
    QByteArray sha256; ///< of the record signed, hexadecimal
};

[[nodiscard]] QJsonObject toJson(const Signature &signature);
[[nodiscard]] Signature signatureFrom(const QJsonObject &body);

/// Signs bytes with this hash. Fails with access.not-permitted (SignBatches), and with batch.pin-missing where the
/// site has users and the PIN was not entered.
[[nodiscard]] Result<Signature> sign(ledger::WriteTransaction &transaction, const access::Signatory &signatory,
    Meaning meaning, const QByteArray &sha256);

/// Whether the two are different people, whatever the case of their names. Fails with batch.same-person.
[[nodiscard]] Result<void> checkDifferent(const access::Signatory &one, const access::Signatory &other);

} // namespace packledger::workflow
