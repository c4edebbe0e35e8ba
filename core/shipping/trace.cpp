#include "shipping/trace.h"

#include "base/text.h"
#include "ledger/ledgererrors.h"
#include "ledger/shippingfacts.h"
#include "shipping/shippingdocument.h"
#include "sync/partners.h"
#include "workflow/siteevent.h"

#include <QJsonArray>

namespace packledger::shipping {

using ledger::EventKind;
using ledger::View;

namespace {

QString partyText(View &view, const QByteArray &uri)
{
    const gs1::ItemKey key = gs1::ItemKey::fromUri(uri);
    const std::optional<gs1::Gln> gln = key.gln();
    QStringList parts;
    if (const std::optional<ledger::PartnerPlace> place = view.masterData().place(key); place && !place->name.isEmpty())
        parts = { place->name, place->street, place->city, place->state, place->postalCode, place->country };
    else if (const auto partner = sync::partnerNamed(view, gln ? gln->digits() : QByteArray()); partner)
        parts
            = { partner->title, partner->street, partner->city, partner->state, partner->postalCode, partner->country };
    if (gln)
        parts += QStringLiteral("GLN ") + text(gln->digits());
    else
        parts += text(uri);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QJsonObject transactionOf(View &view, const ledger::HistoryLine &line)
{
    const ledger::ShippingParties parties = ledger::partiesOf(line.event);
    QJsonObject transaction { { QStringLiteral("time"), text(line.event.eventTime.text) },
        { QStringLiteral("from"), partyText(view, parties.seller.isEmpty() ? parties.from : parties.seller) },
        { QStringLiteral("to"), partyText(view, parties.buyer.isEmpty() ? parties.to : parties.buyer) },
        { QStringLiteral("event"), line.head.seq } };
    QJsonArray references;
    for (const epcis::TypedUri &each : line.event.bizTransactions)
        references.append(text(ledger::cbvWord(each.type) + ' ' + ledger::documentNumber(each.id)));
    transaction.insert(QStringLiteral("references"), references);
    if (line.event.readPoint)
        transaction.insert(QStringLiteral("shipped_from"), partyText(view, line.event.readPoint->id));
    const std::optional<ledger::StoredDocument> document
        = line.head.document.isValid() ? view.documents().byId(line.head.document) : std::nullopt;
    // Ours are written with the statement; a partner's says so itself.
    transaction.insert(QStringLiteral("statement"), document ? document->statementAffirmed : true);
    if (!document || document->statementAffirmed)
        transaction.insert(QStringLiteral("statement_text"), text(legalNotice()));
    if (document) {
        transaction.insert(QStringLiteral("document"), document->name);
        transaction.insert(QStringLiteral("sha256"), QString::fromLatin1(document->sha256.toHex()));
    }
    return transaction;
}

} // namespace

Result<QJsonObject> traceOf(View &view, const gs1::ItemKey &item, Instant now)
{
    const std::optional<ledger::ItemRow> row = view.items().find(item);
    if (!row)
        return fail(ledger::codes::notFound, text(item.text()));
    QJsonObject trace { { QStringLiteral("item"), text(view.masterData().epcUri(item)) },
        { QStringLiteral("serial"), text(item.serial().isEmpty() ? item.text() : item.serial()) },
        { QStringLiteral("lot"), text(row->lot) }, { QStringLiteral("expiry"), text(row->expiry) },
        { QStringLiteral("state"), QString::fromLatin1(ledger::nameOf(view.items().effective(*row).state)) },
        { QStringLiteral("made"), QString::fromLatin1(now.toIso()) },
        { QStringLiteral("site"), workflow::siteOf(view).name } };
    if (const std::optional<gs1::Gtin> gtin = item.gtin()) {
        trace.insert(QStringLiteral("gtin"), text(gtin->digits()));
        if (const std::optional<ledger::Product> product = view.masterData().product(gtin->digits()))
            trace.insert(QStringLiteral("product"),
                QJsonObject { { QStringLiteral("name"), product->name }, { QStringLiteral("ndc"), product->ndc },
                    { QStringLiteral("strength"), product->strength },
                    { QStringLiteral("dosage_form"), product->dosageForm },
                    { QStringLiteral("net_content"), product->netContent },
                    { QStringLiteral("manufacturer"), product->manufacturer } });
    }
    QJsonArray transactions;
    QJsonArray history;
    for (const ledger::HistoryLine &line : view.events().history(row->id)) {
        if ((line.kind == EventKind::ShipInbound || line.kind == EventKind::ShipOutbound) && !line.declared)
            transactions.append(transactionOf(view, line));
        const std::optional<ledger::StoredDocument> document
            = line.head.document.isValid() ? view.documents().byId(line.head.document) : std::nullopt;
        history.append(QJsonObject { { QStringLiteral("event"), line.head.seq },
            { QStringLiteral("time"), text(line.event.eventTime.text) },
            { QStringLiteral("kind"), QLatin1StringView(ledger::nameOf(line.kind)) },
            { QStringLiteral("biz_step"), text(ledger::cbvWord(line.event.bizStep)) },
            { QStringLiteral("disposition"), text(ledger::cbvWord(line.event.disposition)) },
            { QStringLiteral("operator"), text(line.head.actor.operatorName) },
            { QStringLiteral("withdrawn"), line.declared },
            { QStringLiteral("hash"), QString::fromLatin1("ni:///sha-256;" + line.hash.toHex() + "?ver=CBV2.0") },
            { QStringLiteral("document"), document ? document->name : QString() } });
    }
    trace.insert(QStringLiteral("transactions"), transactions);
    trace.insert(QStringLiteral("history"), history);
    return trace;
}

} // namespace packledger::shipping
