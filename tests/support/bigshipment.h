#pragma once

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace packledger::test {

/// A shipment of any size as a manufacturer would announce it: an EPCIS 1.2 document with master data,
/// commissioning a thousand packs at a time, packing into cases and pallets, and shipping to the test site.
class BigShipment
{
public:
    struct Shape
    {
        int pallets = 1;
        int cases = 1; ///< a pallet
        int units = 1000; ///< a case
    };
    /// `number` tells deliveries apart: their serials, SSCCs and document numbers are different ones.
    explicit BigShipment(Shape shape, quint32 number = 1);

    [[nodiscard]] qint64 units() const { return qint64(m_units.size()); }
    [[nodiscard]] qint64 items() const { return units() + m_cases + m_shape.pallets; }
    void write(QIODevice &to) const;
    /// What a handheld imager sends for the pack.
    [[nodiscard]] QByteArray scanOfUnit(qint64 index) const;

private:
    void commission(QByteArray &out, const QByteArrayList &epcs, bool withLot) const;
    void pack(QByteArray &out, const QByteArray &parent, const QByteArrayList &children) const;
    [[nodiscard]] QByteArray time() const;
    [[nodiscard]] QByteArray unit(qint64 index) const;
    [[nodiscard]] QByteArray caseOf(qint64 index) const;
    [[nodiscard]] QByteArray pallet(qint64 index) const;

    Shape m_shape;
    quint32 m_number;
    qint64 m_cases;
    std::vector<qint64> m_units; ///< serials, in no order
    mutable int m_seconds = 0;
};

} // namespace packledger::test
