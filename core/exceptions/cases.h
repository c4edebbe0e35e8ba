#pragma once

#include "access/session.h"
#include "base/result.h"
#include "exceptions/exceptioncategory.h"
#include "ledger/writetransaction.h"

#include <QIODevice>
#include <QJsonArray>

namespace packledger::exceptions {

using ledger::CaseId;

/// A case that is to be opened.
struct NewCase
{
    Category category = Category::Other;
    QByteArray uuid; ///< empty: a new one is made
    QByteArray partner; ///< name of its profile; empty: none
    QString partnerWords; ///< who it is where there is no profile
    ShipmentId shipment;
    ledger::DispatchId dispatch; ///< a delivery of ours
    ReceiptId receipt;
    ledger::InboxId inbox;
    QByteArray purchaseOrder;
    QString note;
    std::vector<ledger::ExceptionLine> lines; ///< numbers and uuids are given when it is opened
};

/// Opens a case of ours, with a deadline. Fails with access.not-permitted (SettleExceptions), exceptions.no-items,
/// exceptions.partner-unknown, exceptions.already-open where an item of it has an open case of that category.
[[nodiscard]] Result<CaseId> openCase(
    ledger::WriteTransaction &transaction, const access::Session &person, const NewCase &wanted);

/// What a person changes about a case; what is not set stays.
struct CaseChange
{
    std::optional<Category> category {}; ///< its proposal comes with it, unless another is set
    std::optional<ledger::Resolution> resolution {}; ///< of every open item
    std::optional<QByteArray> partner {};
    std::optional<QByteArray> purchaseOrder {};
    std::optional<QString> note {};
    std::optional<QDate> due {};
};
/// Fails with access.not-permitted, exceptions.case-unknown, exceptions.case-ended, exceptions.partner-unknown.
[[nodiscard]] Result<void> changeCase(
    ledger::WriteTransaction &transaction, const access::Session &person, CaseId id, const CaseChange &change);

/// Keeps a picture or a paper with the case. Fails in the same way, and with exceptions.evidence-unusable where it is
/// empty, unreadable or greater than 32 MiB.
[[nodiscard]] Result<void> attachEvidence(ledger::WriteTransaction &transaction, const access::Session &person,
    CaseId id, QIODevice &file, const QString &name);

/// Ends it by hand. Fails in the same way, and with exceptions.reason-missing.
[[nodiscard]] Result<void> resolveCase(
    ledger::WriteTransaction &transaction, const access::Session &person, CaseId id, const QString &reason);

/// The case; fails with exceptions.case-unknown.
[[nodiscard]] Result<ledger::ExceptionCase> findCase(ledger::View &view, CaseId id);
/// The case, where a person may work on it; fails with access.not-permitted, exceptions.case-unknown,
/// exceptions.case-ended.
[[nodiscard]] Result<ledger::ExceptionCase> caseToWorkOn(ledger::View &view, const access::Session &person, CaseId id);

/// "X-0012"
[[nodiscard]] QString caseNumber(CaseId id);

/// Writes the act without asking who may: for what a submitted receipt or an arrival opens.
CaseId writeCase(ledger::WriteTransaction &transaction, const NewCase &wanted);
/// A line as an act holds it.
[[nodiscard]] QJsonObject toJson(ledger::View &view, const ledger::ExceptionLine &line);

} // namespace packledger::exceptions
