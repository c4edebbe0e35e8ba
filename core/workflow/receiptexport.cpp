#include "workflow/receiptexport.h"

#include "base/spelling.h"
#include "workflow/receivingerrors.h"

namespace packledger::workflow {

namespace {

QStringList cellsOf(const ReceiptEntry &entry)
{
    const std::optional<gs1::Gtin> gtin = entry.key.gtin();
    const std::optional<gs1::Sscc> sscc = entry.key.sscc();
    return { QString::fromUtf8(entry.uri), QString::fromLatin1(nameOf(entry.level)),
        gtin ? QString::fromLatin1(gtin->digits()) : QString(),
        QString::fromUtf8(sscc ? sscc->digits() : entry.key.serial()), QString::fromUtf8(entry.lot),
        QString::fromUtf8(entry.expiry), entry.product, QString::fromUtf8(entry.parentUri),
        QString::fromLatin1(nameOf(entry.evidence)),
        entry.verdict ? QString::fromLatin1(nameOf(*entry.verdict)) : QString(),
        entry.tray > 0 ? QString::number(entry.tray) : QString() };
}

enum class Rows { Here, All };

Result<qint64> exportEntries(ledger::View &view, ReceiptId receipt, Rows rows, const QString &title, const QDate &today,
    ExportFormat format, const QString &file)
{
    static const QStringList heading { QStringLiteral("epc"), QStringLiteral("level"), QStringLiteral("gtin"),
        QStringLiteral("serial"), QStringLiteral("lot"), QStringLiteral("expiry"), QStringLiteral("product"),
        QStringLiteral("parent"), QStringLiteral("evidence"), QStringLiteral("verdict"), QStringLiteral("tray") };
    return exportTable(title, heading, format, file, [&](const TakeRow &take) {
        return forEachEntry(view, receipt, today, [&](const ReceiptEntry &entry) {
            return (rows == Rows::Here && entry.evidence == ledger::Evidence::DataOnly) || take(cellsOf(entry));
        });
    });
}

} // namespace

Result<qint64> exportReceipt(
    ledger::View &view, ReceiptId receipt, const QDate &today, ExportFormat format, const QString &file)
{
    return exportEntries(
        view, receipt, Rows::Here, QStringLiteral("Receipt %1").arg(receiptNumber(receipt)), today, format, file);
}

Result<qint64> exportShipment(
    ledger::View &view, ShipmentId shipment, const QDate &today, ExportFormat format, const QString &file)
{
    const std::optional<ledger::Shipment> found = view.shipments().byId(shipment);
    if (!found)
        return fail(codes::noSuchShipment, QString::number(shipment.value));
    return exportEntries(
        view, found->receipt, Rows::All, QStringLiteral("Shipment %1").arg(shipment.value), today, format, file);
}

} // namespace packledger::workflow
