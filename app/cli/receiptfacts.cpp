#include "cli/receiptfacts.h"

#include "base/spelling.h"
#include "base/text.h"
#include "bootstrap/output.h"
#include "workflow/itemsummary.h"
#include "workflow/receivingtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::cli {

namespace {

void insertKnown(QJsonObject &object, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), text(value));
}

QString glnOf(ledger::View &view, qint64 place)
{
    const std::optional<ledger::PartnerPlace> found = place ? view.masterData().place(place) : std::nullopt;
    if (!found)
        return {};
    const std::optional<gs1::Gln> gln = found->key.gln();
    return text(gln ? gln->digits() : view.masterData().epcUri(found->key));
}

QString placeName(ledger::View &view, qint64 place)
{
    const std::optional<ledger::PartnerPlace> found = place ? view.masterData().place(place) : std::nullopt;
    return found ? found->name : QString();
}

QString coverageName(ledger::DataCoverage coverage)
{
    switch (coverage) {
    case ledger::DataCoverage::NoticeOnly:
        return QStringLiteral("notice");
    case ledger::DataCoverage::EventsOnly:
        return QStringLiteral("events");
    case ledger::DataCoverage::Both:
        return QStringLiteral("both");
    case ledger::DataCoverage::None:
        break;
    }
    return QStringLiteral("none");
}

const char *kindName(workflow::ReceiptException::Kind kind)
{
    switch (kind) {
    case workflow::ReceiptException::Kind::Held:
        return "held";
    case workflow::ReceiptException::Kind::Contents:
        return "contents";
    case workflow::ReceiptException::Kind::Shortage:
        return "shortage";
    case workflow::ReceiptException::Kind::Sample:
        return "sample";
    case workflow::ReceiptException::Kind::Misdirected:
        break;
    }
    return "misdirected";
}

QJsonObject countFact(const workflow::ReceiptCount &count)
{
    return QJsonObject { { QStringLiteral("expected"), count.expected }, { QStringLiteral("seen"), count.seen },
        { QStringLiteral("inferred"), count.inferred }, { QStringLiteral("held"), count.held },
        { QStringLiteral("extra"), count.extra }, { QStringLiteral("open"), count.open() } };
}

} // namespace

QJsonObject verdictFact(const workflow::ReceiveOutcome &outcome)
{
    QJsonObject fact {
        { QStringLiteral("seq"), outcome.number },
        { QStringLiteral("scan"), bootstrap::rawText(outcome.raw) },
        { QStringLiteral("verdict"), QLatin1StringView(nameOf(outcome.verdict)) },
    };
    insertKnown(fact, "item", outcome.uri);
    insertKnown(fact, "gtin", outcome.gtin);
    insertKnown(fact, "serial", outcome.serial);
    insertKnown(fact, "lot", outcome.lot);
    insertKnown(fact, "expiry", outcome.expiry);
    if (outcome.level && !outcome.uri.isEmpty())
        fact.insert(QStringLiteral("level"), QLatin1StringView(nameOf(*outcome.level)));
    fact.insert(QStringLiteral("inferred"), outcome.inferred);
    if (outcome.withheld > 0)
        fact.insert(QStringLiteral("withheld"), outcome.withheld);
    if (outcome.tray > 0)
        fact.insert(QStringLiteral("tray"), outcome.tray);
    fact.insert(QStringLiteral("reason"), QLatin1StringView(nameOf(outcome.reason)));
    for (const workflow::LabelDifference &difference : outcome.differences) {
        const bool lot = difference.field == workflow::LabelDifference::Field::Lot;
        fact.insert(lot ? QStringLiteral("label_lot") : QStringLiteral("label_expiry"), text(difference.onLabel));
        fact.insert(lot ? QStringLiteral("data_lot") : QStringLiteral("data_expiry"), text(difference.inData));
    }
    if (outcome.matched.isValid())
        fact.insert(QStringLiteral("matched_shipment"), idText(outcome.matched.value));
    if (outcome.repeated)
        fact.insert(QStringLiteral("repeated"), true);
    fact.insert(QStringLiteral("message"), workflow::sentence(outcome));
    if (const std::optional<Finding> note = workflow::serialNote(outcome.key))
        fact.insert(QStringLiteral("notes"), QJsonArray { bootstrap::toJson(*note) });
    return fact;
}

