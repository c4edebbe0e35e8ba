#pragma once

#include "exceptions/cases.h"

namespace packledger::exceptions {

/// Who has to answer for a delivery: the partner with the seller's GLN, else that of where it came from.
struct Counterpart
{
    QByteArray partner; ///< name of its profile; empty: nobody, or several
    QString words; ///< its name as the data or a person have it
};
/// Whom a case about the receipt, or the shipment, is to be settled with.
[[nodiscard]] Counterpart counterpartOf(ledger::View &view, const ledger::Receipt &receipt);
[[nodiscard]] Counterpart counterpartOf(ledger::View &view, const ledger::Shipment &shipment);

/// The identifier of the document that announced a shipment, as its sender knows it; empty where there is none.
[[nodiscard]] QByteArray fileIdOf(ledger::View &view, const ledger::Shipment &shipment);

/// A line about one item, as the ledger knows it.
[[nodiscard]] ledger::ExceptionLine lineAbout(
    const ledger::ItemRow &item, ledger::LineKind kind, const QByteArray &fileId = {});

/// A case that a person opens about one item, wherever it is; about all that a receipt put aside; about a whole
/// delivery; about an arrival that was refused or quarantined. Nothing is written. They fail with
/// exceptions.nothing-known where there is no such thing, exceptions.no-items where nothing of it is in question,
/// exceptions.arrival-not-refused.
[[nodiscard]] Result<NewCase> aboutItem(ledger::View &view, const gs1::ItemKey &item, Category category);
[[nodiscard]] Result<NewCase> aboutReceipt(ledger::View &view, ReceiptId receipt, Category category);
[[nodiscard]] Result<NewCase> aboutShipment(ledger::View &view, ShipmentId shipment, Category category);
[[nodiscard]] Result<NewCase> aboutArrival(ledger::View &view, ledger::InboxId arrival);

/// "line 12, column 3, EPCISBody/…": where a document is wrong; empty where nothing is known.
[[nodiscard]] QString placeText(const Where &where);
/// What is wrong with an arrival, for its sender: which document, which rule, at which place.
[[nodiscard]] QString refusalWords(const ledger::InboxRow &arrival);
/// "The document ends before its last element. (rule epcis.xml, line 12)": the fault alone, in English.
[[nodiscard]] QString faultText(const ledger::InboxRow &arrival);
/// The identity of the case about an arrival: made of its bytes, so that it is the same however often it is told.
[[nodiscard]] QByteArray arrivalUuid(const ledger::InboxRow &arrival, const char *what);

} // namespace packledger::exceptions
