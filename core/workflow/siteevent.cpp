#include "workflow/siteevent.h"

#include "epcis/eventhash.h"

#include <QJsonDocument>
#include <QUuid>

namespace packledger::workflow {

using ledger::WriteTransaction;

namespace {

epcis::ExtensionNode masterDatum(const char *name, const QByteArray &value)
{
    epcis::ExtensionNode node;
    node.ns = "urn:epcglobal:cbv:mda";
    node.name = name;
    node.prefix = "cbvmda";
    node.text = value;
    return node;
}

} // namespace

epcis::Extensions lotAndExpiry(const QByteArray &lot, const QByteArray &expiryDay)
{
    epcis::Extensions ilmd;
    if (!lot.isEmpty())
        ilmd.push_back(masterDatum("lotNumber", lot));
    if (!expiryDay.isEmpty())
        ilmd.push_back(masterDatum("itemExpirationDate", expiryDay));
    return ilmd;
}

ledger::SiteIdentity siteOf(ledger::View &view)
{
    ledger::SiteIdentity site;
    if (const std::optional<ledger::JournalEntry> first = view.journal().entry(1)) {
        const QJsonObject made = QJsonDocument::fromJson(first->body).object();
        site.name = made.value(QLatin1StringView("name")).toString();
        site.gln = made.value(QLatin1StringView("gln")).toString().toLatin1();
    }
    return site;
}

epcis::Event siteEvent(WriteTransaction &transaction, const QByteArray &gln, epcis::EventType type,
    epcis::Action action, const char *bizStep, qint64 ms)
{
    return siteEvent(transaction, transaction.now(), gln, type, action, bizStep, ms);
}

epcis::Event siteEvent(ledger::View &view, Instant now, const QByteArray &gln, epcis::EventType type,
    epcis::Action action, const char *bizStep, qint64 ms)
{
    epcis::Event event;
    event.type = type;
    event.action = action;
    event.eventTime = { Instant { ms, 0 }.toIso(), ms };
    event.timeZoneOffset = now.offsetText();
    event.eventId = "urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    event.bizStep = QByteArray("urn:epcglobal:cbv:bizstep:") + bizStep;
    event.disposition = "urn:epcglobal:cbv:disp:in_progress";
    if (const Result<gs1::Gln> here = gs1::Gln::parse(gln)) {
        const epcis::Place place { view.masterData().epcUri(gs1::ItemKey(*here)), {} };
        event.readPoint = place;
        event.bizLocation = place;
    }
    return event;
}

QByteArray digestOf(const epcis::Event &event)
{
    // "ni:///sha-256;<64 hexadecimal digits>?ver=CBV2.0"
    return QByteArray::fromHex(epcis::eventHash(event).mid(14, 64));
}

EventId appendSiteEvent(WriteTransaction &transaction, const epcis::Event &event)
{
    return EventId { transaction.appendEvent(event, digestOf(event)).seq };
}

void withdrawSiteEvent(WriteTransaction &transaction, EventId id, const QByteArray &correctedBy)
{
    std::optional<epcis::Event> event = transaction.events().event(id);
    if (!event)
        return;
    // CBV 2.0 section 8.9: everything but the declaration is as in the original, so that the hash is the same.
    epcis::ErrorDeclaration declaration;
    const qint64 ms = transaction.now().ms;
    declaration.declarationTime = { Instant { ms, 0 }.toIso(), ms };
    declaration.reason = "urn:epcglobal:cbv:er:did_not_occur";
    if (!correctedBy.isEmpty()) {
        declaration.reason = "urn:epcglobal:cbv:er:incorrect_data";
        declaration.correctiveEventIds = { correctedBy };
    }
    event->errorDeclaration = std::move(declaration);
    appendSiteEvent(transaction, *event);
}

} // namespace packledger::workflow
