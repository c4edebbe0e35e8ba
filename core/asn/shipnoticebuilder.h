#pragma once

#include "asn/draftline.h"
#include "asn/partyloop.h"
#include "asn/setfaults.h"
#include "asn/shipnotice.h"
#include "asn/x12segmentreader.h"

#include <QHash>

namespace packledger::asn {

/// Makes one ShipNotice from the segments between ST and SE, in their order. The tree follows from
/// the ids of HL alone, so every hierarchy is read by the same rules: what a level does not say is
/// what the level above it says.
class ShipNoticeBuilder
{
public:
    /// `notice` carries what the envelope knows.
    /// Two-digit years are near `year`.
    ShipNoticeBuilder(ShipNotice notice, int year, QString fileName);

    /// `position` counts in the transaction set, ST being 1.
    void add(const X12Segment &segment, int position);
    /// Ends the set: the counts are checked and the lines put together.
    void finish(const X12Segment &trailer, int position);

    [[nodiscard]] SetFaults &faults() { return m_faults; }
    [[nodiscard]] ShipNotice takeNotice() { return std::move(m_notice); }

private:
    /// One HL. Indices are inherited from the level above.
    struct Level
    {
        char code = 0;
        int order = -1;
        int container = -1;
        int ownContainer = -1; ///< the container that this very level is
        int item = -1; ///< index into m_items
        int share = -1; ///< index into the item's shares: this pack holds a part of the item above it
        QByteArray lot;
        QDate expiry;
        QByteArray expiryText;
    };
    void addHierarchy();
    void addBeginning();
    void addMark();
    void addMark(QByteArrayView qualifier, QByteArrayView value);
    void addOrder();
    void addParty();
    void addReference();
    void addDate();
    void addLineItem();
    void addSubLine();
    void addShipped();
    void addPackaging();
    void addDescription();
    void addStatement();
    void addTotals();
    void addLot(QByteArrayView lot);
    [[nodiscard]] std::optional<qint64> readQuantity(int element, const char *reference);
    /// A pallet with goods of two orders stands under both: one container of two HLs.
    void mergeContainers();

    [[nodiscard]] int orderNamed(QByteArrayView purchaseOrder);
    Order &ensureOrder();
    Container &ensureContainer();
    void setContainer(int container);
    [[nodiscard]] Line *currentLine();
    [[nodiscard]] Level &level() { return m_levels.back(); }

    ShipNotice m_notice;
    SetFaults m_faults;

    std::vector<Level> m_levels; ///< [0] stands for what comes before the first HL
    QHash<QByteArray, int> m_levelOfId;
    std::vector<DraftLine> m_items;
    bool m_isInSubLine = false; ///< what follows speaks of the last SLN, not of the whole line
    PartyLoop m_party;
    QHash<QByteArray, int> m_orderOfName;

    const X12Segment *m_segment = nullptr;
    int m_year;
    int m_hierarchies = 0;
    qint64 m_shippedTotal = 0;
    bool m_hasBeginning = false;
};

} // namespace packledger::asn
