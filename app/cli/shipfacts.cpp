#include "cli/shipfacts.h"

#include "base/errortext.h"
#include "base/text.h"
#include "bootstrap/output.h"
#include "cli/receiptfacts.h"
#include "cli/scanfacts.h"
#include "ledger/exchangestores.h"
#include "shipping/shippingacts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace packledger::cli {

using ledger::DispatchId;
using shipping::ShipOutcome;
using shipping::ShipPreview;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShipFacts)
};

QJsonObject contentsFact(const ledger::ItemStore::Contents &contents)
{
    return { { QStringLiteral("units"), contents.units }, { QStringLiteral("bundles"), contents.bundles },
        { QStringLiteral("cases"), contents.cases }, { QStringLiteral("pallets"), contents.pallets } };
}

QJsonArray findingsFact(const Findings &findings, bool errors)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        if ((finding.severity == Severity::Error) == errors)
            array.append(QJsonObject { { QStringLiteral("code"), finding.code.name() },
                { QStringLiteral("message"), errorSentence(finding.code, finding.detail) } });
    }
    return array;
}

} // namespace

QJsonObject shipFact(const ShipOutcome &outcome, const QByteArray &raw, int number)
{
    QJsonObject fact = scanFact(outcome, raw, number);
    if (outcome.inside.total() > 0)
        fact.insert(QStringLiteral("inside"), contentsFact(outcome.inside));
    addFact(fact, "container", outcome.container);
    addFact(fact, "into", outcome.into);
    addFact(fact, "culprit", outcome.culprit);
    addFact(fact, "reason", outcome.reason);
    addFact(fact, "expected", outcome.expected);
    addFact(fact, "earlier_lot", outcome.earlierLot);
    addFact(fact, "earlier_expiry", outcome.earlierExpiry);
    if (outcome.other.isValid())
        fact.insert(QStringLiteral("shipment"), idText(outcome.other.value));
    if (outcome.verdict == shipping::ShipVerdict::InContainer)
        fact.insert(QStringLiteral("may_unpack"), outcome.mayUnpack);
    return fact;
}

QJsonObject previewFact(const ShipPreview &preview)
{
    QJsonObject fact { { QStringLiteral("preview"), shipping::inWords(preview.contents, preview.lots) },
        { QStringLiteral("contents"), contentsFact(preview.contents) }, { QStringLiteral("lots"), preview.lots },
        { QStringLiteral("outermost"), preview.outermost },
        { QStringLiteral("state"), preview.isBlocked() ? QStringLiteral("blocked") : QStringLiteral("ready") } };
    QJsonArray list;
    for (const ledger::DispatchStore::Content &content : preview.list)
        list.append(
            QJsonObject { { QStringLiteral("gtin"), text(content.gtin) }, { QStringLiteral("lot"), text(content.lot) },
                { QStringLiteral("expiry"), text(content.expiry) }, { QStringLiteral("units"), content.units } });
    fact.insert(QStringLiteral("lines"), list);
    QJsonArray objections;
    for (const ShipOutcome &objection : preview.objections)
        objections.append(QJsonObject { { QStringLiteral("item"), text(objection.uri) },
            { QStringLiteral("verdict"), QLatin1StringView(nameOf(objection.verdict)) },
            { QStringLiteral("message"), sentence(objection) } });
    if (!objections.isEmpty())
        fact.insert(QStringLiteral("objections"), objections);
    fact.insert(QStringLiteral("errors"), findingsFact(preview.findings, true));
    fact.insert(QStringLiteral("warnings"), findingsFact(preview.findings, false));
    return fact;
}

QString previewSentence(const ShipPreview &preview)
{
    QStringList lines { shipping::inWords(preview.contents, preview.lots) };
    for (const ShipOutcome &objection : preview.objections)
        lines += Text::tr("Stop: %1").arg(text(objection.uri) + QStringLiteral(": ") + sentence(objection));
    for (const Finding &finding : preview.findings) {
        const QString words = errorSentence(finding);
        lines
            += finding.severity == Severity::Error ? Text::tr("Stop: %1").arg(words) : Text::tr("Note: %1").arg(words);
    }
    return lines.join(u'\n');
}

