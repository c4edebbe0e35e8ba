#pragma once

#include "access/session.h"
#include "ledger/tokenstore.h"
#include "ledger/verificationstore.h"
#include "ledger/writetransaction.h"
#include "workflow/scannedcode.h"
#include "workflow/tableexport.h"

namespace packledger::workflow {

/// A question about one pack of ours, as a wholesaler asks it before it sells a return again: is this product
/// identifier one that you put on? (DSCSA section 582(e)(4), GS1 Lightweight Messaging Standard for Verification of
/// Product Identifiers.)
struct VerificationRequest
{
    QByteArray gtin; ///< GTIN-14
    QByteArray serial;
    QByteArray lot;
    QByteArray expiry; ///< gs1::ExpiryDate::iso()
    QByteArray party {}; ///< GLN-13 of whoever wants to know; empty: not told
    QString partyName {};
    QByteArray context {}; ///< what for: "dscsaSaleableReturn"
    QByteArray correlation {}; ///< the requester's own number
};

/// Answers a request that came over the network with this token, and keeps both in the journal: what is answered is on
/// disk when the transaction is. Who shows the token of a client is told of that client's packs alone: of others
/// nothing, not even that there are any.
[[nodiscard]] ledger::VerificationRow answerVerification(
    ledger::WriteTransaction &transaction, const VerificationRequest &request, const ledger::AccessToken &asker);
/// Keeps that a request of this token was none, and why.
ledger::VerificationRow noteMisunderstood(ledger::WriteTransaction &transaction, const VerificationRequest &request,
    const QByteArray &why, const ledger::AccessToken &asker);

/// Whether this asker would be answered about the product at all.
[[nodiscard]] bool answersFor(ledger::View &view, const QByteArray &gtin, const QString &client);

/// The ways in which a request comes that a person answers: "mail", "telephone", "portal", "letter".
[[nodiscard]] const QByteArrayList &verificationChannels();

/// What a scanned or typed code asks; lot and expiry from beside it where the code has none. Fails with
/// verification.no-code where it names no pack for certain, and verification.incomplete, with the names of what is
/// missing.
[[nodiscard]] Result<VerificationRequest> requestOf(
    const ScannedCode &code, const QByteArray &lot = {}, const QByteArray &expiry = {});

/// Answers a request that came by mail or telephone, and keeps it as the others. The party is a GLN, a partner's name
/// or any other words. It ends the request that was written down under the number `asked` (noteRequest()), 0: none was.
/// Fails with access.not-permitted (Exchange), verification.nobody without a party, verification.channel, and
/// verification.no-such-request.
[[nodiscard]] Result<ledger::VerificationRow> answerByHand(ledger::WriteTransaction &transaction,
    const access::Session &person, VerificationRequest request, const QString &party, const QByteArray &channel,
    qint64 asked = 0);

/// The answer in one sentence, as the party may be told it.
[[nodiscard]] QString verificationSentence(const ledger::VerificationRow &row);
/// What we alone should know of it; empty: nothing.
[[nodiscard]] QString verificationRemark(const ledger::VerificationRow &row);

/// Writes the log into a file, newest first; answers how many rows. Fails with base.file-write, and
/// access.not-permitted (Exchange).
[[nodiscard]] Result<qint64> exportVerifications(ledger::View &view, const access::Session &person,
    const ledger::VerificationStore::Wanted &wanted, ExportFormat format, const QString &file);

} // namespace packledger::workflow