QString verdictSentence(const workflow::ReceiveOutcome &outcome)
{
    const QString what = outcome.uri.isEmpty() ? bootstrap::rawText(outcome.raw) : text(outcome.uri);
    return QStringLiteral("%1 %2: %3 %4")
        .arg(outcome.number)
        .arg(workflow::verdictWord(outcome), what, workflow::sentence(outcome));
}

QJsonObject shipmentFact(ledger::View &view, const ledger::Shipment &shipment, const ledger::SiteIdentity &site)
{
    QJsonArray orders;
    for (const QByteArray &order : shipment.purchaseOrders)
        orders.append(text(order));
    QJsonObject fact {
        { QStringLiteral("shipment"), idText(shipment.id.value) },
        { QStringLiteral("state"), QLatin1StringView(nameOf(shipment.state)) },
        { QStringLiteral("from"), glnOf(view, shipment.fromPlace) },
        { QStringLiteral("to"), glnOf(view, shipment.toPlace) },
        { QStringLiteral("expected"),
            QJsonObject { { QStringLiteral("units"), shipment.expected.units },
                { QStringLiteral("bundles"), shipment.expected.bundles },
                { QStringLiteral("cases"), shipment.expected.cases },
                { QStringLiteral("pallets"), shipment.expected.pallets } } },
        { QStringLiteral("purchase_orders"), orders },
        { QStringLiteral("despatch_advice"), text(shipment.despatchAdvice) },
        { QStringLiteral("supplier"),
            placeName(view, shipment.sellerPlace ? shipment.sellerPlace : shipment.fromPlace) },
        { QStringLiteral("data"), coverageName(shipment.coverage()) },
        { QStringLiteral("receipt"), idText(shipment.receipt.value) },
    };
    if (!workflow::isForSite(view, shipment, site))
        fact.insert(QStringLiteral("misdirected"), true);
    return fact;
}

QString shipmentSentence(const QJsonObject &fact)
{
    const QJsonObject expected = fact.value(QStringLiteral("expected")).toObject();
    const auto number
        = [&](const char *name) { return QString::number(expected.value(QLatin1StringView(name)).toInteger()); };
    QStringList orders;
    for (const QJsonValue &order : fact.value(QStringLiteral("purchase_orders")).toArray())
        orders.append(order.toString());
    return QCoreApplication::translate(
        "ShipmentCommand", "Shipment %1, %2, from %3 (%4): %5 units, %6 bundles, %7 cases, %8 pallets. Receipt %9.")
        .arg(fact.value(QStringLiteral("shipment")).toString(), fact.value(QStringLiteral("state")).toString(),
            fact.value(QStringLiteral("supplier")).toString(), orders.join(QStringLiteral(", ")), number("units"),
            number("bundles"), number("cases"), number("pallets"),
            receiptNumber({ fact.value(QStringLiteral("receipt")).toString().toLongLong() }));
}

QJsonObject exceptionFact(const workflow::ReceiptException &exception)
{
    QJsonObject fact { { QStringLiteral("kind"), QLatin1StringView(kindName(exception.kind)) },
        { QStringLiteral("reason"), QLatin1StringView(nameOf(exception.reason)) },
        { QStringLiteral("message"), workflow::sentence(exception) } };
    using Kind = workflow::ReceiptException::Kind;
    if (exception.kind == Kind::Held || exception.kind == Kind::Contents)
        fact.insert(QStringLiteral("verdict"), QLatin1StringView(nameOf(exception.verdict)));
    insertKnown(fact, "item", exception.uri);
    insertKnown(fact, "gtin", exception.gtin);
    insertKnown(fact, "lot", exception.lot);
    insertKnown(fact, "expiry", exception.expiry);
    if (exception.level)
        fact.insert(QStringLiteral("level"), QLatin1StringView(nameOf(*exception.level)));
    if (exception.kind == Kind::Shortage)
        fact.insert(QStringLiteral("count"), exception.count);
    if (exception.tray > 0)
        fact.insert(QStringLiteral("tray"), exception.tray);
    if (!exception.blocks)
        fact.insert(QStringLiteral("blocks"), false);
    return fact;
}

