#pragma once

#include "gs1/gln.h"
#include "gs1/gtin.h"
#include "gs1/sscc.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <optional>

namespace packledger::gs1 {

class ElementString;

/// The canonical identity of anything an EPC names: two spellings of one thing (company prefixes split
/// differently, Digital Links of any domain, percent-escapes, padded GTINs) give equal keys.
///
/// The key is its text, an element string without brackets: "01<gtin14>21<serial>", "00<sscc>",
/// "01<gtin14>10<lot>", "414<gln>254<extension>", "8003<grai>" … A URI that names no GS1 key keeps its own
/// text (Kind::Foreign). The kind follows from the text alone.
class ItemKey
{
public:
    enum class Kind : quint8 {
        Foreign, ///< not a GS1 key; text() is the URI as it came
        Sgtin, ///< GTIN + serial: one pack
        Gtin, ///< a class of trade items
        Lgtin, ///< GTIN + lot
        Upui, ///< GTIN + third-party serial, AI 235
        Sscc, ///< one logistic unit
        Sgln, ///< a place, with or without extension
        Pgln, ///< a party
        Grai, ///< returnable asset, with or without serial
        Giai, ///< one asset
        Gdti, ///< document, with or without serial
        Gsrn, ///< service recipient
        Gsrnp, ///< service provider
        Gsin, ///< shipment
        Ginc, ///< consignment
        Cpi, ///< component or part, with or without serial
        Itip, ///< piece of a trade item, with or without serial
        Sgcn, ///< coupon, with or without serial
        Gmn, ///< model number
    };

    /// An empty foreign key.
    ItemKey() = default;
    explicit ItemKey(Gtin gtin);
    explicit ItemKey(Sscc sscc);
    explicit ItemKey(Gln place);

    /// The identity behind an EPC URN (pure identity, tag, pattern or class), a GS1 Digital Link on any
    /// domain, or a key's own text. Total: what is none of these becomes a foreign key. Qualifiers that do
    /// not take part in the identity (a lot beside a serial, a consumer variant) are left out.
    [[nodiscard]] static ItemKey fromUri(QByteArrayView uri);

    /// The inverse of text(), for keys read back from the database. Total as well.
    [[nodiscard]] static ItemKey fromText(QByteArray text);

    /// The most specific thing the elements name; none if they hold no key.
    [[nodiscard]] static std::optional<ItemKey> fromElements(const ElementString &elements);

    [[nodiscard]] static ItemKey sgtin(Gtin gtin, QByteArrayView serial);
    [[nodiscard]] static ItemKey lgtin(Gtin gtin, QByteArrayView lot);

    [[nodiscard]] const QByteArray &text() const noexcept { return m_text; }
    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }
    /// Whether it names one thing (a pack, a pallet), not a class of things, a place or a party.
    [[nodiscard]] bool isInstance() const noexcept;

    /// Of Sgtin, Gtin, Lgtin, Upui and Itip.
    [[nodiscard]] std::optional<Gtin> gtin() const;
    /// Of Sscc.
    [[nodiscard]] std::optional<Sscc> sscc() const;
    /// Of Sgln and Pgln.
    [[nodiscard]] std::optional<Gln> gln() const;
    /// What tells one instance from the others of its class: AI 21 or 235, the serial part of GRAI, GDTI
    /// and SGCN, AI 8011, the extension (254) of a place. Empty if there is none.
    [[nodiscard]] QByteArray serial() const;
    /// Of Lgtin.
    [[nodiscard]] QByteArray lot() const;

    friend bool operator==(const ItemKey &a, const ItemKey &b) noexcept { return a.m_text == b.m_text; }
    friend bool operator<(const ItemKey &a, const ItemKey &b) noexcept { return a.m_text < b.m_text; }
    friend size_t qHash(const ItemKey &key, size_t seed = 0) noexcept { return qHash(key.m_text, seed); }

private:
    ItemKey(QByteArray text, Kind kind)
        : m_text(std::move(text))
        , m_kind(kind)
    {
    }

    QByteArray m_text;
    Kind m_kind = Kind::Foreign;
};

/// `https://id.gs1.org/01/…/21/…`, percent-encoded; of a foreign key its text.
[[nodiscard]] QByteArray toDigitalLink(const ItemKey &key);

} // namespace packledger::gs1
