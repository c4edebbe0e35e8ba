#include "shipping/despatching.h"

#include "base/baseerrors.h"
#include "epcis/documentwriter.h"
#include "shipping/shipnotice.h"
#include "shipping/shippingerrors.h"
#include "shipping/shippingwriter.h"
#include "sync/outgoing.h"
#include "workflow/siteevent.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>

namespace packledger::shipping {

using ledger::DispatchRole;
using ledger::WriteTransaction;

namespace {

QByteArray newInstance()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

QJsonArray toJson(const std::vector<Sent> &documents)
{
    QJsonArray array;
    for (const Sent &document : documents) {
        QJsonObject each { { QStringLiteral("role"), int(document.role) },
            { QStringLiteral("outbox"), document.document.value } };
        if (document.event.isValid())
            each.insert(QStringLiteral("event"), document.event.value);
        array.append(each);
    }
    return array;
}

Despatching::Despatching(WriteTransaction &transaction, const sync::PartnerProfile &partner, const Parties &parties,
    const ledger::Dispatch &dispatch)
    : m_transaction(transaction)
    , m_partner(partner)
    , m_parties(parties)
    , m_dispatch(dispatch)
    , m_number(int(ledger::DispatchStore(transaction.database()).documents(dispatch.id).size()))
{
}

ShippingTask Despatching::task() const
{
    return { m_partner, m_parties, m_dispatch, m_transaction.now(), m_shippedMs - 1 };
}

Result<void> Despatching::enqueue(
    DispatchRole role, EventId event, const char *what, const QByteArray &instance, QIODevice &bytes)
{
    sync::OutgoingDocument document;
    document.partner = m_partner.name;
    document.instance = instance;
    document.fileName = role == DispatchRole::ShipNotice
        ? fileNameOf(m_parties, what, m_dispatch.id.value, ++m_number, "edi")
        : fileNameOf(m_parties, what, m_dispatch.id.value, ++m_number, m_partner.form);
    document.contentType
        = role == DispatchRole::ShipNotice ? QByteArray("application/edi-x12") : contentTypeOf(m_partner.form);
    document.kind = role == DispatchRole::ShipNotice ? "x12-856" : "epcis";
    document.event = event;
    const qint64 size = bytes.size();
    const Result<ledger::OutboxId> queued = sync::enqueue(m_transaction, document, bytes);
    if (!queued)
        return fail(queued.error());
    m_sent.push_back({ role, event, *queued, document.fileName, size });
    return {};
}

Result<void> Despatching::ship(const std::vector<ItemId> &roots)
{
    const Result<std::vector<WrittenDocument>> written = writeShipping(m_transaction, task(), roots);
    return written ? send(*written) : fail(written.error());
}

Result<void> Despatching::send(const std::vector<WrittenDocument> &documents)
{
    for (const WrittenDocument &document : documents) {
        m_shippedMs = std::max(m_shippedMs, document.shipping.eventTime.ms);
        m_findings.insert(m_findings.end(), document.findings.begin(), document.findings.end());
        const EventId event = workflow::appendSiteEvent(m_transaction, document.shipping);
        if (const Result<void> done
            = enqueue(DispatchRole::Shipping, event, "shipping", document.instance, *document.file);
            !done)
            return done;
    }
    return {};
}

Result<void> Despatching::tell(const char *what, DispatchRole role, std::vector<epcis::Event> events, EventId told)
{
    ShippingDocument document { m_partner, m_parties, newInstance(), m_transaction.now(), nullptr, std::move(events) };
    QTemporaryFile file;
    if (!file.open())
        return fail(codes::fileOpen, file.errorString());
    if (const Result<Findings> written = writeDocument(m_transaction, document, file); !written)
        return fail(written.error());
    if (!file.flush())
        return fail(codes::fileWrite, file.errorString());
    return enqueue(role, told, what, document.instance, file);
}

Result<void> Despatching::takeBack(const epcis::Event &shipping, const std::vector<ItemId> &roots)
{
    const qint64 ms = std::max(m_transaction.now().ms, shipping.eventTime.ms + 1);
    epcis::Event event = workflow::siteEvent(
        m_transaction, m_parties.from, epcis::EventType::Object, epcis::Action::Observe, "void_shipping", ms);
    for (const ItemId root : roots) {
        if (const std::optional<ledger::ItemRow> row = m_transaction.items().byId(root))
            event.epcList.push_back(m_transaction.masterData().epcUri(row->key));
    }
    event.bizTransactions = shipping.bizTransactions;
    event.sources = shipping.sources;
    event.destinations = shipping.destinations;
    const EventId told = workflow::appendSiteEvent(m_transaction, event);
    return tell("void", DispatchRole::VoidShipping, { event }, told);
}

Result<void> Despatching::correct(EventId shipping, const std::vector<ItemId> &roots)
{
    std::optional<epcis::Event> wrong = m_transaction.events().event(shipping);
    if (!wrong)
        return {};
    const epcis::Event right = shippingEvent(m_transaction, task(), roots, wrong->eventTime.ms);
    m_shippedMs = right.eventTime.ms;
    // standards.md 1.8: all original data unchanged, and the ids of the events that take its place.
    epcis::ErrorDeclaration declaration;
    declaration.declarationTime = { m_transaction.now().toIso(), m_transaction.now().ms };
    declaration.reason = "urn:epcglobal:cbv:er:incorrect_data";
    declaration.correctiveEventIds = { right.eventId };
    wrong->errorDeclaration = std::move(declaration);
    workflow::appendSiteEvent(m_transaction, *wrong);
    const EventId told = workflow::appendSiteEvent(m_transaction, right);
    return tell("correction", DispatchRole::Shipping, { *wrong, right }, told);
}

Result<void> Despatching::announce(Notice notice)
{
    if (!m_partner.sendsShipNotice)
        return {};
    const asn::ShipNotice::Purpose purpose = notice == Notice::Cancel ? asn::ShipNotice::Purpose::Cancel
        : notice == Notice::Replace                                   ? asn::ShipNotice::Purpose::Replace
                                                                      : asn::ShipNotice::Purpose::Original;
    QByteArray bytes = shipNotice(m_transaction, m_partner, m_parties, m_dispatch, purpose);
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return fail(codes::fileOpen, buffer.errorString());
    return enqueue(DispatchRole::ShipNotice, {}, "shipnotice", newInstance(), buffer);
}

} // namespace packledger::shipping
