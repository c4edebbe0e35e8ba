#include "shipping/batchnews.h"

#include "base/baseerrors.h"
#include "base/text.h"
#include "epcis/eventhash.h"
#include "ledger/actbody.h"
#include "ledger/treefacts.h"
#include "shipping/shippingdocument.h"
#include "sync/outgoing.h"
#include "sync/partners.h"

#include <QTemporaryFile>
#include <QUuid>

#include <algorithm>

namespace packledger::shipping {

using ledger::EventKind;
using ledger::EventStore;
using ledger::View;
using ledger::WriteTransaction;

namespace {

constexpr char act[] = "batch.told-since";

/// An event of the transaction.
struct News
{
    qint64 seq = 0;
    epcis::Event event;
    QByteArray hash;

    [[nodiscard]] bool isDeclaration() const { return event.errorDeclaration.has_value(); }
    [[nodiscard]] bool isEnd() const
    {
        return event.type == epcis::EventType::Object && event.action == epcis::Action::Delete;
    }
};

std::vector<News> newsSince(View &view, qint64 since)
{
    std::vector<News> news;
    view.journal().forEach(since + 1, [&](const ledger::JournalEntry &entry) {
        if (entry.head.act != "event")
            return true;
        if (std::optional<EventStore::Recorded> recorded = EventStore::fromBody(entry.body))
            news.push_back({ entry.head.seq, std::move(recorded->event), std::move(recorded->hash) });
        return true;
    });
    return news;
}

/// The event that a declaration takes back.
std::optional<ledger::HistoryLine> originalOf(View &view, const News &declaration)
{
    for (const std::vector<epcis::Uri> *uris : { &declaration.event.childEpcs, &declaration.event.epcList }) {
        if (uris->empty())
            continue;
        const auto row = view.items().find(gs1::ItemKey::fromUri(uris->front()));
        for (ledger::HistoryLine &line : row ? view.events().history(row->id) : std::vector<ledger::HistoryLine>()) {
            if (line.hash == declaration.hash && !line.event.errorDeclaration)
                return std::move(line);
        }
    }
    return std::nullopt;
}

/// Of which closed batches' packs a transaction's events tell, and which items of each they name: packs of the batch,
/// and containers with such packs.
class Concerned
{
public:
    Concerned(View &view, const std::vector<News> &news)
        : m_view(view)
    {
        QSet<QByteArray> containers;
        for (const News &each : news) {
            if (!each.event.parentId.isEmpty())
                containers.insert(gs1::ItemKey::fromUri(each.event.parentId).text());
            for (const std::vector<epcis::Uri> *uris : { &each.event.epcList, &each.event.childEpcs }) {
                for (const epcis::Uri &uri : *uris)
                    add(gs1::ItemKey::fromUri(uri));
            }
        }
        // A container that has been emptied just now held what these events name.
        for (QSet<QByteArray> &keys : items)
            keys.unite(containers);
    }

    QHash<qint64, QSet<QByteArray>> items; ///< by batch

private:
    void add(const gs1::ItemKey &key)
    {
        if (addNumber(key.text(), key))
            return;
        const std::optional<ledger::ItemRow> row = m_view.items().find(key);
        if (!row || m_view.items().childCount(row->id) == 0)
            return;
        ledger::TreeFacts(m_view.database()).forEachItem(row->id, [&](const ledger::TreeItem &item) {
            if (item.id != row->id)
                (void)addNumber(key.text(), gs1::ItemKey::fromText(item.key));
        });
    }
    /// Whether a number of a batch says of which batch the item is.
    bool addNumber(const QByteArray &item, const gs1::ItemKey &numbered)
    {
        const std::optional<ledger::NumberRow> number = m_view.line().numbers.find(numbered);
        if (!number || !number->batch.isValid())
            return false;
        const auto known = m_states.constFind(number->batch.value);
        const bool isClosed
            = known != m_states.cend() ? *known : *m_states.insert(number->batch.value, isClosedNow(number->batch));
        if (isClosed)
            items[number->batch.value].insert(item);
        return true;
    }
    bool isClosedNow(BatchId batch)
    {
        const std::optional<ledger::BatchRow> row = m_view.line().batches.find(batch);
        return row && row->state == ledger::BatchState::Closed;
    }