QString shippedNotes(const ShipPreview &preview, const ShipOverride &answer, QJsonObject &fact)
{
    QStringList lines;
    for (const Finding &finding : preview.findings) {
        const QString words = errorSentence(finding);
        lines += finding.severity == Severity::Error
            ? Text::tr("Overridden by %1 (%2): %3").arg(answer.who, answer.reason, words)
            : Text::tr("Note: %1").arg(words);
    }
    if (const QJsonArray overridden = findingsFact(preview.findings, true); !overridden.isEmpty()) {
        fact.insert(QStringLiteral("overridden"), overridden);
        fact.insert(QStringLiteral("overridden_by"), answer.who);
        fact.insert(QStringLiteral("override_reason"), answer.reason);
    }
    return lines.join(u'\n');
}

QJsonObject sentFact(DispatchId dispatch, const std::vector<shipping::Sent> &documents)
{
    QJsonObject fact { { QStringLiteral("shipment"), idText(dispatch.value) } };
    QJsonArray all;
    for (const shipping::Sent &sent : documents) {
        QJsonObject each { { QStringLiteral("document"), idText(sent.document.value) },
            { QStringLiteral("kind"), QLatin1StringView(ledger::nameOf(sent.role)) },
            { QStringLiteral("file"), sent.fileName }, { QStringLiteral("bytes"), sent.bytes } };
        if (sent.event.isValid())
            each.insert(QStringLiteral("event"), sent.event.value);
        if (all.isEmpty()) {
            fact.insert(QStringLiteral("document"), each.value(QLatin1StringView("document")));
            if (sent.event.isValid())
                fact.insert(QStringLiteral("event"), sent.event.value);
        }
        all.append(each);
    }
    fact.insert(QStringLiteral("documents"), all);
    return fact;
}

QJsonObject voidingFact(DispatchId dispatch, const shipping::Voiding &voiding)
{
    QJsonObject fact = sentFact(dispatch, voiding.documents);
    fact.insert(QStringLiteral("void"), QLatin1StringView(nameOf(voiding.kind)));
    fact.insert(QStringLiteral("items"), voiding.items);
    if (!fact.contains(QLatin1StringView("event")) && !voiding.events.empty())
        fact.insert(QStringLiteral("event"), voiding.events.front().value);
    QJsonArray drawnBack;
    for (const ledger::OutboxId document : voiding.drawnBack)
        drawnBack.append(idText(document.value));
    if (!fact.contains(QLatin1StringView("document")) && !drawnBack.isEmpty())
        fact.insert(QStringLiteral("document"), drawnBack.first());
    fact.insert(QStringLiteral("drawn_back"), drawnBack);
    return fact;
}

QJsonObject dispatchFact(ledger::View &view, const ledger::Dispatch &dispatch)
{
    ledger::DispatchStore store(view.database());
    const bool isOpen = dispatch.state == ledger::DispatchState::Open;
    QJsonObject fact { { QStringLiteral("shipment"), idText(dispatch.id.value) },
        { QStringLiteral("to"), text(dispatch.partner) },
        { QStringLiteral("state"), QLatin1StringView(ledger::nameOf(dispatch.state)) },
        { QStringLiteral("purchase_order"), text(dispatch.purchaseOrder) },
        { QStringLiteral("delivery"), text(dispatch.delivery) }, { QStringLiteral("invoice"), text(dispatch.invoice) },
        { QStringLiteral("contents"), contentsFact(isOpen ? store.contents(dispatch.id) : dispatch.contents) },
        { QStringLiteral("opened"), QString::fromLatin1(Instant { dispatch.openedMs, 0 }.toIso()) } };
    if (dispatch.shippedMs > 0)
        fact.insert(QStringLiteral("shipped"), QString::fromLatin1(Instant { dispatch.shippedMs, 0 }.toIso()));
    if (dispatch.receivedMs > 0)
        fact.insert(QStringLiteral("received"), QString::fromLatin1(Instant { dispatch.receivedMs, 0 }.toIso()));
    if (dispatch.receivedOf > 0) {
        fact.insert(QStringLiteral("received_units"), dispatch.receivedUnits);
        fact.insert(QStringLiteral("received_of"), dispatch.receivedOf);
    }
    QJsonArray documents;
    for (const ledger::DispatchDocument &document : store.documents(dispatch.id)) {
        QJsonObject each { { QStringLiteral("document"), idText(document.outbox) },
            { QStringLiteral("kind"), QLatin1StringView(ledger::nameOf(document.role)) },
            { QStringLiteral("withdrawn"), document.withdrawn } };
        if (const auto row = view.exchange().outbox.find(ledger::OutboxId { document.outbox }))
            each.insert(QStringLiteral("state"), QLatin1StringView(ledger::nameOf(row->state)));
        if (document.event.isValid())
            each.insert(QStringLiteral("event"), document.event.value);
        documents.append(each);
    }
    fact.insert(QStringLiteral("documents"), documents);
    return fact;
}

