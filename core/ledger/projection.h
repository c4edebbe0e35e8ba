#pragma once

#include "ledger/writetransaction.h"

namespace packledger::ledger {

/// Applies journal entries to the tables that follow from them: when they are appended, and when a
/// ledger is rebuilt or verified. Deterministic: the entry alone decides.
class Projection
{
public:
    explicit Projection(View &view)
        : m_view(view)
    {
    }

    /// Answers the items that the event names.
    std::vector<ItemId> applyEvent(const EntryHead &head, const epcis::Event &event, const QByteArray &hash);
    void applyAct(const EntryHead &head, const QJsonObject &body);
    /// An entry read back from the journal. False where its body cannot be read.
    [[nodiscard]] bool apply(const JournalEntry &entry);

    /// The tables that are projections, in an order in which they may be emptied.
    [[nodiscard]] static const QByteArrayList &tables();

private:
    View &m_view;
};

} // namespace packledger::ledger
