#include "shipping/batchevents.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "ledger/actbody.h"
#include "shipping/shippingdocument.h"
#include "shipping/shippingerrors.h"
#include "shipping/story.h"
#include "sync/outgoing.h"
#include "sync/partners.h"

#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>

namespace packledger::shipping {

using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr QByteArrayView setting("line.events-partner");
constexpr char act[] = "batch.told";

/// Writes the events in their order, halving them until each document keeps to the partner's limits. A part refers to
/// items of the one before it; partners look at what earlier files said of an item (standards.md section 10, 4).
class BatchTelling
{
public:
    BatchTelling(WriteTransaction &transaction, BatchId batch, const sync::PartnerProfile &partner, Parties parties)
        : m_transaction(transaction)
        , m_batch(batch)
        , m_partner(partner)
        , m_parties(std::move(parties))
    {
    }

    Result<void> tell(const Story &story)
    {
        if (m_partner.mostEvents > 0 && story.eventCount() > m_partner.mostEvents)
            return tellHalves(story);
        const ShippingDocument document { m_partner, m_parties, QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
            m_transaction.now(), &story };
        QTemporaryFile file;
        if (!file.open())
            return fail(codes::fileOpen, file.errorString());
        if (const Result<Findings> written = writeDocument(m_transaction, document, file); !written)
            return fail(written.error());
        if (!file.flush())
            return fail(codes::fileWrite, file.errorString());
        if (m_partner.mostBytes > 0 && file.size() > m_partner.mostBytes)
            return tellHalves(story);
        sync::OutgoingDocument outgoing;
        outgoing.partner = m_partner.name;
        outgoing.instance = document.instance;
        outgoing.fileName = fileNameOf(m_parties, "batch", m_batch.value, int(documents.size()) + 1, m_partner.form);
        outgoing.contentType = contentTypeOf(m_partner.form);
        outgoing.kind = "epcis";
        const Result<ledger::OutboxId> queued = sync::enqueue(m_transaction, outgoing, file);
        if (!queued)
            return fail(queued.error());
        documents.push_back({ m_partner.name, *queued, outgoing.fileName, story.eventCount() });
        return {};
    }

    std::vector<BatchDocument> documents;

private:
    Result<void> tellHalves(const Story &story)
    {
        const qint64 middle = story.eventCount() / 2;
        if (middle == 0)
            return fail(codes::tooBigForPartner, text(m_partner.name));
        if (const Result<void> first = tell(story.part(0, middle)); !first)
            return first;
        return tell(story.part(middle, story.eventCount() - middle));
    }

    WriteTransaction &m_transaction;
    BatchId m_batch;
    const sync::PartnerProfile &m_partner;
    Parties m_parties;
};

} // namespace

Result<std::optional<sync::PartnerProfile>> eventsPartner(View &view, const ledger::WorkOrder &order)
{
    QByteArrayList names;
    for (const QByteArray &whose : { order.client.toUtf8(), order.market }) {
        if (!whose.isEmpty())
            names.append(setting.toByteArray() + '.' + whose);
    }
    names.append(setting.toByteArray());
    for (const QByteArray &name : names) {
        const QByteArray partner = view.settings().value(name).trimmed().toUtf8();
        if (partner.isEmpty())
            continue;
        Result<sync::PartnerProfile> profile = sync::partnerNamed(view, partner);
        if (!profile)
            return fail(profile.error());
        if (const Result<Parties> parties = partiesOf(view, *profile); !parties)
            return fail(parties.error());
        return std::optional(*std::move(profile));
    }
    return std::optional<sync::PartnerProfile>();
}

Result<std::vector<BatchDocument>> tellBatch(
    WriteTransaction &transaction, BatchId batch, const sync::PartnerProfile &partner)
{
    const Story story = Story::ofBatch(transaction, batch);
    if (story.eventCount() == 0)
        return std::vector<BatchDocument>();
    Result<Parties> parties = partiesOf(transaction, partner);
    if (!parties)
        return fail(parties.error());
    BatchTelling telling(transaction, batch, partner, *std::move(parties));
    if (const Result<void> told = telling.tell(story); !told)
        return fail(told.error());
    QJsonArray documents;
    for (const BatchDocument &document : telling.documents)
        documents.append(document.document.value);
    transaction.appendAct(act,
        { { QStringLiteral("batch"), batch.value }, { QStringLiteral("partner"), text(partner.name) },
            { QStringLiteral("events"), story.eventCount() }, { QStringLiteral("documents"), documents } });
    return std::move(telling.documents);
}

bool stands(View &view, const ledger::BatchAct &told)
{
    // Whoever refused a document knows nothing of what stands in it, nor does one that never got it.
    const QJsonArray documents = told.body.value(QLatin1StringView("documents")).toArray();
    return std::ranges::all_of(documents, [&](const QJsonValue &document) {
        const std::optional<ledger::OutboxRow> row
            = view.exchange().outbox.find(ledger::OutboxId { document.toInteger() });
        return row && row->state != ledger::OutboxState::Refused && row->state != ledger::OutboxState::Resolved;
    });
}

qint64 toldSeq(View &view, BatchId batch, const QByteArray &partner)
{
    qint64 told = 0;
    for (const ledger::BatchAct &each : view.line().batches.acts(batch, act)) {
        if (ledger::textOf(each.body, "partner") == partner && stands(view, each))
            told = std::max(told, each.seq);
    }
    return told;
}

} // namespace packledger::shipping