QJsonObject receiptFact(ledger::View &view, const workflow::ReceiptOverview &overview)
{
    QJsonArray lines;
    for (const workflow::ReceiptLine &line : overview.lines) {
        QJsonObject fact { { QStringLiteral("gtin"), text(line.gtin) }, { QStringLiteral("lot"), text(line.lot) },
            { QStringLiteral("expiry"), text(line.expiry) },
            { QStringLiteral("level"), QLatin1StringView(nameOf(line.level)) },
            { QStringLiteral("product"), line.product }, { QStringLiteral("expected"), line.expected },
            { QStringLiteral("seen"), line.seen }, { QStringLiteral("inferred"), line.inferred },
            { QStringLiteral("held"), line.held } };
        if (line.serialsMissing > 0) {
            fact.insert(QStringLiteral("announced"), line.announced);
            fact.insert(QStringLiteral("serials_missing"), line.serialsMissing);
        }
        lines.append(fact);
    }
    QJsonArray exceptions;
    for (const workflow::ReceiptException &exception : overview.exceptions)
        exceptions.append(exceptionFact(exception));
    QJsonObject fact {
        { QStringLiteral("receipt"), idText(overview.receipt.id.value) },
        { QStringLiteral("state"), QLatin1StringView(nameOf(overview.receipt.state)) },
        { QStringLiteral("policy"), QLatin1StringView(nameOf(overview.receipt.policy)) },
        { QStringLiteral("lines"), lines },
        { QStringLiteral("exceptions"), exceptions },
        { QStringLiteral("units"), countFact(overview.units) },
        { QStringLiteral("all_levels"), countFact(overview.items) },
    };
    if (const ledger::ReceiptStore::Seals seals = view.receipts().seals(overview.receipt.id); seals.containers > 0) {
        fact.insert(QStringLiteral("seals"),
            QJsonObject {
                { QStringLiteral("containers"), seals.containers }, { QStringLiteral("checked"), seals.checked } });
    }
    if (overview.shipment) {
        fact.insert(QStringLiteral("shipment"), idText(overview.shipment->id.value));
        fact.insert(QStringLiteral("shipment_state"), QLatin1StringView(nameOf(overview.shipment->state)));
        fact.insert(QStringLiteral("supplier"),
            placeName(
                view, overview.shipment->sellerPlace ? overview.shipment->sellerPlace : overview.shipment->fromPlace));
    } else {
        fact.insert(QStringLiteral("supplier"), overview.receipt.supplier);
        fact.insert(QStringLiteral("reference"), overview.receipt.reference);
    }
    if (overview.receipt.state == ledger::ReceiptState::Submitted)
        fact.insert(QStringLiteral("submitted"), text(Instant { overview.receipt.submittedMs, 0 }.toIso()));
    return fact;
}

