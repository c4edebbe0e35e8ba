#include "ledger/writetransaction.h"

#include "ledger/exchangestores.h"
#include "ledger/linestores.h"
#include "ledger/projection.h"

#include <QJsonDocument>

namespace packledger::ledger {

View::View(Database &database)
    : m_database(database)
    , m_journal(database)
    , m_items(database)
    , m_events(database)
    , m_documents(database)
    , m_masterData(database)
    , m_findings(database)
    , m_holds(database)
    , m_shipments(database, m_items, m_masterData)
    , m_receipts(database)
    , m_settings(database)
    , m_users(database)
{
}

View::~View() = default;

LineStores &View::line()
{
    if (!m_line)
        m_line = std::make_unique<LineStores>(m_database);
    return *m_line;
}

ExchangeStores &View::exchange()
{
    if (!m_exchange)
        m_exchange = std::make_unique<ExchangeStores>(m_database);
    return *m_exchange;
}

WriteTransaction::WriteTransaction(Database &database, Actor actor, const Clock &clock)
    : View(database)
    , m_actor(std::move(actor))
    , m_now(clock.now())
{
}

EntryHead WriteTransaction::appendEvent(const epcis::Event &event, const QByteArray &hash, DocumentId document)
{
    const EntryHead head = journal().append("event", EventStore::toBody(event, hash), m_actor, m_now, document);
    m_namedItems = Projection(*this).applyEvent(head, event, hash);
    return head;
}

EntryHead WriteTransaction::appendAct(const QByteArray &act, const QJsonObject &body, DocumentId document)
{
    const EntryHead head
        = journal().append(act, QJsonDocument(body).toJson(QJsonDocument::Compact), m_actor, m_now, document);
    Projection(*this).applyAct(head, body);
    return head;
}

} // namespace packledger::ledger
