#include "exceptions/caseexport.h"

#include "base/text.h"

namespace packledger::exceptions {

using ledger::ExceptionCase;
using ledger::ExceptionLine;
using ledger::ExceptionStore;

namespace {

QStringList cellsOf(const ExceptionCase &found, const ExceptionLine &line, const QDate &today)
{
    const std::optional<Category> category = categoryFrom(found.category);
    const auto id = [](qint64 value) { return value > 0 ? QString::number(value) : QString(); };
    return { QString::number(found.id.value), text(found.uuid),
        found.isTheirs ? QStringLiteral("theirs") : QStringLiteral("ours"),
        category ? QString::fromLatin1(factsOf(*category).code) : QString(), text(found.category),
        found.partner.isEmpty() ? found.partnerWords : text(found.partner), text(found.purchaseOrder),
        id(found.shipment.value), id(found.receipt.value), QString::fromLatin1(nameOf(found.state)),
        QString::fromLatin1(nameOf(found.answer)), found.due.toString(Qt::ISODate),
        found.isOverdue(today) ? QStringLiteral("yes") : QStringLiteral("no"),
        QString::fromLatin1(Instant { found.openedMs, 0 }.toIso()), found.reason, QString::number(line.number),
        text(line.uuid), QString::fromLatin1(nameOf(line.kind)), text(line.gtin), text(line.serial), text(line.lot),
        text(line.expiry), QString::fromLatin1(nameOf(line.resolution)), QString::fromLatin1(nameOf(line.answer)),
        line.comments, QString::fromLatin1(nameOf(line.ended)) };
}

} // namespace

std::vector<ExceptionCase> casesOf(ledger::View &view, const CaseChoice &choice, const QDate &today)
{
    std::vector<ExceptionCase> chosen;
    for (ExceptionCase &found : ExceptionStore(view.database()).all(choice.partner)) {
        const bool isWanted = (!choice.isOpen || found.state != ledger::CaseState::Resolved)
            && (!choice.isOverdue || found.isOverdue(today))
            && (!choice.receipt.isValid() || found.receipt == choice.receipt);
        if (isWanted)
            chosen.push_back(std::move(found));
    }
    return chosen;
}

Result<qint64> exportCases(ledger::View &view, const CaseChoice &choice, const QDate &today,
    workflow::ExportFormat format, const QString &file)
{
    static const QStringList heading = QStringLiteral("case uuid direction code category partner purchase_order "
                                                      "shipment receipt state answer due overdue opened reason item "
                                                      "item_uuid kind gtin serial lot expiry resolution item_answer "
                                                      "comments item_state")
                                           .split(QLatin1Char(' '));
    return workflow::exportTable(
        QStringLiteral("Exceptions"), heading, format, file, [&](const workflow::TakeRow &take) -> Result<void> {
            for (const ExceptionCase &found : casesOf(view, choice, today)) {
                for (const ExceptionLine &line : ExceptionStore(view.database()).lines(found.id)) {
                    if (!take(cellsOf(found, line, today)))
                        return {};
                }
            }
            return {};
        });
}

} // namespace packledger::exceptions
