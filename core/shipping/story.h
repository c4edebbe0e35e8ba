#pragma once

#include "base/result.h"
#include "epcis/event.h"
#include "ledger/packingstore.h"
#include "ledger/treefacts.h"
#include "ledger/writetransaction.h"
#include "sync/partnerprofile.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace packledger::shipping {

/// What this site notes in its own words (urn:packledger:events) stays here. Another content is another event: then it
/// bears its hash as id. Whether there was any.
bool leavePrivateNotesOut(epcis::Event &event);

/// What a customer must be told of the goods in a delivery: how each item came to be, and how it was packed into what
/// it is in now. Events that name other goods too are told of these goods alone, under an id of their own; all other
/// events, ours and suppliers', are told unchanged. What happened in between and left no trace (unpacked and packed
/// anew, put on hold and released) is nobody's business.
///
/// Holds a few numbers for each item; events are read one by one.
class Story
{
public:
    /// With a partner's name: what that partner was told at the close of a batch is not told again. The same serial
    /// commissioned in a second file is refused (standards.md section 10, 13), and what earlier files said of an item
    /// counts (4). Of what happened to such an item since everything is told, unpacking too: a child has one container
    /// at a time (1.7).
    Story(ledger::View &view, const std::vector<ItemId> &roots, QByteArray partner = {});
    /// What came of a batch: its good packs and the containers that they are in, each told of these packs alone, and
    /// its packs that ended.
    [[nodiscard]] static Story ofBatch(ledger::View &view, BatchId batch);
    /// Some of the events in their order, from the `first` on; products and findings as of the whole.
    [[nodiscard]] Story part(qint64 first, qint64 count) const;

    /// What a partner would refuse (Error), or ask about (Warning), in the words of standards.md section 10.
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Event time of the latest news of any item.
    [[nodiscard]] qint64 latestMs() const { return m_latestMs; }
    [[nodiscard]] const std::vector<ItemId> &roots() const { return m_roots; }
    [[nodiscard]] qint64 eventCount() const { return qint64(m_events.size()); }
    /// GTINs of all trade items, of packs and of cases, sorted.
    [[nodiscard]] const QByteArrayList &gtins() const { return m_gtins; }
    /// Of those with nothing in them: what is dispensed.
    [[nodiscard]] const QByteArrayList &packGtins() const { return m_packGtins; }

    /// Visits the events in the order of their times; stops on false.
    void forEachEvent(sync::RepackagingForm form, const std::function<bool(const epcis::Event &)> &visit) const;

private:
    struct Told
    {
        qint64 ms = 0;
        ledger::EventKind kind = ledger::EventKind::Commission;
        std::vector<ItemId> items;
    };
    struct Facts
    {
        ledger::TreeItem item;
        qint64 children = 0;
        QByteArray childGtin {}; ///< of the first one in it that has one
        ledger::TreeEvent made; ///< the last that commissioned it
        ledger::TreeEvent packed; ///< the last that put it where it is
        bool isOfOthers = false; ///< in a container of a batch, and not of the batch
        qint64 knownSeq = 0; ///< the journal entry up to which the partner was told of it
    };
    using Tree = std::vector<Facts>;

    void take(ItemId root);
    void tell(const ledger::TreeEvent &event);
    void leaveOthersOut(Tree &tree, const QHash<qint64, size_t> &byItem) const;
    void setKnown(Tree &tree, const QHash<qint64, size_t> &byItem);
    /// The journal entry up to which m_partner was told of a batch; 0: it was not.
    qint64 knownOf(BatchId batch);
    void tellNews(const Facts &facts);
    /// That packs of which the partner knows left a container: it would take them for shipped with that.
    void tellUnpacked(ledger::TreeEvent event, const std::vector<epcis::Uri> &children);
    void takeEnded(ItemId item);
    [[nodiscard]] std::vector<qint64> order() const;
    void check(const Facts &facts, bool isRoot);
    void checkLevel(const ledger::TreeItem &item, const ledger::TreeItem &container);
    void checkCount(const Facts &facts);
    void checkWhole(ItemId root);
    void report(Severity severity, ErrorCode code, const ledger::TreeItem &item);
    void report(Severity severity, ErrorCode code, const QString &detail);
    [[nodiscard]] QString nameOf(const QByteArray &key) const;
    /// The site's rules that pack into containers of this GTIN.
    [[nodiscard]] const std::vector<ledger::PackingRule> &rulesInto(const QByteArray &gtin);
    /// What they say that it is.
    [[nodiscard]] std::optional<ledger::Level> levelOf(const QByteArray &gtin);
    [[nodiscard]] epcis::Event toldOf(const Told &told, epcis::Event event, sync::RepackagingForm form) const;

    ledger::View &m_view;
    QByteArray m_partner;
    BatchId m_batch; ///< valid: told of its goods alone
    QHash<qint64, qint64> m_toldSeqs; ///< of m_partner, by batch
    QSet<qint64> m_toldSince; ///< what m_partner was told since the close of these batches
    std::vector<ItemId> m_roots;
    QHash<qint64, Told> m_events; ///< by sequence number
    QByteArrayList m_gtins;
    QByteArrayList m_packGtins;
    QHash<QByteArray, QByteArray> m_dates; ///< expiry by GTIN and lot
    QHash<QByteArray, std::vector<ledger::PackingRule>> m_rules; ///< by GTIN of the container
    QHash<QByteArray, int> m_reported; ///< how often, by code
    Findings m_findings;
    qint64 m_latestMs = 0;
};

} // namespace packledger::shipping