QJsonObject wholeDispatchFact(ledger::View &view, const ledger::Dispatch &dispatch)
{
    QJsonObject fact = dispatchFact(view, dispatch);
    QJsonArray acts;
    for (const shipping::ShippingAct &act : shipping::actsOn(view, dispatch.id)) {
        QJsonObject each { { QStringLiteral("act"), QLatin1StringView(nameOf(act.what)) },
            { QStringLiteral("by"), text(act.who) }, { QStringLiteral("at"), QString::fromLatin1(act.at.toIso()) },
            { QStringLiteral("reason"), act.reason }, { QStringLiteral("words"), shipping::inWords(act) } };
        if (act.what == shipping::ShippingAct::What::TakenBack)
            each.insert(QStringLiteral("items"), act.items);
        acts.append(each);
    }
    fact.insert(QStringLiteral("acts"), acts);
    return fact;
}

QString dispatchSentence(const QJsonObject &fact)
{
    const auto value = [&](const char *name) { return fact.value(QLatin1StringView(name)).toString(); };
    const auto number = [&](const char *name) { return fact.value(QLatin1StringView(name)).toInteger(); };
    const QJsonObject contents = fact.value(QLatin1StringView("contents")).toObject();
    QString words = Text::tr("Shipment %1 to %2: %3, %4 units")
                        .arg(value("shipment"), value("to"), value("state"))
                        .arg(contents.value(QLatin1StringView("units")).toInteger());
    if (!value("purchase_order").isEmpty())
        words += Text::tr(", order %1").arg(value("purchase_order"));
    if (!value("delivery").isEmpty())
        words += Text::tr(", delivery %1").arg(value("delivery"));
    if (!value("received").isEmpty())
        words += Text::tr(", the customer has it");
    else if (number("received_units") > 0)
        words += Text::tr(", received in part: %1 of %2").arg(number("received_units")).arg(number("received_of"));
    return words;
}

QString dispatchWords(const QJsonObject &fact)
{
    QStringList lines { dispatchSentence(fact) };
    for (const QJsonValue &each : fact.value(QLatin1StringView("documents")).toArray()) {
        const auto value = [&](const char *name) { return each[QLatin1StringView(name)].toString(); };
        lines += Text::tr("Document %1, %2: %3")
                     .arg(value("document"), value("kind"),
                         each[QLatin1StringView("withdrawn")].toBool() ? Text::tr("drawn back or replaced")
                                                                       : value("state"));
    }
    for (const QJsonValue &each : fact.value(QLatin1StringView("acts")).toArray())
        lines += each[QLatin1StringView("words")].toString();
    return lines.join(u'\n');
}

QJsonObject pickFact(const shipping::PickAdvice &advice)
{
    QJsonArray take;
    for (const shipping::LotOnHand &lot : advice.take)
        take.append(QJsonObject { { QStringLiteral("lot"), text(lot.lot) },
            { QStringLiteral("expiry"), text(lot.expiry) }, { QStringLiteral("units"), lot.units } });
    return { { QStringLiteral("gtin"), text(advice.line.line.gtin) },
        { QStringLiteral("ordered"), advice.line.line.units }, { QStringLiteral("picked"), advice.line.picked },
        { QStringLiteral("left"), advice.line.left() }, { QStringLiteral("take"), take },
        { QStringLiteral("missing"), advice.missing } };
}

QString pickSentence(const shipping::PickAdvice &advice)
{
    const QString gtin = text(advice.line.line.gtin);
    if (advice.line.left() == 0)
        return Text::tr("%1: all of it is picked.").arg(gtin);
    QStringList take;
    for (const shipping::LotOnHand &lot : advice.take)
        take += Text::tr("%1 of lot %2 (%3)").arg(QString::number(lot.units), text(lot.lot), text(lot.expiry));
    QString words = Text::tr("%1: %2 left.").arg(gtin).arg(advice.line.left());
    if (!take.isEmpty())
        words += QLatin1Char(' ') + Text::tr("Take %1.").arg(take.join(QStringLiteral(", ")));
    if (advice.missing > 0)
        words += QLatin1Char(' ') + Text::tr("%1 are not on hand.").arg(advice.missing);
    return words;
}

} // namespace packledger::cli