QString receiptSentence(const workflow::ReceiptOverview &overview)
{
    QString told = QCoreApplication::translate(
        "ReceiptCommand", "Receipt %1, %2, policy %3: %4 of %5 units (%6 scanned, %7 inferred), %8 exceptions.")
                       .arg(receiptNumber(overview.receipt.id), QString::fromLatin1(nameOf(overview.receipt.state)),
                           QString::fromLatin1(nameOf(overview.receipt.policy)),
                           QString::number(overview.units.seen + overview.units.inferred),
                           QString::number(overview.units.expected), QString::number(overview.units.seen),
                           QString::number(overview.units.inferred), QString::number(overview.exceptions.size()));
    for (const workflow::ReceiptLine &line : overview.lines) {
        told += QStringLiteral("\n  %1 %2 %3 %4 %5: %6/%7")
                    .arg(QString::fromLatin1(nameOf(line.level)), text(line.gtin), line.product, text(line.lot),
                        text(line.expiry), QString::number(line.seen + line.inferred), QString::number(line.expected));
        if (line.serialsMissing > 0)
            told += QCoreApplication::translate("ReceiptCommand", " (%1 announced, data of %2 missing)")
                        .arg(line.announced)
                        .arg(line.serialsMissing);
    }
    for (const workflow::ReceiptException &exception : overview.exceptions) {
        const QByteArray what = exception.uri.isEmpty() ? exception.gtin + ' ' + exception.lot : exception.uri;
        told += QStringLiteral("\n  ! %1 %2: %3")
                    .arg(QString::number(exception.count), text(what), workflow::sentence(exception));
    }
    return told;
}

QJsonObject policyFact(const workflow::PolicyChoice &choice)
{
    QJsonObject fact { { QStringLiteral("policy"), QLatin1StringView(nameOf(choice.policy)) } };
    if (!choice.by.operatorName.isEmpty()) {
        insertKnown(fact, "operator", choice.by.operatorName);
        insertKnown(fact, "station", choice.by.station);
        fact.insert(QStringLiteral("time"), text(choice.at.toIso()));
    }
    if (!choice.because.isEmpty())
        fact.insert(QStringLiteral("because"), choice.because);
    if (choice.policy == ledger::ReceivingPolicy::Sampling) {
        const auto seen = std::count_if(choice.sample.begin(), choice.sample.end(),
            [](const workflow::PolicyChoice::Drawn &drawn) { return drawn.seen; });
        fact.insert(QStringLiteral("drawn"), qint64(choice.sample.size()));
        fact.insert(QStringLiteral("seen"), qint64(seen));
    }
    return fact;
}

QJsonObject entryFact(const workflow::ReceiptEntry &entry)
{
    QJsonObject fact { { QStringLiteral("item"), text(entry.uri) },
        { QStringLiteral("evidence"), QLatin1StringView(nameOf(entry.evidence)) },
        { QStringLiteral("level"), QLatin1StringView(nameOf(entry.level)) } };
    if (entry.verdict)
        fact.insert(QStringLiteral("verdict"), QLatin1StringView(nameOf(*entry.verdict)));
    if (entry.tray > 0)
        fact.insert(QStringLiteral("tray"), entry.tray);
    insertKnown(fact, "lot", entry.lot);
    insertKnown(fact, "expiry", entry.expiry);
    insertKnown(fact, "parent", entry.parentUri);
    return fact;
}

QString entrySentence(const QJsonObject &fact)
{
    const auto word = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
    QStringList parts { word("evidence") };
    if (!word("verdict").isEmpty())
        parts.append(word("verdict"));
    if (const int tray = fact.value(QLatin1StringView("tray")).toInt(); tray > 0)
        parts.append(QCoreApplication::translate("ReceiptCommand", "tray %1").arg(tray));
    return QStringLiteral("  %1 %2: %3").arg(word("level"), word("item"), parts.join(QStringLiteral(", ")));
}

QString idText(qint64 id)
{
    return QString::number(id);
}

std::optional<qint64> idFrom(const QString &text)
{
    // People write "R-7" and "S-7" where the screens do.
    QString digits = text;
    if (digits.startsWith(QLatin1StringView("R-"), Qt::CaseInsensitive)
        || digits.startsWith(QLatin1StringView("S-"), Qt::CaseInsensitive))
        digits = digits.mid(2);
    bool good = false;
    const qint64 id = digits.toLongLong(&good);
    return good && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace packledger::cli
