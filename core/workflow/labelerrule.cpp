#include "workflow/labelerrule.h"

#include "ledger/birthfacts.h"
#include "ledger/linestores.h"
#include "ledger/stockstore.h"
#include "workflow/poolerrors.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace packledger::workflow {

QByteArrayList companyPrefixes(ledger::View &view, const QByteArray &client)
{
    QByteArrayList prefixes;
    const auto addFrom = [&](const QByteArray &setting) {
        static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
        for (const QString &prefix : view.settings().value(setting).split(separators, Qt::SkipEmptyParts))
            prefixes.append(prefix.toLatin1());
    };
    if (!client.isEmpty()) {
        addFrom("company-prefixes." + client);
        return prefixes;
    }
    // Those the site was made with stand right behind its first entry; later ones were seen in documents.
    view.journal().forEach(2, [&](const ledger::JournalEntry &entry) {
        if (entry.head.act != "prefix.set")
            return false;
        const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
        prefixes.append(body.value(QLatin1StringView("prefix")).toString().toLatin1());
        return true;
    });
    addFrom("company-prefixes");
    return prefixes;
}

namespace {

/// Whether a pack of the product is here that somebody else brought to life, by a document of theirs alone.
bool cameFromOutside(ledger::View &view, const QByteArray &gtin)
{
    for (const ledger::ItemStore::Lot &lot : ledger::StockStore(view.database()).lotsOf(gtin)) {
        bool outside = false;
        ledger::StockStore(view.database())
            .forEachPack(lot.id, ItemId { 1 }, view.items().newest(), [&](const ledger::StockStore::Pack &pack) {
                const std::vector<ledger::Birth> births = ledger::toldBirthsOf(view, pack.id);
                outside = !births.empty() && std::all_of(births.begin(), births.end(), [](const ledger::Birth &birth) {
                    return birth.document.isValid();
                });
                return false; // one pack speaks for its lot
            });
        if (outside)
            return true;
    }
    return false;
}

} // namespace

Result<Findings> checkLabeler(ledger::View &view, const QByteArray &gtin, const QByteArray &client)
{
    const QByteArrayList prefixes = companyPrefixes(view, client);
    if (prefixes.isEmpty() && cameFromOutside(view, gtin))
        return fail(codes::foreignLabeler, QString::fromLatin1(gtin));
    if (prefixes.isEmpty())
        return Findings { { Severity::Warning, codes::labelerUnknown, QString::fromLatin1(gtin), {} } };
    const QByteArrayView digits = QByteArrayView(gtin).sliced(1); // behind the indicator
    const bool ours = std::any_of(
        prefixes.begin(), prefixes.end(), [&](const QByteArray &prefix) { return digits.startsWith(prefix); });
    if (!ours)
        return fail(codes::foreignLabeler, QString::fromLatin1(gtin));
    return Findings();
}

Result<void> checkLabeler(ledger::View &view, const gs1::ItemKey &item)
{
    const std::optional<gs1::Gtin> gtin = item.gtin();
    if (!gtin)
        return {};
    const std::optional<ledger::NumberRow> number = view.line().numbers.find(item);
    const auto pool = number ? view.line().pools.find(number->pool) : std::nullopt;
    const auto batch = number && !pool ? view.line().batches.find(number->batch) : std::nullopt;
    const QByteArray client = pool ? pool->client : batch ? batch->order.client.toUtf8() : QByteArray();
    const Result<Findings> ours = checkLabeler(view, gtin->digits(), client);
    return ours ? Result<void>() : fail(ours.error());
}

} // namespace packledger::workflow