    View &m_view;
    QHash<qint64, bool> m_states;
};

bool keepOnly(std::vector<epcis::Uri> &uris, const QSet<QByteArray> &keys)
{
    return std::erase_if(uris, [&](const epcis::Uri &uri) { return !keys.contains(gs1::ItemKey::fromUri(uri).text()); })
        > 0;
}

/// The event of these items alone, as a partner is told of it; nothing where it names none of them.
std::optional<epcis::Event> toldOf(epcis::Event event, const QSet<QByteArray> &keys)
{
    bool isOther = keepOnly(event.epcList, keys);
    isOther = keepOnly(event.childEpcs, keys) || isOther;
    if (event.epcList.empty() && event.childEpcs.empty())
        return std::nullopt;
    isOther = leavePrivateNotesOut(event) || isOther;
    if (isOther)
        event.eventId = epcis::eventHash(event);
    return event;
}

Result<void> tell(WriteTransaction &transaction, BatchId batch, const QByteArray &name, const std::vector<News> &news,
    const QSet<QByteArray> &keys)
{
    const qint64 told = toldSeq(transaction, batch, name);
    const Result<sync::PartnerProfile> partner = sync::partnerNamed(transaction, name);
    const Result<Parties> parties = partner ? partiesOf(transaction, *partner) : fail(partner.error());
    if (told == 0 || !parties)
        return {};
    const QSet<qint64> since = toldSinceClose(transaction, batch, name);
    const bool hasEnd = std::ranges::any_of(news, &News::isEnd);
    ShippingDocument document { *partner, *parties, QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        transaction.now() };
    QJsonArray seqs;
    for (const News &each : news) {
        if (each.isDeclaration()) {
            // What was unpacked before the close left no trace in what was told.
            const std::optional<ledger::HistoryLine> original = originalOf(transaction, each);
            const bool isKnown = original
                && (since.contains(original->head.seq)
                    || (original->head.seq < told && original->kind == EventKind::Pack));
            if (!isKnown)
                continue;
        } else if (!hasEnd) {
            continue;
        }
        if (std::optional<epcis::Event> event = toldOf(each.event, keys)) {
            document.events.push_back(*std::move(event));
            seqs.append(each.seq);
        }
    }
    if (document.events.empty())
        return {};
    QTemporaryFile file;
    if (!file.open())
        return fail(codes::fileOpen, file.errorString());
    if (const Result<Findings> written = writeDocument(transaction, document, file); !written)
        return fail(written.error());
    if (!file.flush())
        return fail(codes::fileWrite, file.errorString());
    const int number = int(transaction.line().batches.acts(batch, act).size()) + 1;
    sync::OutgoingDocument outgoing;
    outgoing.partner = name;
    outgoing.instance = document.instance;
    outgoing.fileName = fileNameOf(*parties, "batch-since", batch.value, number, partner->form);
    outgoing.contentType = contentTypeOf(partner->form);
    outgoing.kind = "epcis";
    const Result<ledger::OutboxId> queued = sync::enqueue(transaction, outgoing, file);
    if (!queued)
        return fail(queued.error());
    transaction.appendAct(act,
        { { QStringLiteral("batch"), batch.value }, { QStringLiteral("partner"), text(name) },
            { QStringLiteral("events"), seqs }, { QStringLiteral("documents"), QJsonArray { queued->value } } });
    return {};
}

} // namespace

Result<void> tellSince(WriteTransaction &transaction, qint64 since)
{
    const std::vector<News> news = newsSince(transaction, since);
    const bool isNews
        = std::ranges::any_of(news, [](const News &each) { return each.isEnd() || each.isDeclaration(); });
    if (!isNews)
        return {};
    const Concerned concerned(transaction, news);
    for (auto each = concerned.items.cbegin(); each != concerned.items.cend(); ++each) {
        const BatchId batch { each.key() };
        QSet<QByteArray> partners;
        for (const ledger::BatchAct &told : transaction.line().batches.acts(batch, "batch.told"))
            partners.insert(ledger::textOf(told.body, "partner"));
        for (const QByteArray &partner : std::as_const(partners)) {
            if (const Result<void> done = tell(transaction, batch, partner, news, each.value()); !done)
                return done;
        }
    }
    return {};
}

QSet<qint64> toldSinceClose(View &view, BatchId batch, const QByteArray &partner)
{
    QSet<qint64> events;
    for (const ledger::BatchAct &told : view.line().batches.acts(batch, act)) {
        if (ledger::textOf(told.body, "partner") != partner || !stands(view, told))
            continue;
        for (const QJsonValue &event : told.body.value(QLatin1StringView("events")).toArray())
            events.insert(event.toInteger());
    }
    return events;
}

} // namespace packledger::shipping
